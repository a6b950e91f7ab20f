import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Assembly as Agenda } from '../archive/assembly.ts';
import { allCues, type Choice, findCue } from '../script/turn.ts';
import type { SavedTelling } from '../telling/ports.ts';
import { openSitting, type Sitting } from '../telling/sitting.ts';
import { back, countAgain, enter, isDone, next, resultOf, takeFromTie } from '../telling/sitting-steps.ts';
import { standing } from '../telling/told.ts';
import { Clock } from './clock.ts';
import type { Desk } from './desk.ts';

/** A marked decision that a class stands before: what it is asked, how far it has come, and what it can choose from. */
export interface Meeting {
  readonly agenda: Agenda;
  readonly sitting: Sitting;
  readonly options: readonly Choice[];
}

const MOST_OPTIONS = 9;

/** The class in front of the one screen. It tells nothing itself: it asks the desk, and keeps its counts with the telling. */
export class Assembly {
  /** A class tells the present telling. */
  readonly on: ReadonlySignal<boolean>;
  readonly meeting: ReadonlySignal<Meeting | undefined>;
  /** The assembly that the story comes to after this passage. */
  readonly upNext: ReadonlySignal<Agenda | undefined>;
  /** The assembly lies open on the screen. */
  readonly open: Signal<boolean> = signal(false);
  /** The teacher has taken the present decision out of the class's hands. */
  readonly without: Signal<boolean> = signal(false);
  /** The screen is covered, and nothing moves. */
  readonly paused: Signal<boolean> = signal(false);
  /** A teacher's window listens. */
  readonly watched: Signal<boolean> = signal(false);
  readonly clock: Clock = new Clock();
  readonly #desk: Desk;
  readonly #opening: Signal<readonly string[]> = signal([]);
  readonly #stops: readonly (() => void)[];

  constructor(desk: Desk) {
    this.#desk = desk;
    const { told, surface, drawer } = desk;
    this.on = computed(() => drawer.sittings.value !== undefined && told.value !== undefined);
    this.meeting = computed(() => this.#meet());
    this.upNext = computed(() => this.#lookAhead());
    this.#stops = [
      // A telling that is begun from the title is a reader's own, unless a class begins it.
      effect(() => { if (surface.view.value.kind === 'title') this.#leave(); }),
      effect(() => { if (told.value) this.#arrive(told.value.telling.decisions.length); }),
    ];
  }

  /** A class begins: the first page shows the way to the telling that was wished for, and no other. */
  begin(opening: readonly string[] = []): void {
    this.#desk.begin();
    this.#opening.value = opening;
    this.#desk.drawer.sittings.value = [];
  }

  /** A class goes on where it stopped, with its counts. */
  goOn(saved: SavedTelling): void {
    this.#desk.goOn(saved);
    if (this.#desk.told.value) this.#desk.drawer.sittings.value ??= saved.sittings ?? [];
  }

  /** What the class can choose from here: everything, and while it begins, the way that it wished for. */
  offered(choices: readonly Choice[]): readonly Choice[] {
    const at = this.#desk.told.value?.telling.decisions.length ?? 0;
    const wished = this.on.value ? choices.filter(({ id }) => id === this.#opening.value[at]) : [];
    return wished.length > 0 ? wished : choices;
  }

  /** Whether the present decision is the class's: nothing else can choose until it is carried out. */
  get binds(): boolean {
    return this.meeting.value !== undefined && !this.without.value;
  }

  show(open: boolean): void {
    this.open.value = open && this.binds;
    this.#timeSilence();
  }

  next(): void {
    this.#change(next);
    this.#timeSilence();
  }

  /** One step back; from the question back to the passage. */
  previous(): void {
    if (this.meeting.value?.sitting.step.kind === 'question') this.show(false);
    else this.#change(back);
    this.#timeSilence();
  }

  enter(option: number, hands: number): void {
    this.#change((sitting) => enter(sitting, option, hands));
  }

  countAgain(): void {
    this.#change(countAgain);
  }

  take(option: number): void {
    this.#change((sitting) => takeFromTie(sitting, option));
  }

  /** Has the story do what the class decided, once every step is done. */
  carryOut(): void {
    const { sitting, options } = this.meeting.value ?? {};
    const choice = sitting && isDone(sitting) ? options?.[resultOf(sitting) ?? -1] : undefined;
    if (choice) this.#desk.choose(choice);
  }

  /** The teacher decides this one: the choices of the story can be taken again. */
  decideWithout(): void {
    this.without.value = true;
    this.open.value = false;
    this.clock.stop();
  }

  pause(): void {
    this.paused.value = !this.paused.value;
    this.clock.hold(this.paused.value);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.clock.stop();
  }

  #change(change: (sitting: Sitting) => Sitting): void {
    const { meeting } = this;
    const before = meeting.value?.sitting;
    const after = before && this.binds ? change(before) : before;
    const { drawer, told } = this.#desk;
    if (!after || after === before || !told.value) return;
    drawer.sittings.value = [...(drawer.sittings.value ?? []).filter(({ at }) => at !== after.at), after].sort((a, b) => a.at - b.at);
    drawer.keep(told.value);
  }

  #timeSilence(): void {
    const thinks = this.open.value && this.meeting.value?.sitting.step.kind === 'thinking';
    if (thinks) this.clock.start();
    else this.clock.stop();
  }

  /** Another page of the story lies there. On its first page nothing has been counted yet. */
  #arrive(decisions: number): void {
    const { sittings } = this.#desk.drawer;
    if (decisions === 0 && sittings.peek()?.length) sittings.value = [];
    this.#close();
  }

  #close(): void {
    this.open.value = false;
    this.without.value = false;
    this.clock.stop();
  }

  #leave(): void {
    this.#desk.drawer.sittings.value = undefined;
    this.#opening.value = [];
    this.paused.value = false;
    this.#close();
  }

  #meet(): Meeting | undefined {
    const { told, drawer, library } = this.#desk;
    if (!this.on.value || !told.value) return undefined;
    const { turn } = standing(told.value);
    const id = findCue(turn.lines, 'assembly')?.id;
    const agenda = library.value.book.classroom.assemblies.find((one) => one.id === id);
    const options = turn.choices;
    if (!agenda || options.length < 2 || options.length > MOST_OPTIONS) return undefined;
    const at = told.value.telling.decisions.length;
    const begun = drawer.sittings.value?.find((one) => one.at === at && one.assembly === agenda.id && one.options === options.length);
    return { agenda, options, sitting: begun ?? openSitting({ assembly: agenda.id, at, kind: agenda.intervention?.kind ?? 'plain', speakers: agenda.roles.length, options: options.length }) };
  }

  #lookAhead(): Agenda | undefined {
    const { told, library } = this.#desk;
    const { assemblies } = library.value.book.classroom;
    const passed = (told.value?.turns ?? []).flatMap(({ turn }) => allCues(turn.lines, 'assembly')).map(({ id }) => assemblies.findIndex((one) => one.id === id));
    return assemblies[Math.max(-1, ...passed) + 1];
  }
}
