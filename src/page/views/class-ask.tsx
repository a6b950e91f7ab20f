import type { Meeting } from '../assembly.ts';
import { useAssembly } from '../use-assembly.ts';
import { words } from '../words.ts';
import { OptionList } from './option-list.tsx';

const say = words.classroom;

/** What stands under a passage that ends in a class's decision: what can be done, and the way into the assembly. Nothing here is chosen by a press. */
export function ClassAsk({ meeting: { sitting, options } }: { readonly meeting: Meeting }) {
  const assembly = useAssembly();
  const begun = sitting.step.kind !== 'question';
  return (
    <section class="ask class-ask" aria-label={say.options}>
      <OptionList options={options.map(({ text }) => text)} />
      <p class="class-ways">
        <button type="button" class="go" onClick={() => assembly.show(true)}>{begun ? say.goOnAssembly : say.ask}</button>
        <button type="button" class="plain" onClick={() => assembly.decideWithout()}>{say.without}</button>
      </p>
    </section>
  );
}
