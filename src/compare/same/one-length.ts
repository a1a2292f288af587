/** Do two lengths tell how long one thing lasted? */
import type { Claims, LastingClaim, Participant } from '../../claims/index.ts';
import { actsNamed, isRepeatedAct, verbOf } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { inCommon } from './one-act.ts';

const QUESTION = 'same thing that lasts';

/** What the two have in common must weigh so much. */
const ENOUGH = 2.5;

/** Yes where both tell of one act or thing, with the same who take part, and the draft gives no third length of it. */
export function oneLength(a: LastingClaim, b: LastingClaim, context: CompareContext): Answer {
  if (a.place.block === b.place.block) return no(QUESTION, 'one paragraph tells both');
  if (a.isDelay !== b.isDelay) return no(QUESTION, 'one is how long it took until something came');
  const other = [a, b].map(severalBeside).find((words) => words !== undefined);
  if (other !== undefined) return no(QUESTION, `"${other}" tells of more than one`);
  const shared = a.tells.filter((tell) => b.tells.includes(tell));
  if ([a, b].some((claim) => hasTwoLengths(claim, shared, context)))
    return no(QUESTION, 'one sentence gives two lengths');
  const nth = [a, b].map((claim) => nthOf(claim, shared)).find((words) => words !== undefined);
  if (nth !== undefined) return no(QUESTION, `"${nth}" tells of more than one`);
  const common = inCommon(partiesBeside(a, shared), partiesBeside(b, shared), context, a.isDelay);
  if (common.apart !== undefined) return no(QUESTION, common.apart);
  if (common.weight === 0 && haveOtherDoers(a, b, shared)) return no(QUESTION, 'others did it');
  const isOnly = shared.some((tell) => countOf(tell, context) <= 2);
  const shorter = a.length.high < b.length.low ? a : b;
  const isOneEvent = shared.length > 0 || (a.isDelay && isWait(a) !== isWait(b));
  const isBare = [a, b].some(({ tells }) => tells.every((tell) => tell === 'act:stay')) && common.weight > 0;
  if (!isOneEvent && !isBare) return no(QUESTION, 'the two tell of no one event');
  const weight =
    common.weight + (isOneEvent ? 1.5 : isBare ? 1 : 0) + (isOnly ? 1 : 0) - (shorter.isOfPart && !a.isDelay ? 1.5 : 0);
  const least = shared.length > 0 && shared.every((tell) => isLoose(tell)) ? ENOUGH + 1 : ENOUGH;
  if (shared.includes('act:sentence') && common.weight === 0) return no(QUESTION, 'it may be that of somebody else');
  if (weight < least) return no(QUESTION, `little says that they are of one thing (${weight})`);
  return yes(QUESTION, shared.length > 0 ? `both tell of "${shared[0]?.replace(/^\w+:/u, '')}"` : common.because, 0.9);
}

/** "eight hours on Monday and six on Tuesday": lengths of two of them, in one sentence. */
const hasTwoLengths = ({ place, id }: LastingClaim, shared: readonly string[], { claims }: CompareContext): boolean =>
  (bySentence(claims).get(place.span.start) ?? []).some(
    (other) => other.id !== id && other.tells.some((tell) => shared.includes(tell)),
  );

const bySentence = remembered((claims: Claims): ReadonlyMap<number, readonly LastingClaim[]> => {
  const found = new Map<number, LastingClaim[]>();
  for (const claim of claims.all)
    if (claim.kind === 'attribute' && claim.attribute === 'lasting')
      found.set(claim.place.span.start, [...(found.get(claim.place.span.start) ?? []), claim]);
  return found;
});

/** "Ninety writers spoke", "she spoke": both say who did it, and nothing else joins the two. */
function haveOtherDoers(a: LastingClaim, b: LastingClaim, shared: readonly string[]): boolean {
  const [x, y] = [a, b].map((claim) => partiesBeside(claim, shared).participants.find(({ role }) => role === 'agent'));
  if (x === undefined || y === undefined || x.head === y.head) return false;
  return x.entity === undefined || x.entity.entity !== y.entity?.entity;
}

const isWait = ({ tells }: LastingClaim) => tells.includes('act:wait');

/** Who takes part beside the noun that tells the event itself. */
const partiesBeside = ({ parties }: LastingClaim, shared: readonly string[]) => ({
  participants: parties.filter(
    ({ head }) =>
      !actsNamed(head).some((act) => shared.includes(`act:${act}`)) && !shared.includes(`w:${verbOf(head)[0] ?? head}`),
  ),
});

const isLoose = (tell: string): boolean =>
  tell.startsWith('act:') && isRepeatedAct(tell.slice(4)) && /sentence|journey|stay|wait|treat/u.test(tell);

const SEVERAL =
  /\b(?:another|other|previous(?:ly)?|earlier|usual(?:ly)?|normal(?:ly)?|last (?:year|month|season|time)|sometimes|often|at times|average|typical(?:ly)?|some of (?:whom|them)|(?:in|of) (?:1[89]|20)\d\d)\b/iu;
/** "the second siege", "the second ambulance". */
function nthOf({ place, parties }: LastingClaim, shared: readonly string[]): string | undefined {
  for (const [words, noun = ''] of place.text.matchAll(NTH)) {
    const tells = [`w:${verbOf(noun)[0] ?? noun}`, ...actsNamed(noun).map((act) => `act:${act}`)];
    if (tells.some((tell) => shared.includes(tell)) || parties.some(({ head }) => head === noun)) return words;
  }
  return undefined;
}

const NTH = /\b(?:second|third|fourth|fifth|next|last|final) (\p{L}+)/giu;

/** Such words near the length, in characters. */
const NEAR = 36;

function severalBeside({ place, value }: LastingClaim): string | undefined {
  const at = place.text.indexOf(value);
  return SEVERAL.exec(place.text.slice(Math.max(0, at - NEAR), at + value.length + NEAR))?.[0];
}

/** How many lengths the draft gives of an act or thing. */
const countOf = (tell: string, { claims }: CompareContext): number => counts(claims).get(tell) ?? 0;

const counts = remembered((claims: Claims): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const claim of claims.all)
    if (claim.kind === 'attribute' && claim.attribute === 'lasting')
      for (const tell of claim.tells) found.set(tell, (found.get(tell) ?? 0) + 1);
  return found;
});

/** The keys under which a length is looked up: what it tells, and who takes part. */
export const lastingKeys = ({ tells, parties }: LastingClaim): readonly string[] => [
  ...tells,
  ...parties.filter(isTelling).map(({ entity, head }) => (entity === undefined ? `n:${head}` : `e:${entity.entity}`)),
];

const isTelling = ({ head }: Participant): boolean => head.length > 1;
