/** Words of a desk's own in files: what they make Stet flag, and what is refused with its place. */

import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ownClassesOf } from '../../src/config/own-classes.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { deskWordsOf } from '../../src/language/desk-words.ts';
import { folderWith } from '../cli/stet.ts';

let folder: ReturnType<typeof folderWith> | undefined;
afterEach(() => folder?.remove());

function configWith(words: string, settings = 'lexicons: [words.yml]\n', more: Record<string, string> = {}) {
  folder?.remove();
  folder = folderWith({ 'stet.config.yml': settings, 'words.yml': words, ...more });
  return readConfig(join(folder.path, 'stet.config.yml'));
}

/** The rules that flag a draft with the words of a lexicon, and without them. */
function flagged(words: string, source: string): readonly [readonly string[], readonly string[]] {
  const found = (lists?: Parameters<typeof deskWordsOf>[0]) => {
    const own = deskWordsOf(lists);
    const document = readDocument({ path: 'a.md', source });
    return checkDocument(document, own === undefined ? {} : { words: own }).findings.flatMap(({ rule, also }) => [
      rule,
      ...also,
    ]);
  };
  return [found(configWith(words).words), found()];
}

const INFECTION = `scales:
  infection:
    of: person
    course: settled
    infected: [tested positive, infected]
    clear: [tested negative, free of the virus]
`;

describe('words of a lexicon', () => {
  it.each([
    [
      'a scale of its own',
      INFECTION,
      'Lena Varga tested negative on Monday.\n\nVarga tested positive on Monday, the clinic said.\n',
      'opposite-states',
    ],
    [
      'other forms of its words',
      INFECTION,
      'Lena Varga tests negative.\n\nVarga is testing positive, the clinic said.\n',
      'opposite-states',
    ],
    [
      'words with a hyphen',
      'scales: { openness: { closed: [shuttered-up] } }',
      'The station is open.\n\nThe station is shuttered-up.\n',
      'opposite-states',
    ],
    [
      'an adverb of degree',
      'scales: { openness: { closed: [bricked in] } }',
      'The station is open.\n\nThe station is completely bricked in.\n',
      'opposite-states',
    ],
    [
      'a verb in a class of Stet',
      'classes: { beat: { verbs: [leathered] } }',
      'Lena Varga leathered Ida Brandt in the final.\n\nIda Brandt beat Lena Varga in the final.\n',
      'roles-swapped',
    ],
    [
      'a class of its own',
      'classes: { bench: { verbs: [bench, sideline] } }',
      'The coach benched Jonah Smith on Saturday.\n\nThe coach did not sideline Jonah Smith, the club said.\n',
      'event-against-denial',
    ],
    [
      'a verb with its particle',
      'classes: { bench: { verbs: [bench, left out] } }',
      'The coach left out Jonah Smith on Saturday.\n\nThe coach did not bench Jonah Smith, the club said.\n',
      'event-against-denial',
    ],
    [
      'a noun of a class',
      'classes: { beat: { verbs: [thrash], nouns: [drubbing] } }',
      'The drubbing of Kelby by Ostrel was on Monday.\n\nOstrel thrashed Kelby on Tuesday.\n',
      'time-against-time',
    ],
    [
      'a unit',
      'units: { furlong: { is: 220, of: yard, words: [furlong, furlongs], symbols: [fur] } }',
      'The course is 10 furlongs long.\n\nThe course is 3 km long, the club said.\n',
      'count-against-count',
    ],
    [
      'a place in a place',
      'places: { Old Quay: { in: Ostrel }, Ostrel: { in: France } }',
      'The fire killed 12 people in Old Quay.\n\nThe fire killed 19 people in Ostrel.\n',
      'count-against-count',
    ],
    [
      'other names',
      'aliases: { Lena Varga: [The Nightingale] }',
      'Lena Varga, 44, won the prize.\n\nThe Nightingale, 46, was born in the harbour town.\n',
      'age-against-age',
    ],
  ])('%s', (_, words, source, rule) => {
    const [own, none] = flagged(words, source);
    expect(own).toContain(rule);
    expect(none).not.toContain(rule);
  });

  it.each([
    ['the same end twice', INFECTION, 'Lena Varga tested negative.\n\nVarga tests negative, the clinic said.\n'],
    ['two people', INFECTION, 'Lena Varga tested negative.\n\nIda Brandt tested positive.\n'],
    ['what is no person', INFECTION, 'The lake tested negative.\n\nThe lake tested positive.\n'],
    [
      'the words in another order',
      INFECTION,
      'Lena Varga tested negative.\n\nVarga, positive as ever, tests the pool.\n',
    ],
    [
      'a length that fits',
      'units: { furlong: { is: 220, of: yard, words: [furlong, furlongs] } }',
      'The course is 10 furlongs long.\n\nThe course is 2 km long.\n',
    ],
    [
      'a place beside a place',
      'places: { Old Quay: { in: Ostrel }, Ostrel: { in: France }, Kelby: { in: France } }',
      'The fire killed 12 people in Old Quay.\n\nThe fire killed 19 people in Kelby.\n',
    ],
    [
      'another deed',
      'classes: { bench: { verbs: [bench, sideline] } }',
      'The coach benched Jonah Smith.\n\nThe coach did not fine Jonah Smith, the club said.\n',
    ],
  ])('flag nothing where it is %s', (_, words, source) => expect(flagged(words, source)[0]).toEqual([]));

  it('take a title for no part of a name', () => {
    const { words } = configWith('titles: [skipper, head of nursing]\n');
    const { references } = checkDocument(readDocument({ path: 'a.md', source: 'They met Skipper Lena Varga.\n' }), {
      words: deskWordsOf(words) ?? ({} as never),
    });
    expect(references.entities.map(({ name }) => name)).toContain('Lena Varga');
  });

  it('of several files and of the settings are joined', () => {
    const settings = 'lexicons: [desk, words.yml]\nscales: { openness: { closed: [walled off] } }\n';
    const { words } = configWith('scales: { openness: { closed: [bricked in] } }\n', settings, {
      'desk/a.yml': 'scales: { openness: { open: [in business], closed: [nailed up] } }\n',
      'desk/b.yaml': 'titles: [skipper]\n',
    });
    expect(words).toEqual({
      scales: { openness: { open: ['in business'], closed: ['nailed up', 'bricked in', 'walled off'] } },
      titles: ['skipper'],
    });
  });

  it('are found with their place, in any form', () => {
    const { lexicons } = configWith(INFECTION);
    const [found] = ownClassesOf('tests positive', lexicons);
    expect(found?.what).toBe('scale infection, end infected: "tested positive"');
    expect(found?.why).toMatch(/words\.yml:5:16$/u);
    expect(ownClassesOf('positive', lexicons)).toEqual([]);
  });
});

describe('a lexicon is refused, with its place,', () => {
  it.each([
    [
      'for a list that there is not',
      'scale: { openness: { closed: [x] } }',
      /words\.yml:1:1: unexpected key "scale"; .* Did you mean "scales"\?/u,
    ],
    [
      'for a slip in the name of a scale',
      'scales: { opennes: { open: [x], closed: [y] } }',
      /words\.yml:1:11: there is no scale "opennes"\. Did you mean "openness"\?/u,
    ],
    [
      'for a scale with one end',
      'scales: { infection: { infected: [x] } }',
      /words\.yml:1:11: there is no scale "infection"; one of your own needs words for two ends, and this has 1/u,
    ],
    [
      'for a scale with three ends',
      'scales: { infection: { a: [x], b: [y], c: [z] } }',
      /needs words for two ends, and this has 3/u,
    ],
    [
      'for an end that the scale does not have',
      'scales: { openness: { closd: [x] } }',
      /words\.yml:1:23: scales\.openness: "closd" is no end of this scale; .* Did you mean "closed"\?/u,
    ],
    [
      'for the course of a scale of Stet',
      'scales: { openness: { course: settled, closed: [x] } }',
      /words\.yml:1:23: "course" is for scales of your own/u,
    ],
    [
      'for a course that there is not',
      `${INFECTION.replace('settled', 'setled')}`,
      /words\.yml:4:13: scales\.infection\.course cannot be "setled"; .* Did you mean "settled"\?/u,
    ],
    [
      'for a word at both ends',
      'scales: { infection: { a: [x, y], b: [y] } }',
      /words\.yml:1:39: "y" stands at both ends/u,
    ],
    [
      'for an entry of five words',
      'scales: { openness: { closed: [no more open to anybody] } }',
      /words\.yml:1:32: the first entry of scales\.openness\.closed cannot be "no more open to anybody"; it is one to four words/u,
    ],
    [
      'for a regular expression',
      'scales: { openness: { closed: ["(shut)+"] } }',
      /words\.yml:1:32: .* cannot be "\(shut\)\+"/u,
    ],
    ['for a number', 'titles: [5]', /words\.yml:1:10: the first entry of titles cannot be 5; it is text/u],
    ['for a text instead of a list', 'titles: skipper', /words\.yml:1:9: titles cannot be skipper; it is a list/u],
    [
      'for a slip in the name of a class',
      'classes: { withdrw: { verbs: [x] } }',
      /words\.yml:1:12: there is no class of verbs "withdrw"\. Did you mean "withdraw"\?/u,
    ],
    [
      'for a part of speech that no class has',
      'classes: { beat: { verb: [x] } }',
      /unexpected key "verb"; .* Did you mean "verbs"\?/u,
    ],
    [
      'for a verb in two classes',
      'classes: { beat: { verbs: [x] }, bench: { verbs: [x] } }',
      /words\.yml:1:51: "x" is in the class "beat" too/u,
    ],
    [
      'for a name of two',
      'aliases: { Ann Lee: [AL], Al Low: [AL] }',
      /words\.yml:1:36: "AL" is a name of "Ann Lee" too/u,
    ],
    [
      'for a unit that there is not',
      'units: { furlong: { is: 220, of: yrad, words: [furlong] } }',
      /words\.yml:1:34: there is no unit "yrad".* Did you mean "yard"\?/u,
    ],
    [
      'for a unit of no size',
      'units: { furlong: { is: 0, of: yard, words: [furlong] } }',
      /words\.yml:1:25: units\.furlong\.is must be > 0/u,
    ],
    [
      'for a place in an unknown place',
      'places: { Old Quay: { in: Zzyzx Quay } }',
      /words\.yml:1:27: Stet knows no place "Zzyzx Quay"/u,
    ],
    [
      'for a place in itself',
      'places: { Old Quay: { in: Old Quay } }',
      /words\.yml:1:27: "Old Quay" cannot lie in itself/u,
    ],
    [
      'for the prototype as a scale',
      'scales: { __proto__: { a: [x], b: [y] } }',
      /words\.yml:1:11: "__proto__" cannot be a key/u,
    ],
    [
      'for the prototype as a class',
      'classes: { constructor: { verbs: [x] } }',
      /words\.yml:1:12: "constructor" cannot be a key/u,
    ],
    ['for the prototype as a name', 'aliases: { prototype: [x] }', /words\.yml:1:12: "prototype" cannot be a key/u],
    [
      'for aliases',
      'titles: &a [x]\nscales: { openness: { closed: *a } }',
      /words\.yml:2:31: a lexicon holds no aliases \(\*a\)/u,
    ],
    ['for a list that is there twice', 'titles: [a]\ntitles: [b]', /words\.yml:2:1: the key "titles" is there twice/u],
    ['for deep nesting', `titles: ${'['.repeat(50_000)}`, /words\.yml:1:3\d: this is nested more than 24 levels deep/u],
    ['for its length', `# ${'x'.repeat(300_000)}`, /words\.yml:1:1: the file has 300\d+ bytes/u],
    ['where it is empty', '', /words\.yml:1:1: the lexicon cannot be null; it is a map/u],
  ])('%s', (_, words, message) => expect(() => configWith(words)).toThrow(message));

  it.each([
    [
      'a third end of a scale',
      'scales: { infection: { a: [x], b: [y] } }',
      'scales: { infection: { a: [z], c: [w] } }',
      /needs words for two ends, and this has 3/u,
    ],
    [
      'a word at both ends',
      'scales: { openness: { open: [ajar] } }',
      'scales: { openness: { closed: [ajar] } }',
      /"ajar" stands at both ends/u,
    ],
    [
      'a verb in two classes',
      'classes: { beat: { verbs: [x] } }',
      'classes: { bench: { verbs: [x] } }',
      /"x" is in the class "beat" too/u,
    ],
  ])('where two files together have %s', (_, one, other, message) => {
    const both = () => configWith(one, 'lexicons: [words.yml, other.yml]\n', { 'other.yml': other });
    expect(both).toThrow(message);
    expect(both).toThrow(/stet\.config\.yml:1:11: all lexicons together: /u);
  });

  it('where it is not there', () =>
    expect(() => configWith('', 'lexicons: [none.yml]\n')).toThrow(
      /stet\.config\.yml:1:12: there is no such file or folder/u,
    ));
});
