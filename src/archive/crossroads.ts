/** A decision that later text asks for, and the ids of what is offered there. `main`: it stands in the shortest telling too. */
export interface Crossroads {
  readonly id: string;
  readonly main: boolean;
  readonly options: readonly string[];
}
