import { batch, type Signal, signal } from '@preact/signals';
import type { Sheet, View } from './view.ts';

/** What lies on top: one view, a sheet over it if one is open, and one sentence that the reader should know. */
export class Surface {
  readonly view: Signal<View> = signal({ kind: 'title' });
  readonly sheet: Signal<Sheet | undefined> = signal(undefined);
  /** One sentence, until it is dismissed. */
  readonly notice: Signal<string | undefined> = signal(undefined);
  #home: View = { kind: 'title' };

  /** Shows a view and puts away whatever lay over the last. */
  show(view: View): void {
    batch(() => {
      this.view.value = view;
      this.sheet.value = undefined;
      if (view.kind === 'title' || view.kind === 'telling') this.#home = view;
    });
  }

  /** Back from a view that one only looks at to the title or the telling that it was opened from. */
  leave(): void {
    if (this.view.value !== this.#home) this.show(this.#home);
  }

  /** Holds what is on top; the answer puts it back after something else was shown. */
  hold(): () => void {
    const [view, sheet, home] = [this.view.value, this.sheet.value, this.#home];
    return () => batch(() => {
      this.view.value = view;
      this.sheet.value = sheet;
      this.#home = home;
    });
  }

  open(sheet: Sheet): void {
    this.sheet.value = sheet;
  }

  close(): void {
    this.sheet.value = undefined;
  }
}
