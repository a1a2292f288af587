/** Do the parts of a count exclude each other: by sex, by fate, by day, by place, by party? */
import { relatedNoun } from '../../../language/lexicon/index.ts';
import type { NumericExpression } from '../../../language/quantity.ts';
import type { Token } from '../../../language/sentence.ts';
import type { Placed } from '../../reading/placed.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';

type Number = Placed<NumericExpression>;

/** Words of which nobody and nothing is two. By hand: sex, age, fate, side, station, metal. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'man woman male female boy girl',
  'adult child grown-up',
  'die dead kill survive injure injured wounded wound',
  'crew passenger',
  'gold silver bronze',
  'win lose draw victory defeat draw won lost drawn',
  'win loss draw tie',
  'finish fall retire pull',
  'for against abstain favour favor oppose',
  'civilian soldier policeman officer',
  'domestic foreign',
].map((line) => new Set(line.split(' ')));

/** Prepositions that lead to the one place, day, owner or purpose that a part has. */
const PARTING = new Set(['from', 'on', 'in', 'at', 'by', 'for', 'to']);

/**
 * True where the words around each part are of one set that excludes, or lead alike to different things. A "total" that
 * leads so too ("four died by drowning, three by fire and two by shot") is one of the parts.
 */
export function areExclusive(
  context: SentenceContext,
  total: Number,
  place: SentenceContext,
  parts: readonly Number[],
): boolean {
  const tails = parts.map((part, index) => tailOf(place, part, parts[index + 1]));
  if (!areJoined(place, parts)) return false;
  const lemmas = tails.map((tail) => tail.map(({ lemma }) => lemma.toLowerCase()));
  const byWord = EXCLUSIVE.some((set) => {
    const found = lemmas.map((words) => words.find((word) => set.has(word)));
    return found.every((word) => word !== undefined) && new Set(found).size === found.length;
  });
  if (byWord) return true;
  if (!areOfTotal(context, total, tails)) return false;
  const ofAll = context === place ? [tailOf(place, total, parts[0]), ...tails] : tails;
  return (areLedAlike(tails) && (ofAll === tails || !areLedAlike(ofAll))) || areOwnedApart(place, parts);
}

/** The words from a part to the next one: its noun and what follows. */
function tailOf({ sentence }: SentenceContext, part: Number, next: Number | undefined): readonly Token[] {
  return sentence.tokens.slice(part.end, next?.first ?? sentence.tokens.length).slice(0, 9);
}

/** Commas, semicolons or "and" between neighbours. */
function areJoined({ sentence }: SentenceContext, parts: readonly Number[]): boolean {
  return parts.slice(1).every((part, index) => {
    const between = sentence.tokens.slice(parts[index]?.end ?? 0, part.first);
    return between.some(({ form }) => form === ',' || form === ';' || form === 'and' || form === 'while');
  });
}

/** The noun after each part is that of the total, or there is none. */
function areOfTotal({ sentence }: SentenceContext, total: Number, tails: readonly (readonly Token[])[]): boolean {
  const noun = sentence.tokens.slice(total.end, total.end + 3).find(({ upos }) => upos === 'NOUN');
  return tails.every(([next]) => {
    if (next?.upos !== 'NOUN' || noun === undefined) return true;
    return relatedNoun(next.lemma, noun.lemma) !== 'none' || (noun.lemma === 'ballot' && next.lemma === 'vote');
  });
}

/** "seven … on Saturday and eight on Sunday": one preposition, different things after it. */
function areLedAlike(tails: readonly (readonly Token[])[]): boolean {
  const leads = tails.map((tail) => tail.find(({ lemma, upos }) => upos === 'ADP' && PARTING.has(lemma)));
  const [first] = leads;
  if (first === undefined || leads.some((lead) => lead?.lemma !== first.lemma)) return false;
  const things = tails.map((tail, index) => tail.slice(tail.indexOf(leads[index] ?? first) + 1).find(isThing)?.form);
  return things.every((thing) => thing !== undefined) && new Set(things).size === things.length;
}

const isThing = ({ upos }: Token) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADV';

/** "The Liberals won 64 seats, Labour 51 and the Farmers 42": another name or noun right before each figure. */
function areOwnedApart({ sentence }: SentenceContext, parts: readonly Number[]): boolean {
  const owners = parts.map(({ first }, index) => {
    const from = index === 0 ? 0 : (parts[index - 1]?.end ?? 0);
    return sentence.tokens.slice(from, first).findLast(({ upos }) => upos === 'PROPN')?.form;
  });
  return owners.every((owner) => owner !== undefined) && new Set(owners).size === owners.length;
}
