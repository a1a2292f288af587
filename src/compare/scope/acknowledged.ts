/** Does the draft itself set the two side by side, each with its source? Then the editor knows, and it is only marked. */
import type { Claim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { voiceOf } from '../voice.ts';
import { neighboursOf } from './neighbours.ts';

const QUESTION = 'acknowledged';

/** Nouns for a telling of something, and those who tell. By hand. */
const TELLINGS =
  'accounts?|reports?|figures?|numbers?|estimates?|counts?|tolls?|totals?|versions?|stories|claims?|statements?|dates?|sources|witnesses|officials|experts|historians|records|researchers|the two|both sides|the sides|authorities';
const DIFFER =
  'differ(?:s|ed|ing)?|var(?:y|ies|ied)|conflict(?:s|ed)?|disagree(?:s|d)?|contradict(?:s|ed)?|diverge(?:s|d)?|clash(?:es|ed)?';

/** "Accounts differ", "the figure is disputed", "conflicting reports", "there is disagreement over". */
const DISPUTE = new RegExp(
  [
    `\\b(?:${TELLINGS})(?: (?:of|from|on|about|given|put|by|for) [^,.;:]{1,40}?)? (?:still |also |often |widely |sharply |have |had )*(?:${DIFFER})\\b`,
    `\\b(?:${TELLINGS}) (?:\\p{L}+ ){0,3}?(?:(?:did|do|does) not (?:match|agree|tally|add up)|(?:was|were|is|are|remains?|remained|has been|have been) (?:\\p{L}+ )?(?:disputed|contested|in dispute|in doubt|unclear|conflicting|contradictory|at odds|contradicted|challenged|questioned))\\b`,
    `\\b(?:conflicting|contradictory|contradicting|differing|competing|varying|rival|disputed|contested) (?:${TELLINGS})\\b`,
    '\\b(?:there (?:is|was|were|are)|amid) (?:\\p{L}+ )?(?:disagreements?|disputes?|confusion|uncertainty) (?:over|about|on|as to|between)\\b',
    '\\b(?:this|that|it) (?:is|was|has been) (?:\\p{L}+ )?(?:disputed|contested|contradicted|challenged)\\b',
  ].join('|'),
  'iu',
);

/** Where the narrator says both, people who disagree on something need not be those who were told of. */
const PEOPLE = /^(?:sources|witnesses|officials|experts|historians|researchers|the two|both|the sides|authorities)\b/iu;

/** "But the firm disputes that", "the union rejected the figure": one source speaks against what was said. */
const AGAINST = new RegExp(
  `\\b(?:den(?:y|ies|ied)|disput(?:e[sd]?|ing)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|challeng(?:e[sd]?|ing)|question(?:s|ed|ing)?|contradict(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|took issue with|cast doubt on|disagree[sd]? with) (?:that|this|it|them|(?:the|this|that|those|these|his|her|its|their)(?: \\p{L}+){0,2} (?:${TELLINGS}|assertions?|allegations?|suggestions?))\\b`,
  'iu',
);

/** Connectives that set a second voice against a first one. Source: Quirk et al. 8.137, contrastive conjuncts, and "while". */
const CONTRAST =
  /^["'“‘]?(?:but|however|yet|by contrast|in contrast|conversely|on the other hand|while|whereas|although|though)\b|[,;:–—] ?(?:but|however|though|by contrast|in contrast|on the other hand|while|whereas|for (?:his|her|its|their) part|contrary to|in contrast to|at odds with|contradicting|disputing)\b/iu;

/** Claims that stand at most so many paragraphs apart are set side by side. */
const NEAR = 1;

/** Yes where a cue that refers to the two says so; undefined where none does, for then there is nothing to tell. */
export function acknowledged(a: Claim, b: Claim, context: CompareContext): Answer | undefined {
  const words = disputeNear(a, b, context) ?? setAgainst(a, b, context);
  return words === undefined ? undefined : yes(QUESTION, words);
}

/** A statement in a claim's own sentence, or in the one after it (or right before it), that accounts differ. */
function disputeNear(a: Claim, b: Claim, context: CompareContext): string | undefined {
  const found = [...disputesNear(a, context), ...disputesNear(b, context)].find(
    (words) => !(PEOPLE.test(words) && voiceOf(a.source, b.source) === 'same'),
  );
  return found === undefined ? undefined : `the draft says: "${found}"`;
}

/** What speaks of a dispute in a claim's own sentence, in the one after it, and in the one before. */
const disputesNear = remembered((claim: Claim, context: CompareContext): readonly string[] => {
  const { own, before, after } = neighboursOf(claim, context);
  const known = disputes(context.text);
  return [own, after, before].flatMap((sentence) => (sentence === undefined ? [] : disputeIn(sentence, known)));
});

/** What was found in the sentences of a draft: each is beside many claims. */
const disputes = remembered((_: CompareContext['text']): Map<string, readonly string[]> => new Map());

function disputeIn(sentence: string, known: Map<string, readonly string[]>): readonly string[] {
  const old = known.get(sentence);
  if (old !== undefined) return old;
  const words = DISPUTE.exec(sentence)?.[0];
  const found = words === undefined ? NONE : [words];
  known.set(sentence, found);
  return found;
}

const NONE: readonly string[] = [];

/** Two sources, the second of which takes up the first one's figure, speaks against it, or follows a "but". */
function setAgainst(a: Claim, b: Claim, context: CompareContext): string | undefined {
  if (voiceOf(a.source, b.source) === 'same') return undefined;
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  if (second.kind === 'quantity' && second.takesUp === first.id)
    return `${second.value} is given beside ${first.value}, each with its source`;
  for (const claim of [first, second]) {
    const { own, after } = neighboursOf(claim, context);
    const match = AGAINST.exec(claim === second ? own : '') ?? (after === undefined ? null : AGAINST.exec(after));
    if (match !== null) return `the draft says: "${match[0]}"`;
  }
  if (!isNear(first, second, context) || second.source.kind === 'narrator') return undefined;
  const contrast = CONTRAST.exec(second.place.text);
  const word = contrast?.[0].replace(/^[^\p{L}]+/u, '');
  return word === undefined ? undefined : `"${word}" sets the second source against the first`;
}

/** Is the first claim, or another that says the same, in the paragraph before the second or in its own? */
function isNear(first: Claim, second: Claim, { claims }: CompareContext): boolean {
  const stands = (claim: Claim) =>
    claim.kind === first.kind && second.place.paragraph - claim.place.paragraph <= NEAR && claim.value === first.value;
  if (stands(first)) return true;
  for (let id = second.id - 1; id > first.id; id -= 1) {
    const claim = claims.all[id];
    if (claim === undefined || second.place.paragraph - claim.place.paragraph > NEAR) return false;
    if (stands(claim)) return true;
  }
  return false;
}
