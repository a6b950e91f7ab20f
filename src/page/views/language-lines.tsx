import { pickLanguage } from '../follow-language.ts';
import { LANGUAGES, languageAsked, offeredLanguage } from '../languages.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** On the title page: the language that this device likes, offered in itself; and how far a translation goes, and who has read it. */
export function LanguageLines() {
  const desk = useDesk();
  const spoken = desk.tongue.language.value;
  const { language: set } = desk.preferences.settings.value;
  const offered = offeredLanguage(navigator.languages, { spoken, chosen: set !== '' || languageAsked(location.search) !== undefined });
  if (offered) {
    return <p class="language-lines"><button type="button" class="plain" lang={offered} onClick={() => pickLanguage(desk, offered)}>{LANGUAGES[offered].offer}</button></p>;
  }
  if (spoken === 'en') return null;
  const { draft = false, upTo = 0, acts = 1 } = desk.tongue.translation.value ?? {};
  return (
    <div class="language-lines quiet">
      {draft && <p>{words.language.draft}</p>}
      {upTo < acts && <p>{words.language.upTo(upTo)}</p>}
    </div>
  );
}
