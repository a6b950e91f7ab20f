import { describe, expect, test } from 'vitest';
import { openWire, type Wire, type WireWindow } from '../../src/page/class-wire.ts';

type Hears = Parameters<WireWindow['addEventListener']>[1];

/** A window that can be spoken to. Each story here has a name of its own, or the channel of one test would be heard in another. */
class FakeWindow implements WireWindow {
  readonly hears: Hears[] = [];
  readonly location: WireWindow['location'];
  readonly opener: { postMessage: (message: unknown, target: string) => void } | null;
  readonly targets: string[] = [];

  constructor(origin: string, opener?: FakeWindow) {
    this.location = { origin, protocol: origin === 'null' ? 'file:' : 'https:' };
    this.opener = opener ? opener.seenFrom(this) : null;
  }

  /** This window as another holds it: what is said to it comes from that other. */
  seenFrom(other: FakeWindow): { postMessage: (message: unknown, target: string) => void } {
    return {
      postMessage: (message: unknown, target: string) => {
        this.targets.push(target);
        if (target !== '*' && target !== this.location.origin) return;
        for (const heard of this.hears) heard({ data: structuredClone(message), origin: other.location.origin, source: other.seenFrom(this) as unknown as MessageEventSource });
      },
    };
  }

  addEventListener(_type: 'message', heard: Hears): void {
    this.hears.push(heard);
  }

  removeEventListener(_type: 'message', heard: Hears): void {
    this.hears.splice(this.hears.indexOf(heard), 1);
  }
}

const heardBy = (wire: Wire) => {
  const heard: unknown[] = [];
  wire.addEventListener('message', ({ data }) => heard.push(data));
  return heard;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the wire between two windows', () => {
  test('joins a window of a file and the one that opened it, where no channel does', () => {
    const game = new FakeWindow('null');
    const opened = new FakeWindow('null', game);
    const channel = globalThis.BroadcastChannel;
    globalThis.BroadcastChannel = undefined as unknown as typeof BroadcastChannel;
    try {
      const [one, two] = [openWire('a file', game), openWire('a file', opened)];
      const [atOne, atTwo] = [heardBy(one), heardBy(two)];
      one.postMessage('nobody knows yet who listens');
      two.postMessage('hello');
      one.postMessage('welcome');
      expect(atOne).toEqual(['hello']);
      expect(atTwo).toEqual(['welcome']);
      expect(game.targets).toEqual(['*']);
      one.close();
      two.postMessage('gone?');
      expect(atOne).toEqual(['hello']);
      two.close();
    } finally {
      globalThis.BroadcastChannel = channel;
    }
  });

  test('hears once what came by both ways', async () => {
    const game = new FakeWindow('https://school.example');
    const opened = new FakeWindow('https://school.example', game);
    const [one, two] = [openWire('both ways', game), openWire('both ways', opened)];
    const [atOne, atTwo] = [heardBy(one), heardBy(two)];
    two.postMessage('on');
    await pause();
    one.postMessage('back');
    await pause();
    expect(atOne).toEqual(['on']);
    expect(atTwo).toEqual(['back']);
    expect(game.targets).toEqual(['https://school.example']);
    one.close();
    two.close();
  });

  test('passes over another site, another story and what is no message', async () => {
    const game = new FakeWindow('https://school.example');
    const wire = openWire('ours', game);
    const heard = heardBy(wire);
    const stranger = new FakeWindow('https://elsewhere.example', game);
    const neighbour = new FakeWindow('https://school.example', game);
    stranger.opener?.postMessage({ wire: 'class: ours', key: 'a', message: 'on' }, '*');
    neighbour.opener?.postMessage({ wire: 'class: theirs', key: 'b', message: 'on' }, '*');
    neighbour.opener?.postMessage('on', '*');
    neighbour.opener?.postMessage({ wire: 'class: ours', message: 'on' }, '*');
    await pause();
    expect(heard).toEqual([]);
    wire.close();
  });
});
