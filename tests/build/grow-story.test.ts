import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { growStory } from '../../src/build/grow-story.ts';

const SIZE = { lives: 2, knots: 3, choices: 4, words: 10 };

describe('a made-up story', () => {
  it('has the size that was asked for, and the same text each time', () => {
    const text = growStory(SIZE);
    expect(text.match(/^=== l\d_k\d/gm)).toHaveLength(6);
    expect(text.match(/# id: c\d/g)).toHaveLength(24);
    expect(growStory(SIZE)).toBe(text);
  });

  it('can be told to an end, whatever is chosen', () => {
    const story = new Compiler(growStory(SIZE)).Compile();
    story.ContinueMaximally();
    for (let steps = 0; story.currentChoices.length > 0; steps++) {
      expect(steps).toBeLessThan(10);
      story.ChooseChoiceIndex(story.currentChoices.length - 1);
      story.ContinueMaximally();
    }
    expect(story.canContinue).toBe(false);
  });
});
