import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Heard } from '../../src/telling/ports.ts';
import { DeviceSpeaker } from '../../src/voice/device-speaker.ts';
import { fakeSpeech } from '../support/fake-speech.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function sitDown(...voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const speech = fakeSpeech(voices.length > 0 ? voices : [{ name: 'Kate' }, { name: 'Daniel' }]);
  const speaker = new DeviceSpeaker(speech.device, () => 'en');
  const heard: Heard[] = [];
  const say = (text: string, manner: { voice?: string; rate?: number } = {}) => speaker.say(text, { voice: '', rate: 1, ...manner }, (what) => heard.push(what));
  return { ...speech, speaker, heard, say };
}

describe('the speaker', () => {
  it('speaks with the voice that was chosen, in its language, at the pace that was set; without it, with the first', () => {
    const { say, last, end } = sitDown({ name: 'Kate' }, { name: 'Daniel', lang: 'en_US' });
    say('One.', { voice: 'Daniel', rate: 1.3 });
    expect(last()).toMatchObject({ text: 'One.', lang: 'en-US', rate: 1.3, voice: { name: 'Daniel' } });
    end();
    say('Two.', { voice: 'Gone' });
    expect(last()).toMatchObject({ voice: { name: 'Kate' } });
  });

  it('says nothing at all where the device has no voice of its own', () => {
    const { say, heard, calls, speaker } = sitDown({ name: 'Google UK', localService: false });
    say('One.');
    expect([heard, calls, speaker.voices()]).toEqual([[{ kind: 'failed', want: 'voice' }], [], []]);
    new DeviceSpeaker({ synthesis: undefined, utter: () => { throw new Error('asked'); }, hasActed: () => true }, () => 'en').say('One.', { voice: '', rate: 1 }, (what) => heard.push(what));
    expect(heard.at(-1)).toEqual({ kind: 'failed', want: 'voice' });
  });

  it('takes up voices that come late', () => {
    const { speaker, come, watched, state } = sitDown();
    state.voices = [];
    const changed = vi.fn();
    const stop = speaker.onVoices(changed);
    expect(speaker.voices()).toEqual([]);
    come({ name: 'Kate', lang: 'en_GB' });
    expect([changed.mock.calls.length, speaker.voices()]).toEqual([1, [{ id: 'Kate', name: 'Kate', language: 'en-GB' }]]);
    stop();
    expect(watched()).toBe(0);
  });

  it('tells of words, and not of sentences; a voice that tells of nothing ends all the same', () => {
    const { say, heard, begin, word, end } = sitDown();
    say('One lamp.');
    begin();
    word(0, 'sentence');
    word(0);
    word(4);
    end();
    say('Two.');
    end();
    expect(heard).toEqual([{ kind: 'word', at: 0 }, { kind: 'word', at: 4 }, { kind: 'ended' }, { kind: 'ended' }]);
  });

  it('waits a moment after it has cancelled, since what comes sooner is lost', () => {
    const { say, calls, begin } = sitDown();
    say('One.');
    begin();
    say('Two.');
    expect(calls).toEqual(['speak One.', 'cancel']);
    vi.advanceTimersByTime(100);
    expect(calls).toEqual(['speak One.', 'cancel', 'speak Two.']);
  });

  it('hears nothing more of what it was made to drop: neither its end nor its error', () => {
    const { say, heard, spoken, begin, end, fail, speaker } = sitDown();
    say('One.');
    begin();
    speaker.hush();
    end(spoken[0]);
    fail('interrupted', spoken[0]);
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([]);
  });

  it('clears away what another page is saying, and a pause that another page has set', () => {
    const { say, calls, state } = sitDown();
    state.speaking = true;
    state.paused = true;
    say('One.');
    vi.advanceTimersByTime(100);
    expect(calls).toEqual(['cancel', 'resume', 'speak One.']);
  });

  it('goes on after a voice that falls silent in the middle and never ends', () => {
    const { say, heard, begin } = sitDown();
    say('x'.repeat(150));
    begin();
    vi.advanceTimersByTime(15_000);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual([{ kind: 'ended' }]);
  });

  it('leaves a slow voice its time', () => {
    const { say, heard, begin } = sitDown();
    say('x'.repeat(150), { rate: 0.7 });
    begin();
    vi.advanceTimersByTime(25_000);
    expect(heard).toEqual([]);
  });

  it('says it again when a voice never begins, and says so when it is mute twice', () => {
    const { say, heard, calls, state } = sitDown();
    say('One.');
    state.speaking = false;
    vi.advanceTimersByTime(5200);
    expect(calls.filter((call) => call.startsWith('speak'))).toHaveLength(2);
    state.speaking = false;
    vi.advanceTimersByTime(5200);
    expect(heard).toEqual([{ kind: 'failed', want: 'device' }]);
  });

  it('does not take a voice for mute that speaks and never tells that it began', () => {
    const { say, heard, end } = sitDown();
    say('One.');
    vi.advanceTimersByTime(5200);
    end();
    expect(heard).toEqual([{ kind: 'ended' }]);
  });

  it('tries nothing before the reader has done something, and tells when the browser wants that', () => {
    const { say, heard, calls, state, fail } = sitDown();
    state.acted = false;
    say('One.');
    expect([heard, calls]).toEqual([[{ kind: 'failed', want: 'gesture' }], []]);
    state.acted = true;
    say('One.');
    fail('not-allowed');
    expect(heard.at(-1)).toEqual({ kind: 'failed', want: 'gesture' });
  });

  it.each(['voice-unavailable', 'language-unavailable', 'synthesis-failed', 'network'])('takes the next voice when one fails: %s', (error) => {
    const { say, heard, last, fail, speaker } = sitDown();
    const changed = vi.fn();
    speaker.onVoices(changed);
    say('One.');
    fail(error);
    expect([last().voice?.name, changed.mock.calls.length, speaker.voices().map(({ name }) => name)]).toEqual(['Daniel', 1, ['Daniel']]);
    fail(error);
    expect([heard, speaker.voices()]).toEqual([[{ kind: 'failed', want: 'voice' }], []]);
  });

  it.each([['interrupted', 'interrupted'], ['canceled', 'interrupted'], ['audio-busy', 'device'], ['something new', 'device']])('tells of %s as %s', (error, want) => {
    const { say, heard, fail } = sitDown();
    say('One.');
    fail(error);
    expect(heard).toEqual([{ kind: 'failed', want }]);
  });

  it('passes over a text that the device will not take', () => {
    const { say, heard, fail } = sitDown();
    say('One.');
    fail('text-too-long');
    expect(heard).toEqual([{ kind: 'ended' }]);
  });
});
