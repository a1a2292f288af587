/** A scale on which things stand, with two poles that cannot both hold. */
export interface Scale {
  readonly name: string;
  /**
   * How a thing moves on it: `settled` (told of once: a verdict, a vote), `one-way` (the first pole is the end: who is dead
   * was alive before), `both-ways` (open today, closed tomorrow).
   */
  readonly course: 'settled' | 'one-way' | 'both-ways';
  /** What can stand on it in this sense: "the bill was rejected" is a decision, "the ball was rejected" none. */
  readonly of: BearerKind;
  readonly poles: readonly [Pole, Pole];
}

/** The sorts of things that scales are of; see compare/same/bearer.ts for what counts as each. */
export type BearerKind =
  | 'any'
  | 'person'
  | 'place'
  | 'thing'
  | 'measure'
  | 'proposal'
  | 'act'
  | 'occasion'
  | 'meeting'
  | 'document'
  | 'deed'
  | 'organisation'
  | 'contestant';

export interface Pole {
  readonly name: string;
  readonly entries: string;
}
