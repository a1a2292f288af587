import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise } from '../../../src/language/tokens/index.ts';

const forms = (text: string): string =>
  tokenise(text)
    .map((token) => token.form)
    .join('|');

describe('tokenise', () => {
  it.each([
    ["They don't know.", "They|do|n't|know|."],
    ['They don\u2019t know.', 'They|do|n\u2019t|know|.'],
    ["You can't, won't and shan't", "You|ca|n't|,|wo|n't|and|sha|n't"],
    ['You cannot; we wanna', 'You|can|not|;|we|wan|na'],
    ["I'm sure he'd've gone", "I|'m|sure|he|'d|'ve|gone"],
    ['its a pity, its not here', 'it|s|a|pity|,|it|s|not|here'],
    ['im late. Ive gone, youre early', 'i|m|late|.|I|ve|gone|,|you|re|early'],
    ["the dogs' owner and John's", "the|dogs|'|owner|and|John|'s"],
    ["the U.S.'s plan", "the|U.S.|'s|plan"],
    ['rock in the \u201990s', 'rock|in|the|\u201990s'],
    ["the 1980's and 2004's", "the|1980's|and|2004|'s"],
  ])('cuts contractions: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ["at five o'clock O'Brien ate", "at|five|o'clock|O'Brien|ate"],
    ['a want, a font, Kant', 'a|want|,|a|font|,|Kant'],
    ['its own, its theme', 'its|own|,|its|theme'],
    ['Jong Im sent an IM', 'Jong|Im|sent|an|IM'],
    ["Sana'a and d'Abo", "Sana'a|and|d'Abo"],
  ])('leaves words whole that look like contractions: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['a US-backed, well-known plan', 'a|US|-|backed|,|well|-|known|plan'],
    ['a two-year-old', 'a|two|-|year|-|old'],
    ['the U.S.-led force', 'the|U.S.|-|led|force'],
    ['the U.S. -led force', 'the|U.S.|-|led|force'],
    ['UN-backed talks', 'UN|-|backed|talks'],
    ['she was re-elected in mid-June', 'she|was|re-elected|in|mid-June'],
    ['non-profit and anti-war', 'non-profit|and|anti-war'],
    ['over-the-counter', 'over|-|the|-|counter'],
    ['a fortyish-wise man', 'a|fortyish-wise|man'],
    ['from 2010-12', 'from|2010|-|12'],
    ['pages 12\u201314', 'pages|12|\u2013|14'],
    ['yes\u2014no -- maybe', 'yes|\u2014|no|--|maybe'],
  ])('splits compounds at the hyphen, not affixes: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['In the U.S. Rev. Lee and Maj. Roe met.', 'In|the|U.S.|Rev.|Lee|and|Maj.|Roe|met|.'],
    ['at 9 a.m. on Jan. 5', 'at|9|a.m.|on|Jan.|5'],
    ['Acme Inc., No. 10, Mr. A. B. Poe', 'Acme|Inc.|,|No.|10|,|Mr.|A.|B.|Poe'],
    ['a Ph.D., e.g. hers', 'a|Ph.D.|,|e.g.|hers'],
    ['p.12 and No.5', 'p.|12|and|No.|5'],
    ['Sammy Davis Jr.. Next', 'Sammy|Davis|Jr.|.|Next'],
  ])('keeps the stop of an abbreviation: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['She said no. Then left.', 'She|said|no|.|Then|left|.'],
    ['He sat. The sun. Art.', 'He|sat|.|The|sun|.|Art|.'],
    ['Take vitamin C. The doctor', 'Take|vitamin|C|.|The|doctor'],
    ['So did I.', 'So|did|I|.'],
    ['pens, etc. The end, etc.', 'pens|,|etc|.|The|end|,|etc|.'],
    ['He was ill. The fig.', 'He|was|ill|.|The|fig|.'],
  ])('takes other stops for full stops: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['1,234.5 people', '1,234.5|people'],
    ['\u00a33bn, 12% and $1.2m', '\u00a3|3|bn|,|12|%|and|$|1.2|m'],
    ['US$40 or A$50', 'US$|40|or|A$|50'],
    ['8.20am, 17:30, 5pm', '8.20|am|,|17:30|,|5|pm'],
    ['the 17th, the 1930s', 'the|17th|,|the|1930s'],
    ['9/11 and 3/4', '9/11|and|3/4'],
    ['call 555-0123 or 202-555-0123', 'call|555-0123|or|202-555-0123'],
    ['call 202/555-0123 or 3-0123', 'call|202/555-0123|or|3-0123'],
    ['see keys_2-final.doc, a.b.PDF.', 'see|keys_2-final.doc|,|a.b.PDF|.'],
    ['a dot.com, the end.Doctors', 'a|dot.com|,|the|end|.|Doctors'],
    ['it costs $$$ or $5', 'it|costs|$$$|or|$|5'],
    ['the vice-president saw mis-matches', 'the|vice|-|president|saw|mis-matches'],
    ['a 3-1 win', 'a|3|-|1|win'],
    ['20km away, 40\u00b0', '20|km|away|,|40|\u00b0'],
    ['a 4x4, a 3D film', 'a|4x4|,|a|3D|film'],
    ['2019-02-10', '2019-02-10'],
    ['He paid 5.', 'He|paid|5|.'],
  ])('reads figures: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['see https://example.org/a-b?c=d, or www.example.com.', 'see|https://example.org/a-b?c=d|,|or|www.example.com|.'],
    ['write to (jo.doe@example.org).', 'write|to|(|jo.doe@example.org|)|.'],
    ['#vote now @jo', '#vote|now|@jo'],
    ['on example.com today', 'on|example.com|today'],
    ['so \u{1f469}\u200d\u{1f680}\u{1f44d}\u{1f3fd} nice :)', 'so|\u{1f469}\u200d\u{1f680}|\u{1f44d}\u{1f3fd}|nice|:)'],
    ['AT&T and R&D, and/or', 'AT&T|and|R&D|,|and|/|or'],
  ])('keeps addresses, tags and emoji whole: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['Well... "No?!" (he said)', 'Well|...|"|No|?!|"|(|he|said|)'],
    ['\u201cYes,\u201d she said\u2026', '\u201c|Yes|,|\u201d|she|said|\u2026'],
    ["'Stop,' he said.", "'|Stop|,|'|he|said|."],
    ['It ended.The end', 'It|ended|.|The|end'],
    ['', ''],
    [' \n\u00a0\t', ''],
  ])('sets marks apart: %s', (text, expected) => expect(forms(text)).toBe(expected));

  it('covers every character but white space, in order, with exact spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(
            text
              .slice(end, token.span.start)
              .trim()
              .replaceAll(/[\u0085\u200b\u2060]/g, ''),
          ).toBe('');
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          expect(token.form).toBe(text.slice(token.span.start, token.span.end));
          expect(token.form).not.toBe('');
          end = token.span.end;
        }
        expect(
          text
            .slice(end)
            .trim()
            .replaceAll(/[\u0085\u200b\u2060]/g, ''),
        ).toBe('');
      }),
    );
  });

  it.each(['a', "n't", '1-', '(a', 'a@', 'a.', "'", '[1]', 'http://', '. '])(
    'takes linear time on many %j',
    (piece) => {
      const started = process.cpuUsage().user;
      tokenise(piece.repeat(100_000));
      expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
    },
  );
});
