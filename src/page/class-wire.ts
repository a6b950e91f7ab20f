import { type Message, readMessage } from './parts/class-messages.ts';

/** What carries messages between the windows of one machine: a BroadcastChannel, or a stand-in. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** Opens the wire of a story. Nothing where the browser has none: a class then has its one window. */
export function openWire(story: string): Wire | undefined {
  try {
    return new BroadcastChannel(`class: ${story}`);
  } catch {
    return undefined;
  }
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
