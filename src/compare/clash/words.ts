/** The same words from two speakers. */
import type { Claim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'speakers clash';

/** Clash where both are quoted with the same words and are not one voice. */
export function wordsClash(a: Claim, b: Claim): Clashing {
  if (a.kind !== 'speech' || b.kind !== 'speech')
    return { outcome: 'none', answer: no(QUESTION, 'one of the two is no quotation') };
  if (a.source.kind === 'described' || b.source.kind === 'described') {
    return { outcome: 'none', answer: no(QUESTION, 'one speaker is not named') };
  }
  if (a.source.name === undefined || b.source.name === undefined) {
    return { outcome: 'none', answer: no(QUESTION, 'one quotation names no speaker') };
  }
  if (
    a.source.name === b.source.name ||
    (a.source.entity !== undefined && a.source.entity.entity === b.source.entity?.entity)
  ) {
    return { outcome: 'none', answer: no(QUESTION, `both are from ${a.source.name}`) };
  }
  return { outcome: 'clash', answer: yes(QUESTION, `one is from ${a.source.name}, the other from ${b.source.name}`) };
}
