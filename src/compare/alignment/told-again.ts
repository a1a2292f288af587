/** Are two sentences near enough for one to tell the other again? */
import type { Claim } from '../../claims/index.ts';
import type { TextSpan } from '../../document/position.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { clauseHead, governs } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { samePredicate } from '../same/predicate.ts';
import { contrastIn } from './contrast.ts';
import type { Retelling } from './retelling.ts';
import { shareTest } from './share-test.ts';

/** A condition or question of one telling says nothing of the other; a plan may be told as done in a summary. */
export function bothSaid({ stance: x }: Claim, { stance: y }: Claim): Answer {
  const question = 'both said to be so';
  if (x.polarity !== y.polarity) return no(question, 'one of the two is negated', 'denied');
  if (x.modality === y.modality) return yes(question, `both are told as ${x.modality}`);
  const open = [x, y].find(({ modality }) => modality === 'condition' || modality === 'question');
  if (open !== undefined) return no(question, `one is a ${open.modality}`, 'hypothetical');
  return unknown(question, `one is told as ${x.modality}, the other as ${y.modality}`, 0.8);
}

/** Less in common, in words that are told, is two sentences about like things. */
const [LEAST_SHARE, SURE_SHARE, LEAST_MATCHED] = [0.6, 0.8, 2];
/** Where both count one noun, that ties them too. */
const LEAST_OF_ONE_NOUN = 0.5;
/** What two sentences of one length have to share, and in how many words. */
const [ALIKE_SHARE, LEAST_ALIKE] = [0.7, 4];
/** A short sentence of which every word is told again. */
const LEAST_OF_ALL = 1.3;

/** Yes where nearly all that the brief telling says is in the other sentence, and no name is of it alone. */
export function toldAgain(retelling: Retelling | undefined): Answer {
  const question = 'one sentence told again';
  if (retelling === undefined) return no(question, 'too little is told');
  const { share, matched, told, missing, foreign, own, full, content } = retelling;
  const percent = Math.round(share * 100);
  if (foreign[0] !== undefined) return no(question, `only one speaks of ${foreign[0].token.form}`);
  const least = missing.length === 0 && own.words.length > 1 ? LEAST_OF_ALL : LEAST_MATCHED;
  const leastShare = countOneNoun(retelling) ? LEAST_OF_ONE_NOUN : LEAST_SHARE;
  if (share < leastShare || matched < least) return no(question, `they share ${percent}% of the shorter one`);
  const isShortForm = content.words.length >= own.words.length + LEAST_MORE;
  if (!isShortForm && (share < ALIKE_SHARE || told < LEAST_ALIKE) && !isOfLongAgo(retelling.brief))
    return no(question, 'neither is a short form of the other');
  if (areTwoSums(retelling)) return no(question, 'two things are done with money');
  if (adds(own.sentence, retelling.brief) || adds(content.sentence, full))
    return no(question, 'one adds to what was told');
  const contrast = contrastIn(retelling);
  if (contrast !== undefined) return no(question, contrast);
  if (missing.some(({ token }) => ORDER.test(token.lemma))) return no(question, 'one is another in an order');
  return yes(question, `${percent}% of the shorter one is in the other`, share >= SURE_SHARE ? 1 : 0.75);
}

/** False only where toldAgain is sure to say no. */
export const mayBeToldAgain = (a: Claim, b: Claim, context: CompareContext): boolean =>
  mayShare(a.place, b.place, context);

const mayShare = shareTest(LEAST_SHARE);

/** "16 kettles", "26 kettles"; people are counted in too many ways. */
const countOneNoun = ({ brief, full }: Retelling): boolean =>
  brief.kind === 'quantity' &&
  full.kind === 'quantity' &&
  brief.quantity.dimension === 'count' &&
  brief.measured !== 'thing' &&
  brief.measured === full.measured &&
  !isPersonNoun(brief.measured);

/** What is paid, owed or made is another sum with every verb. */
const areTwoSums = ({ brief, full, missing }: Retelling): boolean =>
  brief.kind === 'quantity' &&
  full.kind === 'quantity' &&
  brief.quantity.dimension === 'money' &&
  samePredicate(brief.predicate, full.predicate) === 'other' &&
  missing.some(({ token }) => token.index === brief.predicate?.token);

/** "540 million years ago": what happened so long ago is no one of a row. */
const isOfLongAgo = (claim: Claim): boolean =>
  claim.kind === 'time' &&
  claim.time.value.relative?.unit === 'year' &&
  Math.abs(claim.time.value.relative.amount ?? 0) >= LONG_AGO;

const LONG_AGO = 500;

/** The telling in full has so many content words more: two short sentences are two facts, one after the other. */
const LEAST_MORE = 4;

/** Adverbs of adding. Source: Quirk et al. 8.116 (additive subjuncts). */
const ADDING = /^(?:also|too|again|likewise|well)$/iu;

/** Does the clause of the claim, or one above it, say that it adds to what was told? */
function adds(sentence: Sentence, claim: Claim): boolean {
  const adverbs = sentence.tokens.filter(
    ({ lemma, index }) => ADDING.test(lemma) && (lemma !== 'well' || sentence.tokens[index - 1]?.lemma === 'as'),
  );
  if (adverbs.length === 0) return false;
  const at = valueSpan(claim)?.start;
  const value = sentence.tokens.find(({ span }) => at !== undefined && span.end > at);
  return value === undefined || adverbs.some((adverb) => governs(sentence, clauseHead(sentence, adverb), value));
}

/** Words that set one of a row apart from the others. By hand. */
export const ORDER =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|previous|former|other|another|new|old|additional|remaining|further|average|total|earlier|later)$/iu;

function valueSpan(claim: Claim): TextSpan | undefined {
  if (claim.kind === 'quantity') return claim.quantity.span;
  return claim.kind === 'time' ? claim.time.span : undefined;
}
