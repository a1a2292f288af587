import { describe, expect, it } from '@jest/globals';
import { edits } from '../../src/language/edits.ts';
import { nearNames } from '../../src/reference/index.ts';
import { skeleton } from '../../src/reference/near-names.ts';
import { entityAt, find, read } from './read.ts';

describe('pronouns', () => {
  it.each<[string, string, string, string]>([
    ['she', 'Amina Okoma won the race. She trained for years.', 'She', 'Amina Okoma'],
    ['his', 'Peter Hall left. His house burned.', 'His', 'Peter Hall'],
    ['gender', 'Peter Hall met Emily Stone. She left at once.', 'She', 'Emily Stone'],
    ['title gender', 'Mrs Okoma met Mr Hall. She left at once.', 'She', 'Okoma'],
    ['the subject first', 'Peter Hall thanked David Stone. He then left.', 'He', 'Peter Hall'],
    ['it', 'The Tidal Board paid the farmers. It has no money left.', 'It', 'Tidal Board'],
    [
      'who speaks behind a phrase in front',
      'The Tidal Board lost money. In a letter to the Harbour Ministry, it said that jobs would go.',
      'it',
      'Tidal Board',
    ],
    ['the reporting subject', 'The Tidal Board said it has no money left.', 'it', 'Tidal Board'],
    [
      'we in a quotation',
      '"We have no money left," said Peter Hall, a spokesman for the Tidal Board.',
      'We',
      'Tidal Board',
    ],
    ['I in a quotation', '"I have no money left," said Peter Hall.', 'I', 'Peter Hall'],
    ['our of an organisation', '"Our ships are ready," the Tidal Board said.', 'Our', 'Tidal Board'],
  ])('%s', (_, source, pronoun, name) => {
    const reading = read(source);
    const mention = reading.references.at(...find(reading, pronoun));
    expect(entityAt(reading, pronoun)?.name).toBe(name);
    expect(mention?.link.confidence).toBeLessThanOrEqual(0.7);
  });

  it.each<[string, string, string]>([
    ['he for an organisation', 'The Tidal Board paid. He left.', 'He'],
    ['it for a person', 'Peter Hall paid. It was late.', 'It'],
    ['an empty it', 'The Tidal Board paid the farmers. It is clear that they left.', 'It'],
    ['rain', 'The Tidal Board paid the farmers. It rained.', 'It'],
    ['he with a woman alone', 'Emily Stone paid. He left.', 'He'],
    ['we outside quotation marks', 'The Tidal Board paid. We left.', 'We'],
    ['the one written to', 'In a letter to the Tidal Board, it said that jobs would go.', 'it'],
    ['a nearer noun', 'The Tidal Board met in May. The bridge was old, and it fell.', 'it'],
    ['too far back', 'Peter Hall paid. Rain fell. Snow fell. Wind blew. Night fell. He left.', 'He'],
  ])('none for %s', (_, source, pronoun) => {
    expect(entityAt(read(source), pronoun)).toBeUndefined();
  });
});

describe('descriptions', () => {
  it.each<[string, string, string, number, string]>([
    ['the head of the name', 'The Tidal Council met in May. The council paid.', 'council', 1, 'Tidal Council'],
    ['a company', 'Lindqvist Ltd grew in May. The company paid.', 'company', 1, 'Lindqvist Ltd'],
    [
      'a role given before',
      'Peter Hall, a retired surgeon, came. The surgeon paid the bill.',
      'surgeon',
      2,
      'Peter Hall',
    ],
    ['an age after a thing', 'Peter Hall, 61, won the Orley Prize. The 58-year-old paid.', 'old', 1, 'Peter Hall'],
    ['an age before a verb', 'Peter Hall, 61, came. The 58-year-old blogs about mills.', 'old', 1, 'Peter Hall'],
    ['an age', 'Peter Hall, 61, a retired general, came. The 61-year-old paid.', 'old', 1, 'Peter Hall'],
    ['a country', 'They flew to Norway in May. The country paid.', 'country', 1, 'Norway'],
  ])('by %s', (_, source, word, nth, name) => {
    expect(entityAt(read(source), word, nth)?.name).toBe(name);
  });

  it('keeps an age that does not fit as a mismatch', () => {
    const reading = read('Peter Hall, 61, a retired surgeon, came. The 58-year-old surgeon paid.');
    const mention = reading.references.at(...find(reading, 'surgeon', 2));
    expect(mention?.link.mismatches).toEqual(['age 58, elsewhere 61']);
  });

  it.each<[string, string, string, number]>([
    ['another one', 'The Tidal Council met in May. The other council paid.', 'council', 1],
    ['one of another place', 'The Tidal Council met in May. The council of elders paid.', 'council', 1],
    ['a new one', 'The Tidal Council met in May. A council in Norway met too. The council paid.', 'council', 2],
    ['a plural', 'The Tidal Council met in May. The councils paid.', 'councils', 1],
    ['nothing before', 'The council paid.', 'council', 1],
  ])('none for %s', (_, source, word, nth) => {
    expect(entityAt(read(source), word, nth)).toBeUndefined();
  });
});

describe('nearNames', () => {
  it.each<[string, string, readonly [string, string], string]>([
    ['one letter', 'They met Peter Marchant in May. Later Merchant left.', ['marchant', 'merchant'], 'spelling'],
    ['a letter more', 'They met Amina Okoma in May. Later Okouma left.', ['okoma', 'okouma'], 'spelling'],
    [
      'two letters in a long word',
      'They paid Lindqvist Ltd in May. They paid Lindkvest Ltd in June.',
      ['lindqvist', 'lindkvest'],
      'spelling',
    ],
    ['a silent e', 'They met Peter Clark in May. Later Mr Clarke left.', ['clark', 'clarke'], 'spelling'],
    ['first names', 'They met Amina Okoma in May. They met Peter Okoma in June.', ['amina', 'peter'], 'first-name'],
  ])('finds %s', (_, source, words, differs) => {
    const pairs = nearNames(read(source).references);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.words).toEqual(words);
    expect(pairs[0]?.differs).toBe(differs);
  });

  it.each([
    ['a short word', 'They met Peter Lee in May. They met Peter Lea in June.'],
    ['another first letter', 'They met Peter Barton in May. They met Peter Carton in June.'],
    ['a surname of another family', 'They met Alan Johnson in May. They met Mark Johnston in June.'],
    ['another kind of thing', 'They met Mr Melder in May. They sailed on the River Meldor in June.'],
    ['forms of a region', 'Norlandian ships lay in port. The two Norlandias signed.'],
    ['one man and several', 'They sued the Roadman. Later the Roadmen left.'],
    ['one name twice', 'They met Peter Marchant in May. Later Marchant left.'],
  ])('finds nothing in %s', (_, source) => {
    expect(nearNames(read(source).references)).toEqual([]);
  });

  it('counts edits and hears consonants', () => {
    expect(edits('okoma', 'okouma')).toBe(1);
    expect(edits('marchant', 'merchant')).toBe(1);
    expect(edits('lopes', 'loeps')).toBe(1);
    expect(skeleton('phillips')).toBe(skeleton('filips'));
    expect(skeleton('hall')).not.toBe(skeleton('harm'));
  });

  it('stays linear with many names', () => {
    const letter = (index: number) => String.fromCharCode(97 + (index % 26));
    const name = (index: number) => `K${letter(index)}${letter(Math.floor(index / 26))}ndrov${letter(index * 7)}`;
    const source = Array.from({ length: 600 }, (_, index) => `They met Mr ${name(index)} in May.`).join(' ');
    const { references } = read(source);
    const started = process.cpuUsage().user;
    nearNames(references);
    expect(process.cpuUsage().user - started).toBeLessThan(8_000_000);
  });
});
