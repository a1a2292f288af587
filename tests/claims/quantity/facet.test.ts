/** Which side of which thing a figure tells. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../claims-of.ts';

describe('facetOf', () => {
  it.each([
    ['a capacity', 'The hall has a capacity of 900.', 'capacity of hall'],
    ['what it holds', 'The hall seats 900 people.', 'capacity of hall'],
    ['seats before the noun', 'They rebuilt the 900-seat hall.', 'capacity of hall'],
    ['a length before the noun', 'Lorries may not use the 7-kilometre tunnel.', 'size of tunnel'],
    ['a length after the verb', 'The tunnel is seven kilometres long.', 'length of tunnel'],
    ['how long it takes', 'The voyage lasted nine hours.', 'duration of voyage'],
    ['a price', 'The bridge cost $4 million.', 'cost of bridge'],
    ['members of an owner', "The club's 240 members pay nothing.", 'has:member of club'],
    ['rooms before the noun', 'They bought the six-room house.', 'has:room of house'],
    ['people who came', 'Some 500 people turned out for the march.', 'attendance of march'],
    ['jobs that go', 'The mill will cut 60 jobs.', 'jobs-lost of mill'],
    ['titles', 'Lena Orme, the three-time world champion, will race in Brno.', 'times:world champion of lena orme'],
    ['titles before the name', 'Two-time winner Lena Orme trains in Oslo.', 'times:winner of lena orme'],
    [
      'titles that were all then',
      'Lena Orme, then a two-time world champion, moved to Oslo.',
      'times then:world champion of lena orme',
    ],
    [
      'titles up to a year',
      'In 2012 Lena Orme, a two-time world champion, moved to Oslo.',
      'times then:world champion of lena orme',
    ],
    ['the first of them', 'The club has the first 240 members of the league.', undefined],
    ['some of them', "Ninety of the club's members voted.", undefined],
    ['a distance', 'They walked seven kilometres.', undefined],
  ])('%s', (_, draft, expected) => {
    const facets = claimsOf('quantity', draft).flatMap((claim) =>
      claim.facet !== undefined
        ? [`${claim.facet.name} of ${claim.facet.bearers.map(({ head }) => head).join(', ')}`]
        : [],
    );
    expect(facets[0]).toBe(expected);
  });
});
