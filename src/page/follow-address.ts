import { asksForClass, readAddress, readLook } from './address.ts';
import type { Desk } from './desk.ts';
import { doorsOf } from './doors.ts';

/** What the address asks for is opened, and taken out of it: a reload goes on with what the reader has made of it. */
export function followAddress(desk: Desk): void {
  const { surface } = desk;
  const asked = readAddress(location.hash);
  const look = readLook(location.hash);
  const forClass = asksForClass(location.hash);
  if (!asked && !look && !forClass) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (asked) doorsOf(desk).openAddress(asked);
  else if (look) surface.show({ kind: look });
  else surface.open({ kind: 'class' });
}
