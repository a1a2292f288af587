import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/document/index.ts';
import { MOST_PARTNERS } from '../../src/engine/candidates.ts';
import { MOST_FLAGS } from '../../src/engine/judge.ts';
import { type CheckOptions, checkDocument } from '../../src/findings/check.ts';

const check = (source: string, options: CheckOptions = {}, path = '2019-02-10-draft.md') =>
  checkDocument(readDocument({ path, source }), options);

/** What every stage finds in sentences, names, speech, figures, times, and marks that mean something in Markdown. */
const PIECES = [
  ...'The rebels are all but gone. Some 9,000 rebels hold the north, the United Nations said on Monday.'.split(
    /(?= )/u,
  ),
  ...' Dr Ann Lee (61) told reporters: “We will leave by April 2019,” she added. Dr Anne Lee did not.'.split(/(?= )/u),
  ...' from 400 to 500 up 25% £3.2bn £3.2m 14 March 2023 Tuesday 8.20am one in five 12 metres (20ft)'.split(/(?= )/u),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '| 1 | 2 |\n|---|---|\n| 3 | 4 |\n',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
  ],
  ...[
    '"',
    '‘',
    '’',
    '”',
    '…',
    '—',
    ',',
    ';',
    ':',
    '(',
    '&amp;',
    '<b>',
    '\u0000',
    '\ud800',
    '👩‍👩‍👧',
    'ﬁ',
    'é',
    '\u00ad',
    '\ufeff',
  ],
];

const drafts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('checkDocument', () => {
  it('reads any text, and the same text in the same way', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('draft.md', '2019-02-10-draft.txt'), (source, path) => {
        const [first, second] = [check(source, {}, path), check(source, {}, path)];
        expect(JSON.stringify(second.claims)).toBe(JSON.stringify(first.claims));
        expect(JSON.stringify(second.findings)).toBe(JSON.stringify(first.findings));
      }),
      { numRuns: 60 },
    );
  });

  it('shows claims at places of the text, sides in one sentence or row each', () => {
    fc.assert(
      fc.property(drafts, (source) => {
        const { claims, document } = check(source);
        for (const { span, place, highlights } of claims.all) {
          expect(place.span.start).toBeLessThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(place.span.end);
          for (const { start, end } of highlights) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(document.source.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('compares a claim with no more than its nearest partners, and says so', () => {
    const towns = Array.from({ length: 150 }, (_, index) => `Some ${1000 + 13 * index} rebels were killed.`);
    const { claims, candidates, capped } = check(towns.join('\n\n'), { explain: true });
    const rules = new Set(candidates.map(({ rule }) => rule)).size;
    expect(capped).toBeGreaterThan(0);
    expect(candidates.length).toBeLessThanOrEqual(claims.all.length * MOST_PARTNERS * rules);
  });

  it('stops a rule that flags a thousand pairs in one draft, and says so', () => {
    const mills = (count: number) =>
      Array.from({ length: count }, (_, index) => `The mill employs ${100 + index} people, the council said.`).join(
        '\n\n',
      );
    const many = check(mills(60));
    const own = many.findings.filter(({ rule }) => rule === 'count-against-count');
    expect(own).toHaveLength(MOST_FLAGS);
    expect(many.stopped).toEqual(['count-against-count']);
    const few = check(mills(20));
    expect(few.findings).toHaveLength((20 * 19) / 2);
    expect(few.stopped).toEqual([]);
  });
});
