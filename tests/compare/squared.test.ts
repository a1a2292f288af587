/** Question 5, first half: does the draft say that one of the two is wrong or outdated? Both sides of the border. */
import { describe, expect, it } from '@jest/globals';
import { builtIn, verdictOf } from './walk-of.ts';

const RULE = builtIn('count-against-count');
const OTHER = 'The avalanche killed 19 climbers.';

describe('the draft squares it', () => {
  it.each([
    ['denied', 'The guide denied that the avalanche had killed 12 climbers.'],
    ['denied', 'The guide dismissed reports that the avalanche had killed 12 climbers.'],
    ['revised', 'Rescuers initially said that the avalanche had killed 12 climbers.'],
    ['revised', 'The avalanche killed 12 climbers, police said. That figure was wrong.'],
    ['revised', 'The avalanche killed 12 climbers, police said. The figure has since been corrected.'],
    ['revised', 'Police said the avalanche had killed 12 climbers, which turned out to be false.'],
    [
      'revised',
      'Police said the avalanche had killed 12 climbers, a figure later withdrawn, but the report was wrong.',
    ],
    ['revised', 'The avalanche killed 12 climbers, police said. But they later retracted the statement.'],
    ['revised', 'Police said the avalanche had killed 12 climbers, but then corrected themselves.'],
    ['revised', 'A radio station wrongly reported that the avalanche had killed 12 climbers.'],
    ['revised', 'It is not true that the avalanche killed 12 climbers.'],
    ['revised', 'Contrary to reports that the avalanche had killed 12 climbers, many were found.'],
  ])('%s: %s', (expected, text) => {
    expect(verdictOf(RULE, text, OTHER)).toBe(expected);
  });
});

describe('the draft leaves it unexplained', () => {
  it.each([
    ['no cue', 'The avalanche killed 12 climbers, police said.'],
    ['the cue is of the mood', 'The avalanche killed 12 climbers, police said. The mood was wrong for talk.'],
    [
      'the cue is of a decision of others',
      'The avalanche killed 12 climbers. The owner of the hotel changed his mind about the season.',
    ],
    ['the cue stands before', 'The forecast was wrong. The avalanche killed 12 climbers, police said.'],
    ['a date of saying', 'Police said earlier on Monday that the avalanche had killed 12 climbers.'],
    ['it was confirmed', 'The avalanche killed 12 climbers, police said. That figure was confirmed.'],
    ['it was no mistake', 'The avalanche killed 12 climbers, police said. The pass was closed.'],
    ['another was withdrawn', 'The avalanche killed 12 climbers, police said. The army withdrew its helicopters.'],
  ])('%s: %s', (_, text) => {
    expect(verdictOf(RULE, text, OTHER)).toBe('flagged');
  });
});
