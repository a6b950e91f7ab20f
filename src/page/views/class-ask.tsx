import type { Meeting } from '../assembly.ts';
import { useClass } from '../use-assembly.ts';
import { laterWords } from '../later-words.ts';
import { OptionList } from './option-list.tsx';

/** What stands under a passage that ends in a class's decision: what can be done, and the way into the assembly. Nothing here is chosen by a press. */
export function ClassAsk({ meeting: { sitting, options } }: { readonly meeting: Meeting }) {
  const assembly = useClass();
  const begun = sitting.step.kind !== 'question';
  return (
    <section class="ask class-ask" aria-label={laterWords().classroom.options}>
      <div data-aloud><OptionList options={options.map(({ text }) => text)} /></div>
      <p class="class-ways">
        <button type="button" class="go" onClick={() => assembly.show(true)}>{begun ? laterWords().classroom.goOnAssembly : laterWords().classroom.ask}</button>
        <button type="button" class="plain" onClick={() => assembly.decideWithout()}>{laterWords().classroom.without}</button>
      </p>
    </section>
  );
}
