import { describe, expect, it } from '@jest/globals';
import { resultOf } from '../../src/findings/result-of.ts';
import { check } from '../../src/index.ts';

const SOURCE = `# The figures

Sales rose *12%*, from £80m to £96m.

| Division | Revenue (£m) |
| --- | ---: |
| Bakeries | 212 |
| Cafés | 96 |
| **Total** | 318 |
`;
const checked = check({ source: SOURCE, path: 'draft.md' });

describe('a result with its draft', () => {
  const { draft, findings } = resultOf(checked, { withDraft: true });

  it('has the blocks as they read', () => {
    expect(draft?.blocks.map((block) => (block.type === 'prose' ? block.text : block.rows.at(-1)))).toEqual([
      'The figures',
      'Sales rose 12%, from £80m to £96m.',
      ['Total', '318'],
    ]);
  });

  it('says where the clashing words stand in them', () => {
    const words = findings.flatMap(({ claims }) =>
      claims.flatMap(({ inDraft = [] }) =>
        inDraft.map(({ block: index, cell, start, end }) => {
          const block = draft?.blocks[index];
          const text = block?.type === 'table' ? block.rows[cell?.row ?? 0]?.[cell?.column ?? 0] : block?.text;
          return text?.slice(start, end);
        }),
      ),
    );
    expect(words).toEqual(expect.arrayContaining(['12%', '£80m', '£96m', '318', '212', '96']));
  });

  it('lists every claim', () => {
    expect(draft?.claims).toHaveLength(checked.claims.all.length);
    expect(draft?.claims.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 7, 8, 9]));
  });

  it('is made only where it is asked for', () => {
    const plain = resultOf(checked);
    expect(plain.draft).toBeUndefined();
    expect(plain.findings.flatMap(({ claims }) => claims).some(({ inDraft }) => inDraft !== undefined)).toBe(false);
  });
});
