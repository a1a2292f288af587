/** Does the draft itself square the difference: denied, mistaken, revised, outdated? */
import type { Claim, Stance } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import type { Clash } from '../vocabulary.ts';
import { voiceOf } from '../voice.ts';
import { undoing } from './remark.ts';

const QUESTION = 'left unexplained';

const WORDS: Record<NonNullable<Stance['status']>, string> = {
  denied: 'the draft reports it as denied',
  mistaken: 'the draft says that it was wrong',
  revised: 'the draft says that it was revised',
  withdrawn: 'the draft says that it was withdrawn',
  outdated: 'the draft gives it as an earlier state',
  rumoured: 'the draft passes it on as a rumour',
};

/** No where the draft says of one of the two that it is wrong or outdated; without a context only their own sentences count. */
export function leftUnexplained(a: Claim, b: Claim, context?: CompareContext, clash?: Clash): Answer {
  for (const claim of [a, b]) {
    const { status } = claim.stance;
    if (status === undefined || (status === 'denied' && isOwnDenial(a, b, clash))) continue;
    return no(QUESTION, `of ${claim.value}: ${WORDS[status]}`, status === 'denied' ? 'denied' : 'revised');
  }
  const anew = clash === 'value' ? [a, b].filter(isEstimatedAnew) : [];
  if (anew.length === 1) return no(QUESTION, `${anew[0]?.value} is the estimate of now`, 'revised');
  for (const claim of [a, b]) {
    const remark = context === undefined ? undefined : undoing(claim, context);
    if (remark !== undefined) return no(QUESTION, `of ${claim.value} the draft says: "${remark.words}"`, 'revised');
  }
  return yes(QUESTION, 'the draft does not say that one of them is wrong or outdated');
}

/** Verbs of estimating, with "now". By hand, from the estimating verbs of general English. */
const NOW =
  /\bnow (?:puts?|expects?|estimates?|forecasts?|sees?|predicts?|projects?|thinks?|believes?|reckons?|anticipates?)\b|\b(?:is|are) now (?:put|expected|estimated|forecast|seen|predicted|projected|thought|believed|reckoned|likely)\b/iu;

const isEstimatedAnew = ({ place }: Claim) => NOW.test(place.text);

/** Who denies here what they say there is at odds with themselves; two figures of theirs may well be. */
function isOwnDenial(a: Claim, b: Claim, clash: Clash | undefined): boolean {
  if (clash !== 'polarity' && clash !== 'pole') return false;
  return a.source.kind !== 'narrator' && b.source.kind !== 'narrator' && voiceOf(a.source, b.source) === 'same';
}
