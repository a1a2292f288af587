/** "a capacity of 24,000", "holds 24,000", "the 24,000-seat stadium": which side of which thing a figure tells. */
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import { head } from '../../language/tree.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type Bearer, bearersAt, type Figure } from './facet/bearer.ts';
import { OF_EVENTS } from './facet/of-events.ts';
import { OF_PEOPLE } from './facet/of-people.ts';
import { OF_THINGS } from './facet/of-things.ts';
import type { FacetPattern } from './facet/pattern.ts';
import { titlesWon } from './facet/titles-won.ts';
import { frameOf } from './frame.ts';
import type { Measured } from './measured.ts';

export type { Bearer } from './facet/bearer.ts';

/** One side of a thing: its length, cost, members. Two figures of one side of one thing exclude each other. */
export interface Facet {
  readonly name: string;
  /** The things that it may be a side of. */
  readonly bearers: readonly Bearer[];
  /** True where the draft has one such thing as a rule, so that it need not be named. */
  readonly known: boolean;
  /** True where the figure belongs to the name of the thing ("the 11-kilometre tunnel"), whatever the clause says of it. */
  readonly presupposed: boolean;
  /** True where it is told ahead as a rule, in whatever tense: job cuts. */
  readonly announced: boolean;
  /** True where it counts people by whatever noun, so that a narrower noun may name some of them. */
  readonly people?: boolean;
}

const PATTERNS = new Map<string, readonly FacetPattern[]>();
for (const pattern of [...OF_EVENTS, ...OF_THINGS, ...OF_PEOPLE])
  for (const dimension of pattern.dimensions) PATTERNS.set(dimension, [...(PATTERNS.get(dimension) ?? []), pattern]);

/** What the words around the figure of that place in its sentence tell of it; undefined for most figures. */
export function facetOf(
  context: SentenceContext,
  number: Placed<NumericExpression>,
  measured: Measured,
  nth: number,
): Facet | undefined {
  const patterns = PATTERNS.get(number.expression.dimension);
  const own = context.sentence.tokens[number.head];
  if (patterns === undefined || own === undefined || isPart(context, number)) return undefined;
  const figure: Figure = { context, own, first: number.first, end: number.end, noun: measured.token };
  const compound = titlesWon(figure) ?? ofCompound(figure);
  if (compound !== undefined) return compound;
  const frame = frameOf(context);
  const [before, after] = around(frame, nth);
  for (const pattern of patterns) {
    if (pattern.before?.test(before) === false || pattern.after?.test(after) === false) continue;
    if (pattern.counts?.(measured.lemma) === false || pattern.never?.test(frame) === true) continue;
    const found = facetBy(pattern, figure, measured);
    if (found !== undefined) return found;
  }
  return undefined;
}

function facetBy(pattern: FacetPattern, figure: Figure, measured: Measured): Facet | undefined {
  const { place, bearers } = bearersAt(figure, pattern.bearer);
  const fit = bearers.filter((bearer) => isFit(bearer, pattern, figure));
  if (fit.length === 0 && (pattern.known !== true || bearers.length > 0)) return undefined;
  return {
    name: pattern.name.replace('*', measured.lemma),
    bearers: fit,
    known: pattern.known ?? false,
    presupposed: place === 'measured' || (place === 'owner' && measured.role === 'subject') || pattern.lasting === true,
    announced: pattern.announced ?? false,
    ...(pattern.people === true ? { people: true } : {}),
  };
}

function isFit({ entity, head: noun }: Bearer, { thing, named }: FacetPattern, { context }: Figure): boolean {
  if (named === true) return entity !== undefined;
  if (thing !== true) return true;
  return !isPersonNoun(noun) && (entity === undefined || context.references.entity(entity.entity).kind !== 'person');
}

/** "the six-bedroom house", "a 16-team league": the house has so many bedrooms. */
function ofCompound(figure: Figure): Facet | undefined {
  const { sentence } = figure.context;
  const next = sentence.tokens[figure.end];
  const word = next?.form === '-' ? sentence.tokens[figure.end + 1] : undefined;
  const above = word === undefined ? undefined : head(sentence, word);
  if (word === undefined || above === undefined || word.xpos === 'NNS' || above.index <= word.index) return undefined;
  if (!/^(?:compound|amod|nmod)$/u.test(word.deprel) || NO_PART.has(word.lemma)) return undefined;
  const { bearers } = bearersAt({ ...figure, noun: above }, ['measured']);
  const name = `has:${word.lemma.toLowerCase().replace(/ed$/u, '')}`;
  return bearers.length === 0 ? undefined : { name, bearers, known: false, presupposed: true, announced: false };
}

/** What a figure before it does not count as parts. By hand. */
const NO_PART = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'point',
  'goal',
  'strong',
  'seat',
  'part',
  'time',
]);

/** "600 of the members", "the first 600 members", a difference, a rate. */
function isPart(
  { sentence, numbers }: SentenceContext,
  { first, end, expression }: Placed<NumericExpression>,
): boolean {
  const [before, after] = [sentence.tokens[first - 1], sentence.tokens[end]];
  if (
    expression.change !== undefined ||
    expression.per !== undefined ||
    (after?.lemma === 'of' && expression.dimension !== 'share')
  )
    return true;
  return numbers.some((other) => other.end === first) || SOME.test(before?.form ?? '');
}
const SOME = /^(?:first|last|next|other|another|per|including|further|these|those)$/iu;

/** So many characters before and after a figure are looked at. */
const REACH = 70;

/** The words before and after the figure. */
function around(frame: string, nth: number): readonly [string, string] {
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = frame.indexOf('#', at + 1);
  if (at < 0) return ['', ''];
  return [frame.slice(Math.max(0, at - REACH), at).trimEnd(), frame.slice(at + 1, at + 1 + REACH)];
}
