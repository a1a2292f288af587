/** Whom a share is limited to, and whether that parts two shares. Both sides of the border. */
import { describe, expect, it } from '@jest/globals';
import { samePopulation } from '../../src/compare/scope/population.ts';
import { claimsOf } from '../claims/claims-of.ts';

const populationsOf = (text: string) => claimsOf('quantity', text).map(({ scope }) => scope.population?.join(' '));

describe('the population of a figure', () => {
  it.each([
    ['Unemployment among young adults was 14%.', 'adult young'],
    ['Among women, the rate was 8%.', 'woman'],
    ['Of those under 30, 22% smoke.', 'under 30'],
    ['In rural households, 61% burn wood.', 'household rural'],
    ['The rate for men was 12%.', 'man'],
    ['Support among voters aged 18 to 34 stood at 55%.', '18 to 34 voter'],
  ])('%s', (text, expected) => {
    expect(populationsOf(text)).toContain(expected);
  });

  it.each([
    ['The rate was 12%.'],
    ['Among them were 12 children.'],
    ['Among the hills, 12 goats graze.'],
    ['The price for bread rose to 3 dollars.'],
    ['In towns, 61% burn wood.'],
    ['Of those, 22% smoke.'],
  ])('none: %s', (text) => {
    expect(populationsOf(text).filter((words) => words !== undefined)).toEqual([]);
  });
});

describe('one population or two', () => {
  it.each([
    ['Among women, the rate was 8%.', 'Among women, the rate was 9%.', 'yes'],
    ['Among women, the rate was 8%.', 'Among men, the rate was 9%.', 'no'],
    ['Among young women, the rate was 8%.', 'Among women, the rate was 9%.', 'no'],
    ['Of those under 30, 22% smoke.', 'Of those over 60, 12% smoke.', 'no'],
    ['Among women, the rate was 8%.', 'The rate was 9%.', 'unknown'],
    ['The rate was 8%.', 'The rate was 9%.', undefined],
  ])('%s %s: %s', (a, b, expected) => {
    const [x, y] = [claimsOf('quantity', a)[0], claimsOf('quantity', b)[0]];
    if (x === undefined || y === undefined) throw new Error('no figure');
    expect(samePopulation(x, y)?.answer).toBe(expected);
  });
});
