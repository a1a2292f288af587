/** The samples themselves: their length, and that everything expected of them stands in them. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { otherSides, overlap, placeOf, placeOfClaim, readSample, SAMPLES } from './samples.ts';

describe.each(SAMPLES)('samples/%s', (name, least, most) => {
  const sample = readSample(name);

  it(`has ${least} to ${most} words and a date`, () => {
    const { words, date } = readDocument(sample);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
    expect(date).toBeDefined();
  });

  it('has the words of each expected claim in its line, in the order of the text, none over another', () => {
    const places = sample.claims.map((claim) => placeOfClaim(sample, claim));
    expect(sample.claims.filter((_, index) => (places[index]?.start ?? -1) < 0)).toEqual([]);
    const crossing = places.filter((place, index) => {
      const next = places[index + 1];
      return next !== undefined && (next.start < place.start || overlap(place, next));
    });
    expect(crossing).toEqual([]);
  });

  it('has each side of the expected pairs and the traps exactly once', () => {
    const slices = [...sample.pairs, ...sample.traps].flatMap((pair) => [pair.a, ...otherSides(pair)]);
    expect(slices.filter((slice) => sample.source.split(slice).length !== 2)).toEqual([]);
  });

  it('expects no trap to be flagged', () => {
    const sides = (pair: { a: string; b?: string | readonly string[] }) => [pair.a, ...otherSides(pair)];
    const isIn = (slice: string, list: readonly string[]) =>
      list.some((other) => overlap(placeOf(sample, slice), placeOf(sample, other)));
    const sprung = sample.traps.filter((trap) =>
      sample.pairs.some((pair) => isIn(trap.a, sides(pair)) && isIn(trap.b, sides(pair))),
    );
    expect(sprung).toEqual([]);
  });
});
