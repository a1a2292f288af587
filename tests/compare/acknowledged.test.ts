/** Question 5, second half: does the draft set the two side by side, each with its source? Both sides of the border. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { builtIn, pairsOf } from './walk-of.ts';

const RULE = builtIn('count-against-count');

/** "acknowledged" or "open" where the pair is flagged, else "passed". */
function markOf(...paragraphs: readonly string[]): string {
  const [flagged] = pairsOf(RULE, ...paragraphs).filter(({ verdict }) => verdict === 'flagged');
  if (flagged === undefined) return 'passed';
  return flagged.answers.some(({ question }) => question === 'acknowledged') ? 'acknowledged' : 'open';
}

const FIRST = 'The dairy says that it employs 640 workers.';

describe('acknowledged', () => {
  it.each([
    ['the number taken up', FIRST, 'The union puts the number at 480.'],
    ['but another source', FIRST, 'But the union said that the dairy employs 480 workers.'],
    ['however', FIRST, 'The union, however, said that the dairy employs 480 workers.'],
    ['while', FIRST, 'While the owner is proud, the union says that the dairy employs 480 workers.'],
    ['accounts differ', FIRST, 'The dairy employs 480 workers, the union said. Accounts differ.'],
    ['figures vary', `${FIRST} The figures vary widely.`, 'The dairy employs 480 workers, the union said.'],
    [
      'conflicting figures',
      'There are conflicting figures.',
      `${FIRST} The figures given by both sides do not match.`,
      'The dairy employs 480 workers, the union said.',
    ],
    ['the figure is disputed', FIRST, 'The dairy employs 480 workers, the union said. The number is disputed.'],
    [
      'disputed by the other',
      `${FIRST} The union disputes that figure.`,
      'The dairy employs 480 workers, the union said.',
    ],
    ['contested', 'The dairy employs 480 workers, the union said. The owner rejects the claim.', FIRST],
  ])('%s', (_, ...paragraphs) => {
    expect(markOf(...paragraphs)).toBe('acknowledged');
  });

  it.each([
    ['no cue', FIRST, 'The dairy employs 480 workers, the union said.'],
    [
      '"but" of one voice',
      'The dairy employs 640 workers.',
      'But the dairy employs 480 workers, a neighbour knows.',
      'It rained.',
    ],
    [
      '"but" far away',
      FIRST,
      'It has a shop.',
      'It has a café.',
      'But the union said that the dairy employs 480 workers.',
    ],
    ['another thing is disputed', FIRST, 'The dairy employs 480 workers, the union said. The will is disputed.'],
    ['another offer is rejected', FIRST, 'The dairy employs 480 workers, the union said. It rejected the offer.'],
    ['prices vary', FIRST, 'The dairy employs 480 workers, the union said. Prices vary.'],
    [
      'people disagree of whom nobody told',
      'The dairy employs 640 workers.',
      'At the dairy, 480 workers are employed. Experts disagree on the price of milk.',
    ],
  ])('open: %s', (_, ...paragraphs) => {
    expect(markOf(...paragraphs)).toBe('open');
  });

  it('is a finding still, and at most a warning', () => {
    const source =
      'The dairy employs 640 workers. The figures vary.\n\nThe workers are proud. The dairy employs 480 workers.\n';
    const { findings } = checkDocument(readDocument({ path: 'draft.md', source }), { rules: [RULE] });
    expect(findings).toMatchObject([{ acknowledged: true, voice: 'same', relation: 'conflict', severity: 'warning' }]);
  });
});
