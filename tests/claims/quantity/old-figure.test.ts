import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../claims-of.ts';

const outdated = (draft: string) =>
  claimsOf('quantity', draft)
    .filter(({ stance }) => stance.status === 'outdated')
    .map(({ value }) => value);

describe('the figure of an earlier time', () => {
  it.each([
    ['up from', 'The harvest was 50 tonnes, up from 40 tonnes.', ['40 tonnes']],
    ['compared with', 'The mill sold 800 tonnes in June, compared with 650 tonnes in May.', ['650 tonnes']],
    ['against', 'Rents came to £12m against £9m a year before.', ['£9m']],
    ['to, from', 'The club cut its debts to £3m from £8m.', ['£8m']],
    ['versus', 'The port handled 90 ships, versus 70 ships last spring.', ['70']],
  ])('%s', (_, draft, expected) => {
    expect(outdated(draft)).toEqual(expected);
  });

  it.each([
    ['from a place', 'The road runs 40 km from the port.'],
    ['against with no figure before', 'The council voted against 40 new houses.'],
    ['to alone', 'The debts rose to £3m.'],
    ['from what they came', 'They took 300 sheep from 12 farms.'],
  ])('not in %s', (_, draft) => {
    expect(outdated(draft)).toEqual([]);
  });
});
