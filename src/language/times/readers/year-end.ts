/** "by year-end", "at month-end". */
import { form } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

const BEFORE = new Set(['at', 'by', 'until', 'till', 'before', 'after', 'since', 'from']);

/** The end of the current year or month. */
export const yearEnd: Reader = {
  starts: CLASS.unit,
  read(pieces, at) {
    const unit = form(pieces, at);
    if ((unit !== 'year' && unit !== 'month') || form(pieces, at + 1) !== '-' || form(pieces, at + 2) !== 'end') {
      return undefined;
    }
    if (!BEFORE.has(form(pieces, at - 1))) return undefined;
    return {
      from: at,
      to: at + 3,
      kind: 'relative',
      fields: { part: 'late' },
      relative: { amount: 0, unit, direction: 'present' },
      shape: 'open',
      anchor: 'draft',
      grain: unit,
    };
  },
};
