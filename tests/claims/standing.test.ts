/** Offices, kinships, nations and places of birth: what tells of them, and what only looks like it. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const standings = (text: string) =>
  claimsOf('attribute', text).flatMap((claim) =>
    'joint' in claim && claim.attribute !== 'family'
      ? [`${claim.attribute}: ${claim.what}${claim.body === undefined ? '' : ` / ${claim.body.text}`}`]
      : [],
  );

describe('standings', () => {
  it.each([
    ['a title before the name', 'Mayor Ann Weller opened the fair.', 'title: mayor'],
    ['a synonym', 'Ann Weller, the managing director, left.', 'title: chief executive'],
    ['a body', 'Ann Weller, the treasurer of the Orrel Club, left.', 'title: treasurer / Orrel Club'],
    ['a verb', 'Ann Weller, who chairs the board of Castell Bank, left.', 'title: chairman / Castell Bank'],
    ['a predicate', 'Ann Weller is the treasurer.', 'title: treasurer'],
    ['a deputy', 'Deputy Mayor Ann Weller left.', 'title: deputy mayor'],
    ['a calling', 'Ann Weller, 41, a teacher, left.', 'calling: teacher'],
    ['a calling behind "as"', 'Ann Weller, who works as a taxi driver, left.', 'calling: taxi driver'],
    ['a calling of a whole life', 'Ann Weller spent her working life as a baker.', 'calling: baker'],
    ['a calling in front', 'A nurse by day, Ann Weller left.', 'calling: nurse'],
    ['a department', 'Ann Weller, the head of sales, left.', 'title: sales director'],
    ['a ministry that is run', 'Ann Weller, who runs the health ministry, left.', 'title: health minister'],
    ['a brief', 'Ann Weller, whose brief is health, left.', 'title: health minister'],
    ['an office up to now', 'Ann Weller, who has been principal since May, left.', 'title: principal'],
    ['behind the office', 'The treasurer of the club, Ann Weller, left.', 'title: treasurer'],
    ['a year in another clause', 'Ann Weller, the treasurer, said that it began in 1911.', 'title: treasurer'],
    ['a possessive', "Carl Weller's sister, Ann Weller, left.", 'relation: sibling / Carl Weller'],
    ['a pronoun', 'Peter Hall left. His wife, Helen, stayed.', 'relative: wife / Helen'],
    ['a nation', 'The Danish poet Ann Weller read.', 'nationality: DK'],
    ['a country of birth', 'The Danish-born poet Ann Weller read.', 'birthplace: DK'],
    ['a place of birth', 'Ann Weller was born in Lisbon.', 'birthplace: Lisbon / Lisbon'],
  ])('%s', (_, text, expected) => {
    expect(standings(text)).toContain(expected);
  });

  it.each([
    ['a former office', 'The former mayor, Ann Weller, left.'],
    ['an elected one', 'Mayor-elect Ann Weller left.'],
    ['the past', 'Ann Weller was the treasurer.'],
    ['a plan', 'Ann Weller will be the treasurer.'],
    ['a denial', 'Ann Weller is not the treasurer.'],
    ['an in-law', "Carl Weller's sister-in-law, Ann Weller, left."],
    ['a list', "Carl Weller's sister and Ann Weller left."],
    ['descent', 'The poet Ann Weller, of Danish descent, read.'],
    ['a post abroad', 'The Danish correspondent, Ann Weller, left.'],
    ['a calling of a parent', 'The son of a miner, Carl Weller left.'],
    ['a calling that was learnt', 'Ann Weller, a nurse by training, left.'],
    ['a former calling', 'A former nurse, Ann Weller left.'],
    ['what belongs to one', "Ann Weller, a nurse's daughter, left."],
    ['a plain role', 'Ann Weller, a visitor, left.'],
    ['another year', 'In 1998 Mayor Ann Weller opened it.'],
  ])('none: %s', (_, text) => {
    expect(standings(text)).toEqual([]);
  });
});
