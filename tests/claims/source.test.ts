import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/claims/claim.ts';
import { deniedIn, sourceOf } from '../../src/claims/source.ts';
import { find, type Read, read } from '../reference/read.ts';

const at = (reading: Read, word: string, nth = 1): Source =>
  sourceOf(reading.text, reading.references)(...find(reading, word, nth));

/** "name/mode", or "narrator". */
const voice = ({ kind, name, mode }: Source): string => (kind === 'narrator' ? 'narrator' : `${name}/${mode}`);

describe('sourceOf', () => {
  it.each<[string, string, string, string]>([
    ['after the quotation', '"The bridge is shut," Peter Hall said.', 'shut', 'Peter Hall/quoted'],
    ['inverted', '"The bridge is shut," said Peter Hall.', 'shut', 'Peter Hall/quoted'],
    ['inverted, with a role', '"The bridge is shut," said board spokesman Peter Hall.', 'shut', 'Peter Hall/quoted'],
    ['before the quotation', 'Peter Hall said: "The bridge is shut."', 'shut', 'Peter Hall/quoted'],
    ['before, with a comma', 'Peter Hall said, "The bridge is shut."', 'shut', 'Peter Hall/quoted'],
    [
      'inside the quotation',
      '"The bridge is shut," Peter Hall said, "and it will stay so."',
      'stay',
      'Peter Hall/quoted',
    ],
    ['a second sentence', '"The bridge is shut," Peter Hall said. "It will stay so."', 'stay', 'Peter Hall/quoted'],
    ['the comma after the mark', '"The bridge is shut", Peter Hall told reporters.', 'shut', 'Peter Hall/quoted'],
    ['single marks', "'The bridge is shut,' said Peter Hall.", 'shut', 'Peter Hall/quoted'],
    ['a question', '"Is the bridge shut?" asked Peter Hall.', 'bridge', 'Peter Hall/quoted'],
    ['an apposition', 'The head of the board, Peter Hall, said: "The bridge is shut."', 'shut', 'Peter Hall/quoted'],
    [
      'an apposition after',
      'Peter Hall, the head of the board, said the bridge was shut.',
      'shut',
      'Peter Hall/paraphrased',
    ],
    [
      'a colon alone',
      'Peter Hall welcomed the news: "The bridge is shut, and we can go home."',
      'shut',
      'Peter Hall/quoted',
    ],
    ['that', 'Peter Hall said that the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['no that', 'Peter Hall said the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['told', 'Peter Hall told reporters that the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['at the end', 'The bridge was shut, Peter Hall said.', 'shut', 'Peter Hall/paraphrased'],
    ['in the middle', 'The bridge, Peter Hall said, was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['according to', 'According to Peter Hall, the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['according to at the end', 'The bridge was shut, according to Peter Hall.', 'shut', 'Peter Hall/paraphrased'],
    ['a pronoun', 'Peter Hall came late. He said the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['a surname', 'Peter Hall came late. Hall said the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    ['a relative clause', 'They met Peter Hall, who said the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    [
      'he after an inverted clause',
      '"Rain fell," said Peter Hall. He said the bridge was shut.',
      'shut',
      'Peter Hall/paraphrased',
    ],
    ['a stop inside the marks', 'Rain fell. "The bridge is shut for the year." Hall said.', 'shut', 'Hall/quoted'],
    ['a participle', 'Peter Hall welcomed the plan, calling it a "good start".', 'good', 'Peter Hall/quoted'],
    ['police', 'The bridge was shut, police said.', 'shut', 'police/paraphrased'],
    ['a few words', 'Peter Hall said the bridge was "mostly shut".', 'mostly', 'Peter Hall/quoted'],
    ['beside the few words', 'Peter Hall said the bridge was "mostly shut".', 'bridge', 'Peter Hall/paraphrased'],
    [
      'a joined verb',
      'Peter Hall said he was late and announced the bridge was shut.',
      'shut',
      'Peter Hall/paraphrased',
    ],
    ['an adverb', 'Peter Hall also said the bridge was shut.', 'shut', 'Peter Hall/paraphrased'],
    [
      'a headline',
      'Bridge in the north is shut for a year: police\n\nThe bridge was shut on Sunday.',
      'shut',
      'police/headline',
    ],
    [
      'a leading source',
      'Police: Bridge in the north is shut\n\nThe bridge was shut on Sunday.',
      'shut',
      'Police/headline',
    ],
  ])('%s', (_, source, word, expected) => {
    expect(voice(at(read(source), word))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['the reporting clause', 'Peter Hall said the bridge was shut.', 'said'],
    ['another sentence', 'Peter Hall said the bridge was shut. Rain fell.', 'fell'],
    ['what comes of it after and', 'Peter Hall said it was late and left the bridge.', 'left'],
    ['free speech', 'Peter Hall was sure. He would shut the bridge.', 'shut'],
    ['another sense', 'The crash claimed many lives near the bridge.', 'lives'],
    ['a sum', 'Snow added to the delays near the bridge.', 'delays'],
    ['a scare quote', 'The "experts" shut the bridge.', 'experts'],
    ['a policy in marks', 'The "shut the bridge" plan was old.', 'bridge'],
    ['a title in marks', 'They saw "The Long Bridge" in town.', 'Long'],
    ['after a quotation', '"Rain," said Peter Hall. The bridge was shut.', 'shut'],
    ['the dateline day', 'The bridge was shut on Monday.', 'Monday'],
  ])('leaves to the narrator: %s', (_, source, word) => {
    expect(voice(at(read(source), word))).toBe('narrator');
  });

  it('gives a headline without a source to the paper', () => {
    expect(at(read('Bridge in the north is shut\n\nIt was shut on Sunday.'), 'shut')).toEqual({
      kind: 'narrator',
      mode: 'headline',
    });
  });

  it('keeps two speakers of one sentence apart', () => {
    const reading = read('Peter Hall said the bridge was shut, but Emily Stone said it was open.');
    expect(at(reading, 'shut').name).toBe('Peter Hall');
    expect(at(reading, 'open').name).toBe('Emily Stone');
  });

  it('says who passes it on', () => {
    const source = at(read('According to the Tidal Board, Peter Hall said the bridge was shut.'), 'shut');
    expect(source.name).toBe('Peter Hall');
    expect(source.via?.name).toBe('Tidal Board');
  });

  it('knows the organisation that a speaker speaks for', () => {
    const reading = read(
      '"The bridge is shut," said Peter Hall, a spokesman for the Tidal Board. The Tidal Board paid.',
    );
    const { organisation } = at(reading, 'shut');
    expect(organisation === undefined ? undefined : reading.references.entity(organisation.entity).name).toBe(
      'Tidal Board',
    );
  });

  it('knows whose report it is', () => {
    const reading = read("The Tidal Board's report found that the bridge was shut. The Tidal Board paid.");
    const { kind, organisation } = at(reading, 'shut');
    expect(kind).toBe('document');
    expect(organisation === undefined ? undefined : reading.references.entity(organisation.entity).name).toBe(
      'Tidal Board',
    );
  });

  it.each<[string, string, number | undefined]>([
    ['after the verb', 'Peter Hall said on Monday that the bridge was shut.', 1],
    ['without a preposition', 'Peter Hall said Monday the bridge was shut.', 1],
    ['at the start', 'On Monday, Peter Hall said the bridge was shut.', 1],
    ['in the reported clause', 'Peter Hall said the bridge would be shut on Monday.', undefined],
    ['none', 'Peter Hall said the bridge was shut.', undefined],
  ])('time of speaking: %s', (_, source, weekday) => {
    expect(at(read(source), 'shut').said?.fields.weekday).toBe(weekday);
  });

  it('follows a quotation over paragraphs to the name at its end', () => {
    const reading = read('"The bridge is shut.\n\n"It will stay so," said Peter Hall.');
    expect(voice(at(reading, 'shut'))).toBe('Peter Hall/quoted');
    expect(voice(at(reading, 'stay'))).toBe('Peter Hall/quoted');
  });

  it('gives a quotation without a clause to the speaker of the paragraph before', () => {
    const reading = read('"The bridge is shut," said Peter Hall.\n\n"We have no money to open it again this year."');
    expect(voice(at(reading, 'money'))).toBe('Peter Hall/quoted');
  });

  it('does not guess where the paragraph before quotes nobody', () => {
    const reading = read('Rain fell on the bridge.\n\n"We have no money to open it again this year."');
    expect(at(reading, 'money').kind).toBe('described');
  });

  it('gives a block quotation to whom the paragraph before announces', () => {
    const reading = read('Peter Hall wrote:\n\n> The bridge is shut.\n\nRain fell.', 'draft.md');
    expect(voice(at(reading, 'shut'))).toBe('Peter Hall/quoted');
    expect(voice(at(reading, 'fell'))).toBe('narrator');
  });
});

describe('deniedIn', () => {
  it.each<[string, string, string, boolean]>([
    ['a clause', 'Peter Hall denied that the bridge was shut.', 'shut', true],
    ['a thing', 'Peter Hall rejected reports of a shut bridge.', 'bridge', true],
    ['said', 'Peter Hall said that the bridge was shut.', 'shut', false],
    ['a denial that is denied', 'Peter Hall did not deny that the bridge was shut.', 'shut', false],
    ['before the verb', 'Peter Hall denied that the bridge was shut.', 'Hall', false],
    ['another sentence', 'Peter Hall denied the reports. The bridge was shut.', 'shut', false],
  ])('%s', (_, source, word, expected) => {
    const reading = read(source);
    expect(deniedIn(reading.text)(...find(reading, word)) !== undefined).toBe(expected);
  });
});
