/** "last April", "next March", "this June": a month by its place before or after the draft. */
import { countFollows, standsAlone } from '../looks.ts';
import { capital, digitsOf, form, has, numberOf } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

const DIRECTIONS = { last: 'past', next: 'future', this: 'present' } as const;
const isLead = (word: string): word is keyof typeof DIRECTIONS => Object.hasOwn(DIRECTIONS, word);

/** A month after last, next or this. */
export const relativeMonth: Reader = {
  starts: CLASS.relative,
  read(pieces, at) {
    const lead = form(pieces, at);
    if (!isLead(lead) || !has(pieces, at + 1, CLASS.month) || !capital(pieces, at + 1)) return undefined;
    const direction = DIRECTIONS[lead];
    const amount = direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
    const day = digitsOf(pieces, at + 2);
    const dated = day >= 1 && day <= 31 && standsAlone(pieces, at + 2) && !countFollows(pieces, at + 3);
    return {
      from: at,
      to: dated ? at + 3 : at + 2,
      kind: 'date',
      fields: { month: numberOf(pieces, at + 1), ...(dated ? { day } : {}) },
      relative: { amount, unit: 'year', direction },
      shape: 'open',
      anchor: 'draft',
      grain: dated ? 'day' : 'month',
    };
  },
};
