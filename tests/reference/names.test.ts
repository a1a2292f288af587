import { describe, expect, it } from '@jest/globals';
import { entityAt, read } from './read.ts';

const namesOf = (source: string): readonly string[] => read(source).references.entities.flatMap(({ names }) => names);

describe('names', () => {
  it.each<[string, string, readonly string[]]>([
    ['a person', 'Yesterday the mayor met Amina Okoma in the park.', ['Amina Okoma']],
    ['a name with an initial', 'They met Peter J. Lindqvist in the park.', ['Peter J. Lindqvist']],
    ['a name with particles', 'They met Ludwig van der Berg in the park.', ['Ludwig van der Berg']],
    ['a name with a hyphened particle', 'They met Omar al-Hadi in the park.', ['Omar al-Hadi']],
    ['a double name', 'They met Ann Smith-Jones in the park.', ['Ann Smith-Jones']],
    ['a name with of', 'She studied at the University of Melbury for years.', ['University of Melbury']],
    [
      'a ministry with and',
      'He works at the Ministry of Trade and Industry in town.',
      ['Ministry of Trade and Industry'],
    ],
    [
      'an observatory for something',
      'She runs the Coastal Observatory for Tidal Research there.',
      ['Coastal Observatory for Tidal Research'],
    ],
    ['two names with and', 'They met Ann Lee and Peter Hall in the park.', ['Ann Lee', 'Peter Hall']],
    ['a name after a title', 'They met President Ann Lee in the park.', ['Ann Lee']],
    ['a name after a role', 'They met spokeswoman Ann Lee in the park.', ['Ann Lee']],
    ['an organisation before a role', 'It was NKT spokesman Peter Hall who spoke.', ['NKT', 'Peter Hall']],
    ['an owner', "It was Peter Hall's house that burned.", ['Peter Hall']],
    ['an acronym that is a verb otherwise', 'The town fell to IS fighters.', ['IS']],
    ['a surname that is a title', 'They met John Major in the park.', ['John Major']],
  ])('reads %s', (_, source, expected) => {
    expect(namesOf(source)).toEqual(expected);
  });

  it.each([
    ['a common word at the start', 'Fighters left the town. The fighters came back.'],
    ['an adjective at the start', 'Local officials met. They are local people.'],
    ['days and months', 'They met on Monday, in March, and at Christmas.'],
    ['a title alone', 'They met the President in the park.'],
    ['the first person', 'Then I left, and I came back.'],
    [
      'a headline in title case',
      'Army Aims to Withdraw From Northern Valley\n\nThe army aims to leave the valley by spring.',
    ],
    ['a heading in capitals', 'ARMY AIMS TO LEAVE\n\nThe army aims to leave the valley by spring.'],
    ['a word after a colon', 'There was one answer: Nobody came.'],
    ['a word after an opening mark', 'She said "Nobody came" twice.'],
    ['a demonym before a noun', 'They met Norwegian farmers in the park.'],
  ])('reads none in %s', (_, source) => {
    expect(namesOf(source)).toEqual([]);
  });

  it('knows a name of the body in a headline in title case', () => {
    const reading = read('Okoma Wins Long Race\n\nThe runner Amina Okoma won the long race on Sunday.');
    expect(entityAt(reading, 'Okoma')?.name).toBe('Amina Okoma');
    expect(entityAt(reading, 'Wins')).toBeUndefined();
  });
});

describe('one entity', () => {
  it.each<[string, string, string, string]>([
    ['surname', 'They met Amina Okoma in the park. Later Okoma left.', 'Amina', 'Okoma'],
    ['surname before a suffix', 'They met Owen Okoma Jr in the park. Later Okoma left.', 'Owen', 'Okoma'],
    ['surname first', 'Okoma left the park. They say Amina Okoma was ill.', 'Amina', 'Okoma'],
    ['title and surname', 'They met Amina Okoma in the park. Mrs Okoma left.', 'Amina', 'Okoma'],
    ['middle name', 'They met Amina B. Okoma in the park. In May Amina Okoma left.', 'B.', 'Okoma'],
    ['defined acronym', 'It was the Tidal Research Board (TRB) that paid. Later the TRB left.', 'Tidal', 'TRB'],
    ['initials', 'It was the Tidal Research Board that paid. Later the TRB left.', 'Tidal', 'TRB'],
    ['foreign acronym', 'It was the Farmers Union (ZKP) that paid. Later the ZKP left.', 'Farmers', 'ZKP'],
    [
      'short form',
      'It was the Coastal Observatory for Tides that paid. Later the Observatory left.',
      'Coastal',
      'Observatory',
    ],
    ['alias', 'They met in the United States in May. The U.S. paid.', 'United', 'U.S.'],
    ['alias of a union', 'They met at the United Nations in May. The UN paid.', 'United', 'UN'],
    ['full stops', 'They met in the U.K. in May. The UK paid.', 'U.K.', 'UK'],
    ['the', 'They met at The Hague Institute in May. The Hague Institute paid.', 'Hague', 'Institute'],
    ['group and its longer name', 'It was the Islamic State group. Later ISIS left.', 'Islamic', 'ISIS'],
  ])('by %s', (_, source, first, last) => {
    const reading = read(source);
    const long = entityAt(reading, first);
    const count = source.split(new RegExp(`\\b${last.replaceAll('.', '\\.')}`, 'u')).length - 1;
    expect(long).toBeDefined();
    expect(entityAt(reading, last, count)?.id).toBe(long?.id);
  });

  it.each<[string, string, string, string]>([
    ['two first names', 'They met Amina Okoma in the park. Then Peter Okoma left.', 'Amina', 'Peter'],
    ['two spellings', 'They met Peter Marchant in the park. Later Merchant left.', 'Marchant', 'Merchant'],
    ['two middle names', 'They met Ann B. Lee in May. They met Ann C. Lee in June.', 'B.', 'C.'],
    ['a place and a firm named after it', 'They flew to Norway in May. They paid Norway Air there.', 'Norway', 'Air'],
    ['the pronoun us', 'They met in the US in May. Then they told us of it.', 'US', 'us'],
    ['an acronym that fits nothing', 'It was the Tidal Research Board that paid. Later the QFX left.', 'Tidal', 'QFX'],
  ])('is not made of %s', (_, source, a, b) => {
    const reading = read(source);
    expect(entityAt(reading, a)).toBeDefined();
    expect(entityAt(reading, a)?.id).not.toBe(entityAt(reading, b)?.id);
  });

  it('takes the bearer of a surname who was mentioned last', () => {
    const reading = read('They met Amina Okoma in May. Then Peter Okoma came. Okoma left.');
    expect(entityAt(reading, 'Okoma', 3)?.name).toBe('Peter Okoma');
  });
});

describe('kinds', () => {
  it.each<[string, string, string]>([
    ['They met Amina Okoma, who left.', 'Okoma', 'person'],
    ['They met Gen. Okoma in the park.', 'Okoma', 'person'],
    ['They paid the Tidal Research Board in May.', 'Board', 'organisation'],
    ['They paid Lindqvist Ltd in May.', 'Lindqvist', 'organisation'],
    ['They flew to Norway in May.', 'Norway', 'place'],
    ['They sailed on the River Melder in May.', 'Melder', 'place'],
    ['The United Nations paid.', 'United', 'organisation'],
    ['The crowd cheered Emily Stone.', 'Emily', 'person'],
  ])('%s', (source, word, kind) => {
    expect(entityAt(read(source), word)?.kind).toBe(kind);
  });
});

describe('what is said of somebody in passing', () => {
  it.each<[string, string, string]>([
    ['apposition', 'Peter Hall, a spokesman for the Tidal Board, left.', 'spokesman'],
    ['apposition before', "The Tidal Board's director, Peter Hall, left.", 'director'],
    ['of before', 'The chairman of the Tidal Board, Peter Hall, left.', 'chairman'],
    ['role', 'They met Tidal Board spokesman Peter Hall in the park.', 'spokesman'],
    ['copula', 'Peter Hall is the director of the Tidal Board.', 'director'],
  ])('membership by %s', (_, source, description) => {
    const reading = read(source);
    const person = entityAt(reading, 'Hall');
    expect(person?.descriptions.some((text) => text.includes(description))).toBe(true);
    expect(person?.memberOf === undefined ? undefined : reading.references.entity(person.memberOf).name).toBe(
      'Tidal Board',
    );
  });

  it.each([
    ['a list', 'Peter Hall, the director and the Tidal Board met.'],
    ['a meeting', 'Peter Hall met the director of the Tidal Board.'],
    ['another person', 'Peter Hall thanked Tidal Board spokesman Ann Lee.'],
  ])('no membership by %s', (_, source) => {
    expect(entityAt(read(source), 'Hall')?.memberOf).toBeUndefined();
  });
});
