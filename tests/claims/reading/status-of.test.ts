/** What a sentence says of its own figures, both sides of the border. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../claims-of.ts';

/** The status of each figure of a sentence. */
const statuses = (text: string) => claimsOf('quantity', text).map(({ stance }) => stance.status);

describe('the status of a figure', () => {
  it.each([
    ['denied', 'The ministry denied that 300 sailors had died.'],
    ['denied', 'The brewery denied reports of 300 redundancies.'],
    ['denied', 'The mayor dismissed claims that 40 houses had collapsed.'],
    ['denied', 'The bank rejected suggestions that 90 branches would close.'],
    ['mistaken', 'The paper wrongly reported that 14 bridges were shut.'],
    ['mistaken', 'The guide mistakenly put the number of steps at 900.'],
    ['mistaken', 'It is not true that 14 bridges were shut.'],
    ['mistaken', 'False reports that 14 bridges were shut went round.'],
    ['mistaken', 'Contrary to reports that 14 bridges were shut, traffic ran.'],
    ['withdrawn', 'She withdrew the claim that 14 bridges were shut.'],
    ['withdrawn', 'The agency retracted a report that 14 bridges were shut.'],
    ['revised', 'The coroner revised the toll to 30.'],
    ['revised', 'The toll was later corrected to 30 deaths.'],
    ['outdated', 'Police initially said that 12 climbers had died.'],
    ['outdated', 'The harbour once employed 900 porters.'],
    ['outdated', 'At first the harbour employed 900 porters.'],
    ['outdated', 'An initial estimate of 40 dead was given at noon.'],
    ['outdated', 'It had been expected that 900 guests would come.'],
    ['outdated', 'The harbour used to employ 900 porters.'],
    ['outdated', 'The previous figure was 40 dead.'],
  ])('%s: %s', (expected, text) => {
    expect(statuses(text)).toContain(expected);
  });

  it.each([
    ['a denial denied', 'The ministry did not deny that 300 sailors had died.'],
    ['an offer turned down', 'The union rejected an offer of 300 shares.'],
    ['visas refused', 'The consulate denied 300 applications.'],
    ['a deed done by mistake', 'The gunners mistakenly killed 12 shepherds.'],
    ['a wrong done', 'The court heard that 12 men were wrongly convicted.'],
    ['troops withdrawn', 'The general withdrew 300 soldiers.'],
    ['when it was said', 'Police said earlier on Monday that 12 climbers had died.'],
    ['when it was done', 'Police said earlier this week that 12 climbers had died.'],
    ['a confirmation', 'The ministry confirmed that 300 sailors had died.'],
    ['a report believed', 'Reports of 300 redundancies reached the brewery.'],
    ['what is now expected', 'It is expected that 900 guests will come.'],
    ['the first of a kind', 'The first bridge cost 40 million dollars.'],
    ['true', 'It is true that 14 bridges were shut.'],
  ])('none, %s: %s', (_, text) => {
    expect(statuses(text).filter((status) => status !== undefined)).toEqual([]);
  });
});
