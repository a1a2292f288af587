/** Which figures tell how many a place holds, and which how many came. */
import { describe, expect, it } from '@jest/globals';
import { isCapacity, isOccupancy, venueNear } from '../../src/compare/same/occupancy.ts';
import { claimsOf } from '../claims/claims-of.ts';

/** The figures of a text with what they tell. */
const figures = (text: string) =>
  claimsOf('quantity', text).map((claim) => [
    claim.value,
    isCapacity(claim) ? 'capacity' : isOccupancy(claim) ? 'occupancy' : 'other',
  ]);

describe('figures of fullness', () => {
  it.each([
    ['The stadium holds 9,000.', '9,000', 'capacity'],
    ['The plane can carry up to 180 passengers.', '180', 'capacity'],
    ['The hall has a capacity of 620.', '620', 'capacity'],
    ['They met in the 400-seat theatre.', '400', 'capacity'],
    ['The boat is licensed for 48 passengers.', '48', 'capacity'],
    ['There is room for 2,000 in the hall.', '2,000', 'capacity'],
    ['The attendance was 3,150.', '3,150', 'occupancy'],
    ['The organisers put the attendance at 392.', '392', 'occupancy'],
    ['A crowd of 5,100 watched the match.', '5,100', 'occupancy'],
    ['The club sold 210 tickets.', '210', 'occupancy'],
    ['There were 150 people aboard.', '150', 'occupancy'],
    ['There were 41 passengers.', '41', 'occupancy'],
  ])('%s: %s is %s', (text, value, told) => {
    expect(figures(text)).toContainEqual([expect.stringContaining(value), told]);
  });

  it.each([
    ['the dead of a crash', 'The crash killed 41 passengers.'],
    ['a part of the crowd', 'In the crowd, 900 visiting fans sang.'],
    ['an average', 'The average attendance is 11,000.'],
    ['people who fill nothing', 'The firm employs 300 people.'],
    ['seats in a parliament', 'The party won 73 seats.'],
    ['empty seats', 'There were 300 empty seats.'],
    ['a shareholding', 'The fund holds 300 shares of the bank, worth little.'],
    ['more people than before', 'Another 300 people attended.'],
  ])('are not %s: %s', (name, text) => {
    const told = figures(text).map(([, kind]) => kind);
    if (name === 'a shareholding') expect(told).not.toContain('occupancy');
    else expect(told.every((kind) => kind === 'other')).toBe(true);
  });

  it('finds the venue that a figure stands by', () => {
    const [claim] = claimsOf('quantity', 'The ferry, built in Oslo, is licensed for 48 passengers.');
    expect(claim === undefined ? undefined : venueNear(claim)).toEqual({ noun: 'ferry', kind: 'ship' });
  });
});
