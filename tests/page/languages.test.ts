import { describe, expect, it } from 'vitest';
import { chosenLanguage, LANGUAGE_TAGS, LANGUAGES, languageAsked, offeredLanguage, withoutLanguage } from '../../src/page/languages.ts';

describe('the language of the page', () => {
  it('is the address’s, else the setting’s, else English; the device is not asked', () => {
    expect(chosenLanguage('?lang=uk', 'en')).toBe('uk');
    expect(chosenLanguage('', 'uk')).toBe('uk');
    expect(chosenLanguage('', '')).toBe('en');
  });

  it('is none that we do not have', () => {
    expect(languageAsked('?lang=xx')).toBeUndefined();
    expect(chosenLanguage('?lang=__proto__', 'constructor')).toBe('en');
  });

  it('goes out of the address without what else stands there', () => {
    expect(withoutLanguage('?lang=uk')).toBe('');
    expect(withoutLanguage('?a=1&lang=uk')).toBe('?a=1');
  });

  it('is offered to a device that likes it better, until somebody has chosen', () => {
    expect(offeredLanguage(['uk-UA', 'en'], { spoken: 'en', chosen: false })).toBe('uk');
    expect(offeredLanguage(['en-US', 'uk'], { spoken: 'en', chosen: false })).toBeUndefined();
    expect(offeredLanguage(['pl', 'uk'], { spoken: 'en', chosen: false })).toBe('uk');
    expect(offeredLanguage(['uk'], { spoken: 'en', chosen: true })).toBeUndefined();
    expect(offeredLanguage(['uk'], { spoken: 'uk', chosen: false })).toBeUndefined();
  });

  it.each(LANGUAGE_TAGS)('says of its catalogue that it is %s', async (tag) => {
    expect((await LANGUAGES[tag].catalogue()).code).toBe(tag);
  });
});
