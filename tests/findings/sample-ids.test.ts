/** Ids must not change when other text is edited or an extractor gets better: decisions hang on them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/index.ts';

const IDS: Readonly<Record<string, readonly string[]>> = {
  'withdrawal.md': [
    '2d7d4ff29ebeaa56',
    'd6cea0f0e421b379',
    '53e3e4df7464ec40',
    '527ef03115e5ff89',
    '6d13f4ec61f2d386',
    '3126886b852a3a04',
  ],
  'flood.md': ['280f93de6495ecf2', '2215cae4c1239d1b', 'c51d14c3df7e3ae7', '6e1bb0ccc59785e2'],
  'annual-report.md': ['7d3814e1679fe2ec', 'a9eb1788f084e860', '4084e71c19686fce', 'b0fc2e8d446faeab'],
  'match-report.txt': ['ae515e22852f46a5', '613170eca11ecde2', 'cff55b91e94affa4'],
};

describe.each(Object.entries(IDS))('samples/%s', (name, ids) => {
  const path = `samples/${name}`;
  const source = readFileSync(path, 'utf8');
  const found = (text: string) => check({ path, source: text }).findings.map(({ id }) => id);

  it('has the findings with the ids that decisions were made on', () => {
    expect(found(source)).toEqual(expect.arrayContaining([...ids]));
  });

  it('keeps them when a paragraph is added', () => {
    expect(found(`${source}\nThe weather was fine.\n`)).toEqual(expect.arrayContaining([...ids]));
  });
});
