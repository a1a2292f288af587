import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Document,
  type Prose,
  readDocument,
  sourceOffset,
  textOffset,
  textSpan,
} from '../../src/document/index.ts';
import { markdown, proseOf, text } from './support.ts';

/** Pieces of drafts that meet in all orders: markup, line ends, and characters of more than one code unit. */
const PIECES = [
  'The council said 12 people',
  'by April.',
  'A',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u00a0',
  '\u{1F600}',
  '\u{1F469}\u200d\u{1F680}',
  'e\u0301',
  '“',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](http://a.example "t")',
  '![',
  '[^1]',
  '[^1]: ',
  '[a]: b\n',
  '`',
  '```\n',
  '~~',
  '# ',
  '> ',
  '- ',
  '1. ',
  '---\n',
  '===\n',
  '---\ntitle: "a \\"b\\""\n---\n',
  '| a | b |\n|---|---|\n| c | |\n',
  '|',
  '&amp;',
  '&#x1F600;',
  '&nope;',
  '\\*',
  '\\',
  '<b>',
  '<!-- ',
  ' -->',
  '<http://a.example>',
  '    ',
  'ADEN — ',
  'By Jo Doe',
  'x'.repeat(120),
  ' '.repeat(120),
  '\ufeff',
];
const draft = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
  maxLength: 40,
});
const sources = draft.map((pieces) => pieces.join(''));

describe.each(['text', 'markdown'] as const)('any %s', (format) => {
  const forAny = (check: (document: Document, source: string) => void): void => {
    const property = fc.property(sources, (source) => check(readDocument({ path: 'a', source, format }), source));
    fc.assert(property, { numRuns: 500, seed: 20190210 });
  };

  it('has spans inside of the source, in its order, and texts without blanks around them', () => {
    forAny(({ blocks, paragraphs, words, ...document }, source) => {
      let place = 0;
      for (const { span } of blocks) {
        expect(span.start >= place && span.end > span.start && span.end <= source.length).toBe(true);
        place = span.start;
      }
      const prose = proseOf({ blocks, paragraphs, words, ...document });
      for (const block of prose) {
        expect(block.text === block.text.trim() && (block.text !== '' || block.kind === 'cell')).toBe(true);
        expect(block.paragraph >= 1 && block.paragraph <= paragraphs).toBe(true);
      }
      expect(words).toBe(prose.reduce((sum, block) => sum + block.text.split(/\s+/u).filter(Boolean).length, 0));
    });
  });

  it('leads every character to the source, in order, and back', () => {
    forAny((document, source) => {
      for (const block of proseOf(document)) expectExact(block, source);
    });
  });

  it('reads the same text with every line end', () => {
    forAny((document, source) => {
      const unix = source.replace(/\r\n?/g, '\n');
      const windows = readDocument({ path: 'a', source: unix.replaceAll('\n', '\r\n'), format });
      const mac = readDocument({ path: 'a', source: unix.replaceAll('\n', '\r'), format });
      const expected = proseOf(readDocument({ path: 'a', source: unix, format })).map((block) => block.text);
      expect(proseOf(windows).map((block) => block.text)).toEqual(expected);
      expect(proseOf(mac).map((block) => block.text)).toEqual(expected);
      expect(proseOf(document).map((block) => block.text)).toEqual(expected);
    });
  });
});

/** What stands in the source for a character that is not its own: a break, an entity, or an escape in front matter. */
const STANDS_FOR = /^(?:\s*\\?[\r\n]\s*(?:>\s*)*|&.+;|<br.*>|\\["\\/]|'')$/isu;

/** Fails unless each code point stands in the source itself, or something that it is read for, in the order of the text. */
function expectExact({ text, map, span }: Prose, source: string): void {
  const faults: string[] = [];
  let place: number = span.start;
  let offset = 0;
  for (const character of text) {
    const found = map.spanToSource(textSpan(offset, offset + character.length));
    const read = source.slice(found.start, found.end);
    const inOrder = found.start >= place && found.end > found.start && found.end <= span.end;
    const leadsBack = map.toSource(textOffset(offset)) === found.start && map.toText(found.start) === offset;
    if (!inOrder || !leadsBack || (read !== character && !STANDS_FOR.test(read))) faults.push(`${offset}: ${read}`);
    offset += character.length;
    place = found.end;
  }
  expect(faults).toEqual([]);
}

describe('the map of a block', () => {
  it('leaves markup out of a span, but takes in what stands between', () => {
    const source = 'He *did* say &amp; do **so**.';
    const [block] = proseOf(markdown(source));
    const at = (words: string) => {
      const start = block?.text.indexOf(words) ?? 0;
      const { start: from, end: to } = block?.map.spanToSource(textSpan(start, start + words.length)) ?? {
        start: 0,
        end: 0,
      };
      return source.slice(from, to);
    };
    expect(at('did')).toBe('did');
    expect(at('& do so')).toBe('&amp; do **so');
    expect(at('He did')).toBe('He *did');
  });

  it('leads markup to the character that follows it', () => {
    const source = 'He *did* so.';
    const [block] = proseOf(markdown(source));
    expect(block?.map.toText(sourceOffset(3))).toBe(3);
    expect(block?.map.toText(sourceOffset(4))).toBe(3);
    expect(block?.map.toText(sourceOffset(7))).toBe(6);
    expect(block?.map.toText(sourceOffset(99))).toBe(10);
  });

  it('leads the end of the text to the end of its last character', () => {
    const [block] = proseOf(markdown('Text **so**\n\nMore'));
    expect(block?.map.toSource(textOffset(7))).toBe(9);
    expect(block?.map.spanToSource(textSpan(7, 7))).toEqual({ start: 9, end: 9 });
  });

  it('gives an empty cell its place', () => {
    const source = '| a | b |\n|---|---|\n| c | |\n';
    const cell = proseOf(markdown(source)).at(-1);
    expect(cell?.text).toBe('');
    expect(source.slice((cell?.span.start ?? 0) - 1, (cell?.span.start ?? 0) + 2)).toBe('| |');
    expect(cell?.map.toSource(textOffset(0))).toBe(cell?.span.start);
  });
});

describe('position', () => {
  const source = 'one\ntwo\r\nthree\rfour\n\r\n\u{1F600}e\u0301!';

  it.each([
    ['one', 1, 1],
    ['ne', 1, 2],
    ['\ntwo', 1, 4],
    ['two', 2, 1],
    ['\r\nthree', 2, 4],
    ['\nthree', 2, 5],
    ['three', 3, 1],
    ['four', 4, 1],
    ['\r\n\u{1F600}', 5, 1],
    ['\u{1F600}', 6, 1],
    ['!', 6, 5],
  ])('finds %j', (words, line, column) => {
    const offset = sourceOffset(source.indexOf(words));
    expect(text(source).position(offset)).toEqual({ line, column, offset });
  });

  it('finds the end, of an empty source too', () => {
    expect(text('a\n').position(sourceOffset(2))).toEqual({ line: 2, column: 1, offset: 2 });
    expect(text('').position(sourceOffset(0))).toEqual({ line: 1, column: 1, offset: 0 });
  });
});
