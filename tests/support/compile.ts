import { Compiler, CompilerOptions } from 'inkjs/full';
import { hashOf } from '../../src/script/hash.ts';
import type { Script } from '../../src/script/narrator.ts';

/** Compiles a few lines of Ink written in a test. Throws what the compiler says. */
export function compile(ink: string): Script {
  const said: string[] = [];
  const options = new CompilerOptions('test.ink', [], false, (message: string) => said.push(message), {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: () => ink,
  });
  let json: string | undefined;
  try {
    json = new Compiler(ink, options).Compile().ToJson() ?? undefined;
  } catch (error) {
    said.push(String(error));
  }
  if (json === undefined || said.length > 0) throw new Error(said.join('\n'));
  return { json, hash: hashOf(json) };
}

/** A small story with everything in it: an act, an official line, a claim, a file line, a crossroads, a front page, two endings. */
export const SMALL_STORY = `
# title: The Ferry
-> landing
=== landing ===
The ferry is late. # act: 1, title=The Ferry # scene: landing # place: The landing, 6 am # backdrop: landing, time=dawn # ambience: river # claim: ferry
A notice says why. # official: notice
Who rows? # crossroads: oars # main
* (rowed) [Row. # id: row]
    You row. # file: 01.02.1935 Rowed without leave. # sound: splash
    -> paper
* [Wait. # id: wait]
    You wait, and it gets dark. # actor: ferryman, pose=stern, at=right
    -> paper
=== paper ===
The River Times. # page: times # part: masthead # claim: paper
{landing.rowed: One man rows. | Nobody rows. } # part: headline
You were there. # part: lived
* [Fold it. # id: fold]
-> shore
=== shore ===
A wet boot. # ending: shore # part: document
The paper says nothing. # part: printed
-> END
`;
