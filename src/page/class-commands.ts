import { standing } from '../telling/told.ts';
import { isDone } from '../telling/sitting-steps.ts';
import type { Assembly } from './assembly.ts';
import type { Desk } from './desk.ts';
import type { Command } from './parts/class-messages.ts';

/** How much of a window one press scrolls: the rest is what was read last. */
const SHARE = 0.78;
/** Nearer to the end than this, in pixels, is at the end. */
const NEAR = 12;

/** Does what a class asks for, from its own window or from the teacher's. What is not possible now does nothing. */
export function obey(command: Command, assembly: Assembly, desk: Desk): void {
  switch (command.do) {
    case 'on': onward(assembly, desk); break;
    case 'back': backward(assembly, desk); break;
    case 'undo': desk.undo(); break;
    case 'open': assembly.show(true); break;
    case 'close': assembly.show(false); break;
    case 'next': assembly.next(); break;
    case 'previous': assembly.previous(); break;
    case 'again': assembly.countAgain(); break;
    case 'take': assembly.take(command.option); break;
    case 'enter': assembly.enter(command.option, command.hands); break;
    case 'carry': assembly.carryOut(); break;
    case 'without': assembly.decideWithout(); break;
    case 'pause': assembly.pause(); break;
    case 'timer': assembly.clock.toggle(); break;
    case 'choose': choose(command.number, assembly, desk); break;
    default: command satisfies never;
  }
}

/** One press of a remote: on down the page, then to the next step, the assembly, or the only way on. */
function onward(assembly: Assembly, desk: Desk): void {
  const { meeting, open, paused } = assembly;
  if (paused.value) assembly.pause();
  else if (scroll(1)) return;
  else if (open.value) {
    if (meeting.value && isDone(meeting.value.sitting)) assembly.carryOut();
    else assembly.next();
  } else if (assembly.binds) assembly.show(true);
  else if (choices(assembly, desk).length === 1) choose(0, assembly, desk);
}

/** One press back: a step of the assembly, up the page, or the last decision. */
function backward(assembly: Assembly, desk: Desk): void {
  if (assembly.paused.value) assembly.pause();
  else if (assembly.open.value) assembly.previous();
  else if (!scroll(-1)) desk.undo();
}

function choose(number: number, assembly: Assembly, desk: Desk): void {
  const choice = choices(assembly, desk)[number];
  if (choice && !assembly.binds) desk.choose(choice);
}

function choices(assembly: Assembly, desk: Desk) {
  return desk.told.value && desk.surface.view.value.kind === 'telling' ? assembly.offered(standing(desk.told.value).turn.choices) : [];
}

/** Scrolls the page; says whether there was anywhere to scroll to. */
function scroll(way: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const left = way > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < NEAR) return false;
  scrollBy({ top: way * clientHeight * SHARE });
  return true;
}
