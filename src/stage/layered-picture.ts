import type { PassingCue, Values } from '../script/cue.ts';
import { type Actor, EMPTY_TABLEAU, type Tableau } from '../telling/tableau.ts';
import { ActorView } from './actor-view.ts';
import { BackdropView } from './backdrop-view.ts';
import type { CurtainKind } from './curtain.ts';
import { FADES } from './fades.ts';
import type { Picture, PictureParts } from './picture.ts';
import { CURTAIN_OF, planStage, type StageStep } from './plan-stage.ts';
import { bustScale, hasRoom } from './stand.ts';

/** Most device pixels to a sheet unit that a layer is drawn at. */
const FINEST = 2.5;

/** A tableau in layers that move: a backdrop, people before it, and curtains between one picture and the next. */
export class LayeredPicture implements Picture {
  readonly moves = true;
  readonly #parts: PictureParts;
  readonly #actors = new Map<string, ActorView>();
  #backdrop: BackdropView | undefined;
  #shown: Tableau = EMPTY_TABLEAU;
  #made = 0;
  #gone = false;

  constructor(parts: PictureParts) {
    this.#parts = parts;
  }

  async show(tableau: Tableau, passing: readonly PassingCue[]): Promise<void> {
    const steps = planStage(this.#shown, tableau, passing);
    this.#shown = tableau;
    for (const step of steps) {
      if (this.#gone) return;
      await this.#carryOut(step);
    }
  }

  refit(): void {
    for (const actor of this.#actors.values()) this.#stand(actor);
  }

  lean(dx: number, dy: number): void {
    this.#backdrop?.lean(dx, dy);
    this.#parts.scene.leanLamp(dx, dy);
  }

  destroy(): void {
    this.#gone = true;
    void this.#parts.scene.curtain.open(0);
    this.#backdrop?.destroy();
    for (const actor of this.#actors.values()) actor.destroy();
    this.#actors.clear();
  }

  async #carryOut(step: StageStep): Promise<void> {
    switch (step.act) {
      case 'change': return this.#change(step.id, step.values, step.behind);
      case 'revalue': return this.#backdrop?.setValues(step.values, FADES.revalue);
      case 'enter': return this.#enter(step.actor);
      case 'repose': {
        const actor = this.#actors.get(step.actor.id);
        await actor?.setPose(step.actor);
        return actor && this.#stand(actor);
      }
      case 'exit': {
        const actor = this.#actors.get(step.id);
        this.#actors.delete(step.id);
        return actor?.exit(FADES.actor);
      }
      case 'move': return this.#move(step.motion);
      default: step satisfies never;
    }
  }

  async #move(motion: Extract<StageStep, { act: 'move' }>['motion']): Promise<void> {
    const { curtain } = this.#parts.scene;
    switch (motion) {
      case 'shake': return this.#parts.scene.shake();
      case 'drop': return this.#parts.scene.drop();
      case 'lamp-out': return this.#parts.scene.lampOut();
      default: {
        const behind = CURTAIN_OF[motion];
        await curtain.close(behind, FADES[behind].close);
        void curtain.open(FADES[behind].open);
      }
    }
  }

  /** Another backdrop: drawn behind a curtain, so that two prints are never seen through one another. */
  async #change(id: string | undefined, values: Values, behind: CurtainKind): Promise<void> {
    const sheet = id === undefined ? undefined : await this.#parts.backdrops.get(id);
    const next = id !== undefined && sheet ? new BackdropView(this.#parts.scene, `${id} ${++this.#made}`, sheet, Math.min(this.#parts.scene.zoomFor(sheet), FINEST)) : undefined;
    await next?.setValues(values, 0);
    const { close, open } = FADES[behind];
    const { curtain } = this.#parts.scene;
    await curtain.close(behind, this.#backdrop ? close : 0);
    this.#backdrop?.destroy();
    this.#backdrop = next;
    next?.container.setAlpha(1);
    this.#parts.scene.frame(sheet);
    this.refit();
    void curtain.open(open);
  }

  async #enter(actor: Actor): Promise<void> {
    const sheet = await this.#parts.people.get(actor.id);
    if (!sheet) return;
    const view = new ActorView(this.#parts.scene, `${actor.id} ${++this.#made}`, actor, sheet, Math.min(FINEST, bustScale(this.#parts.scene.scale.height, sheet.frame)));
    this.#actors.set(actor.id, view);
    await view.setPose(actor);
    this.#stand(view);
    view.enter(FADES.actor);
  }

  #stand(actor: ActorView): void {
    actor.setSeen(hasRoom(this.#parts.host.height, this.#parts.host.rem));
    actor.stand(this.#parts.scene.view, this.#parts.scene.light);
  }
}
