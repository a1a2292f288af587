import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldsOf, lineAt, lineTable } from '../../../src/language/lexicon/line-table.ts';
import { listAt, readNumberLists } from '../../../src/language/lexicon/number-lists.ts';

describe('lineTable', () => {
  it('finds every word of a sorted list, and only those', () => {
    const word = fc.stringMatching(/^[a-c-]{1,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
        const lines = words.map((one) => `${one} x ${one}`).sort();
        const table = lineTable(lines.join('\n'));
        for (const [at, line] of lines.entries()) expect(lineAt(table, at)).toBe(line);
        for (const one of words) expect(fieldsOf(table, one)).toEqual(['x', one]);
        if (!words.includes(other)) expect(fieldsOf(table, other)).toBeUndefined();
      }),
    );
  });

  it('knows nothing of an empty text', () => expect(fieldsOf(lineTable(''), 'a')).toBeUndefined());
});

describe('readNumberLists', () => {
  it('gives back the lists that were written', () => {
    const list = fc.array(fc.nat(50_000), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(list, list), { minLength: 1 }), (rows) => {
        const write = (numbers: readonly number[]) => numbers.map((number) => number.toString(36)).join(',');
        const lists = readNumberLists(rows.map(([a, b]) => `${write(a)}|${write(b)}`).join('\n'));
        for (const [row, [a, b]] of rows.entries()) {
          expect([...listAt(lists, 2 * row)]).toEqual(a);
          expect([...listAt(lists, 2 * row + 1)]).toEqual(b);
        }
      }),
    );
  });
});
