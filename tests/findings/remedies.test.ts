import { describe, expect, it } from '@jest/globals';
import { remediesFor } from '../../src/findings/remedies.ts';
import { resultOf } from '../../src/findings/result-of.ts';
import { check } from '../../src/index.ts';

/** What would make the first finding of a draft right. */
function remedies(source: string): readonly string[] {
  const [finding] = resultOf(check({ source, path: 'draft.md', date: '2026-03-14' })).findings;
  return finding === undefined ? [] : remediesFor(finding);
}

describe('remediesFor', () => {
  it.each([
    [
      'one place',
      'It will meet again on Monday, 14 March 2026.',
      ['Correct "on Monday, 14 March 2026" (paragraph 1).'],
    ],
    [
      'one voice',
      'The bridge is closed.\n\nThe bridge is open.',
      [
        'Change "closed" (paragraph 1) or "open" (paragraph 2).',
        'If one is out of date or was wrong, say so in the text.',
      ],
    ],
    [
      'sources, one of which names a place',
      'The minister said the rebels were all but wiped out.\n\nThe United Nations counts 9,000 rebels in Syria.',
      [
        'Change "all but wiped out" (paragraph 1) or "9,000" (paragraph 2).',
        'If they are of two places, name the place of each.',
        'If the sources disagree, say so in the text.',
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(remedies(source)).toEqual(expected);
  });
});
