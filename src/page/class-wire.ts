import { newName } from './chance.ts';
import { type Message, readMessage } from './parts/class-messages.ts';

/** What carries messages between the windows of one machine. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

type Heard = Pick<MessageEvent, 'data' | 'origin' | 'source'>;

/** A window that can be spoken to. */
interface Peer {
  postMessage(message: unknown, target: string): void;
}

/** As much of a window as a wire needs. */
export interface WireWindow {
  readonly opener: Peer | null;
  readonly location: Pick<Location, 'origin' | 'protocol'>;
  addEventListener(type: 'message', heard: (event: Heard) => void): void;
  removeEventListener(type: 'message', heard: (event: Heard) => void): void;
}

/** What goes over the wire: the story that it belongs to, and a key, since it may come by two ways. */
interface Envelope {
  readonly wire: string;
  readonly key: string;
  readonly message: unknown;
}

/** Keys remembered: what comes by the second way comes at once. */
const REMEMBERED = 64;

/**
 * Opens the wire of a story. Where a game is opened from a file, or stands in another site's frame, some browsers take its windows for strangers and join no channel; a window and
 * the one that opened it can speak all the same. So everything is said by both ways and heard once.
 */
export function openWire(story: string, own: WireWindow = window): Wire {
  const name = `class: ${story}`;
  const channel = openChannel(name);
  const peers = new Set<Peer>(own.opener ? [own.opener] : []);
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const seen: string[] = [];
  // Files have no origin that could be named.
  const isFile = own.location.protocol === 'file:';
  const target = isFile ? '*' : own.location.origin;
  const hear = (data: unknown) => {
    if (!isEnvelope(data) || data.wire !== name || seen.includes(data.key)) return;
    seen.push(data.key);
    if (seen.length > REMEMBERED) seen.shift();
    for (const heard of listeners) heard({ data: data.message });
  };
  const onChannel = ({ data }: { readonly data: unknown }) => hear(data);
  const onWindow = ({ data, origin, source }: Heard) => {
    if (!(isFile || origin === own.location.origin) || !isEnvelope(data) || data.wire !== name) return;
    // Remembered first: the answer may be given while it is heard.
    if (source) peers.add(source as Window);
    hear(data);
  };
  channel?.addEventListener('message', onChannel);
  own.addEventListener('message', onWindow);
  return {
    postMessage(message) {
      const envelope: Envelope = { wire: name, key: newName(), message };
      channel?.postMessage(envelope);
      for (const peer of peers) peer.postMessage(envelope, target);
    },
    addEventListener: (_type, heard) => void listeners.push(heard),
    close() {
      channel?.close();
      own.removeEventListener('message', onWindow);
    },
  };
}

/** Whether a window that was opened for it can find the other at all. */
export function canJoin(own: Pick<WireWindow, 'opener'> = window): boolean {
  return 'BroadcastChannel' in globalThis || own.opener !== null;
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'wire' in value && 'key' in value && typeof value.key === 'string' && 'message' in value;
}

/** Hears every sound message; what is none of ours is passed over. */
export function onMessage(wire: Wire, heard: (message: Message) => void): void {
  wire.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message) heard(message);
  });
}

/** Sends one message; the type holds what the other window will check. */
export function send(wire: Wire, message: Message): void {
  wire.postMessage(message);
}
