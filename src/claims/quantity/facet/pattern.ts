/** The constructions in which a figure tells one side of a thing: what stands before and after it. */
import type { Dimension } from '../../../language/quantity.ts';

/** Where in its clause the thing stands whose side is told. */
export type BearerPlace = 'measured' | 'owner' | 'subject' | 'object' | 'occasion';

/** One construction. The words are those of the sentence in lower case, marks left out, other figures as "#". */
export interface FacetPattern {
  /** One name for all words of this side: "capacity", "length". With "*" the counted noun belongs to the name. */
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  /** Ends right before the figure. */
  readonly before?: RegExp;
  /** Starts right after it. */
  readonly after?: RegExp;
  /** The counted noun, where it matters. */
  readonly counts?: (noun: string) => boolean;
  /** Where the thing is looked for, in this order. */
  readonly bearer: readonly BearerPlace[];
  /** Said of things only, not of people: ages. */
  readonly thing?: boolean;
  /** It holds whatever the clause goes on to say. */
  readonly lasting?: boolean;
  /** Said by its doer only: the points that somebody scores. */
  readonly named?: boolean;
  /** Told ahead as a rule, in whatever tense. */
  readonly announced?: boolean;
  /** Words of the sentence that make it a part, a rate or another time. */
  readonly never?: RegExp;
  /** The draft has one thing or occasion of the kind as a rule: it need not be named twice. */
  readonly known?: boolean;
  /** It counts people by whatever noun: some of them may be named by a narrower one. */
  readonly people?: boolean;
}

/** Words that may stand between a cue and its figure: articles, bounds, approximators. By hand. */
const LOOSE =
  '(?: (?:an?|the|its|his|her|their|about|around|some|only|just|roughly|nearly|almost|over|under|more than|fewer than|less than|at least|at most|up to|as many as|exactly|precisely|a total of|an estimated|estimated|total|all|another))*';

/** A pattern of cues that end right before the figure, or so many words before it. */
export const before = (cues: string): RegExp => new RegExp(`(?:^|\\s)(?:${cues})${LOOSE}$`, 'u');

/** A pattern of cues that start right after the figure. */
export const after = (cues: string): RegExp => new RegExp(`^ ?(?:${cues})(?:\\s|$)`, 'u');
