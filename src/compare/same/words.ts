/** Are the two quotations the same words? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'same words';

/** Yes where both quote the same words. */
export function sameWords(a: Claim, b: Claim): Answer {
  if (a.kind !== 'speech' || b.kind !== 'speech') return no(QUESTION, 'one of the two is no quotation');
  if (a.words.join(' ') === b.words.join(' ')) return yes(QUESTION, 'both quote the same words');
  return no(QUESTION, 'the words differ');
}
