import type Phaser from 'phaser';
import { startGame } from './phaser-entry.ts';
import type { PassingCue, Values } from '../script/cue.ts';
import type { Stage } from '../telling/ports.ts';
import { type Actor, EMPTY_TABLEAU, type Tableau } from '../telling/tableau.ts';
import { ActorView } from './actor-view.ts';
import { BackdropView } from './backdrop-view.ts';
import type { Canvas } from './canvas.ts';
import type { CurtainKind } from './curtain.ts';
import { FADES } from './fades.ts';
import { HostBox } from './host-box.ts';
import { IdleLoop } from './idle-loop.ts';
import { followReader } from './lean.ts';
import { PaceWatch } from './pace-watch.ts';
import { CURTAIN_OF, planStage, type StageStep } from './plan-stage.ts';
import type { SheetStore } from './sheet-store.ts';
import { bustScale, hasRoom } from './stand.ts';
import { StageScene } from './stage-scene.ts';

/** Frames a second while only lamps and smoke move: enough for them, and half of what a small laptop would else spend. */
const QUIET_FPS = 30;

/** Shows a tableau with Phaser. Requests queue: a reader who clicks fast sees the last one, and every step between is skipped. */
export class PhaserStage implements Stage {
  readonly #game: Phaser.Game;
  readonly #scene: StageScene;
  readonly #loop: IdleLoop;
  readonly #host: HostBox;
  readonly #backdrops: SheetStore;
  readonly #people: SheetStore;
  readonly #ended = new AbortController();
  readonly #actors = new Map<string, ActorView>();
  readonly #resize: ResizeObserver;
  #backdrop: BackdropView | undefined;
  #motion: 'full' | 'still';
  #shown: Tableau = EMPTY_TABLEAU;
  #wanted: { readonly tableau: Tableau; readonly passing: readonly PassingCue[] } | undefined;
  #working = false;
  #made = 0;
  /** This device cannot keep up: stills from now on, whatever is set. */
  #slow = false;

  constructor(host: HTMLElement, canvas: Canvas, backdrops: SheetStore, people: SheetStore, motion: 'full' | 'still') {
    this.#host = new HostBox(host);
    this.#backdrops = backdrops;
    this.#people = people;
    this.#motion = motion;
    this.#scene = new StageScene('stage');
    const { width, height, dpr } = this.#host.measure();
    this.#game = startGame({
      ...canvas, parent: host, width, height, backgroundColor: '#14110f',
      scale: { zoom: 1 / dpr }, fps: { limit: QUIET_FPS }, scene: this.#scene,
    });
    this.#resize = new ResizeObserver(() => this.#fit());
    followReader((dx, dy) => this.#lean(dx, dy), this.#ended.signal);
    const pace = new PaceWatch(() => {
      for (const tween of this.#scene.tweens.getTweens()) tween.complete();
      this.#scene.curtain.settle();
      this.setMotion('still');
      this.#slow = true;
    });
    // While a picture is made and nothing moves, there is nothing to draw either.
    this.#loop = new IdleLoop(this.#game, () => this.#scene.isMoving || (this.#working && this.#motion === 'full'), () => pace.rest());
    void this.#scene.ready.then(() => {
      this.#game.events.on('poststep', () => pace.frame(performance.now()));
      this.#game.renderer.on('restorewebgl', () => this.#loop.stir());
      // Not before: the scene has no camera yet.
      this.#host.watch(this.#resize);
      this.#loop.stir();
      return this.#work();
    });
  }

  show(tableau: Tableau, passing: readonly PassingCue[]): void {
    this.#wanted = { tableau, passing };
    void this.#scene.ready.then(() => this.#work());
  }

  setMotion(motion: 'full' | 'still'): void {
    if (this.#slow || motion === this.#motion) return;
    this.#motion = motion;
    this.#backdrop?.setMoving(this.#motion === 'full');
    this.#backdrop?.lean(0, 0);
    this.#loop.stir();
  }

  destroy(): void {
    this.#ended.abort();
    this.#resize.disconnect();
    this.#loop.destroy();
    this.#game.destroy(true);
    this.#host.destroy();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#wanted && !this.#ended.signal.aborted) {
        const { tableau, passing } = this.#wanted;
        this.#wanted = undefined;
        const steps = planStage(this.#shown, tableau, passing);
        this.#shown = tableau;
        if (steps.length === 0) continue;
        // What is cut is drawn when all of it stands.
        if (this.#motion === 'full') this.#loop.stir();
        for (const step of steps) await this.#carryOut(step);
        this.#loop.stir();
      }
    } finally {
      this.#working = false;
    }
  }

  async #carryOut(step: StageStep): Promise<void> {
    const fades = FADES[this.#motion];
    switch (step.act) {
      case 'change': return this.#change(step.id, step.values, step.behind);
      case 'revalue': return this.#backdrop?.setValues(step.values, fades.revalue);
      case 'enter': return this.#enter(step.actor, fades.actor);
      case 'repose': {
        const actor = this.#actors.get(step.actor.id);
        await actor?.setPose(step.actor);
        return actor && this.#stand(actor);
      }
      case 'exit': {
        const actor = this.#actors.get(step.id);
        this.#actors.delete(step.id);
        return actor?.exit(fades.actor);
      }
      case 'move': {
        if (this.#motion === 'still') return;
        if (step.motion === 'shake') this.#scene.shake();
        else if (step.motion === 'drop') this.#scene.drop();
        else if (step.motion === 'lamp-out') this.#scene.lampOut();
        else {
          const behind = CURTAIN_OF[step.motion];
          await this.#scene.curtain.close(behind, fades[behind].close);
          void this.#scene.curtain.open(fades[behind].open);
        }
        return;
      }
      default: step satisfies never;
    }
  }

  /** Another backdrop: drawn behind a curtain, so that two prints are never seen through one another. */
  async #change(id: string | undefined, values: Values, behind: CurtainKind): Promise<void> {
    const sheet = id === undefined ? undefined : await this.#backdrops.get(id);
    const next = id !== undefined && sheet ? new BackdropView(this.#scene, `${id} ${++this.#made}`, sheet, Math.min(this.#scene.zoomFor(sheet), 2.5)) : undefined;
    await next?.setValues(values, 0);
    const { close, open } = FADES[this.#motion][behind];
    const { curtain } = this.#scene;
    await curtain.close(behind, this.#backdrop ? close : 0);
    this.#backdrop?.destroy();
    this.#backdrop = next;
    next?.container.setAlpha(1);
    next?.setMoving(this.#motion === 'full');
    this.#scene.frame(sheet);
    for (const actor of this.#actors.values()) this.#stand(actor);
    void curtain.open(open);
  }

  async #enter(actor: Actor, fade: number): Promise<void> {
    const sheet = await this.#people.get(actor.id);
    if (!sheet) return;
    const view = new ActorView(this.#scene, `${actor.id} ${++this.#made}`, actor, sheet, Math.min(2.5, bustScale(this.#scene.scale.height, sheet.frame)));
    this.#actors.set(actor.id, view);
    await view.setPose(actor);
    this.#stand(view);
    view.enter(fade);
  }

  #stand(actor: ActorView): void {
    actor.setSeen(hasRoom(this.#host.height, this.#host.rem));
    actor.stand(this.#scene.view, this.#scene.light);
  }

  #fit(): void {
    // Off the page for a while (a front page, the title): it keeps its size until it comes back.
    if (this.#host.isOff) return;
    const { width, height, dpr } = this.#host.measure();
    this.#game.scale.setZoom(1 / dpr).resize(width, height);
    // Without a scale mode Phaser resizes what it draws on, and leaves how large it is shown.
    Object.assign(this.#game.canvas.style, { width: `${width / dpr}px`, height: `${height / dpr}px` });
    this.#scene.refit();
    for (const actor of this.#actors.values()) this.#stand(actor);
    this.#loop.stir();
  }

  #lean(dx: number, dy: number): void {
    if (this.#motion === 'still') return;
    this.#backdrop?.lean(dx, dy);
    this.#scene.leanLamp(dx, dy);
    this.#loop.stir();
  }
}
