import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textSpan } from '../../../src/document/position.ts';
import { sentences, tokenise } from '../../../src/language/tokens/index.ts';

const split = (text: string, fused: readonly string[] = []): readonly string[] => {
  const spans = fused.map((piece) => textSpan(text.indexOf(piece), text.indexOf(piece) + piece.length));
  return sentences(text, tokenise(text), spans).map(({ span }) => text.slice(span.start, span.end));
};

describe('sentences', () => {
  it.each([
    ['a stop', 'It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    ['question and exclamation marks', 'Why? No! Yes.', ['Why?', 'No!', 'Yes.']],
    ['a quote after the stop', '"It rained." Nobody came.', ['"It rained."', 'Nobody came.']],
    ['a curly quote after the stop', '\u201cIt rained.\u201d Nobody came.', ['\u201cIt rained.\u201d', 'Nobody came.']],
    ['a bracket after the stop', '(It rained.) Nobody came.', ['(It rained.)', 'Nobody came.']],
    ['a quote that opens', 'It rained. "Nobody came."', ['It rained.', '"Nobody came."']],
    ['a line break', 'Storm hits coast\nIt rained', ['Storm hits coast', 'It rained']],
    [
      'an abbreviation before a sentence',
      'She left the U.S. The bill passed.',
      ['She left the U.S.', 'The bill passed.'],
    ],
    ['an abbreviation before a quotation', 'He runs Acme Inc. "We grew."', ['He runs Acme Inc.', '"We grew."']],
    ['a small letter after a stop', 'It rained. iPods sold.', ['It rained.', 'iPods sold.']],
    ['a figure', 'It rained. 40 came.', ['It rained.', '40 came.']],
    ['note references', 'It rained.[4] [5] Nobody came.', ['It rained.[4] [5]', 'Nobody came.']],
    ['no blank', 'It ended.The end.', ['It ended.', 'The end.']],
    ['the greeting of a mail', 'Dear Ms. Hall, The keys are here.', ['Dear Ms. Hall,', 'The keys are here.']],
    ['a greeting of two words', 'Good morning Ruth - We are late.', ['Good morning Ruth -', 'We are late.']],
    ['the closing of a mail', 'It rained. Kind regards, Ruth Hall', ['It rained.', 'Kind regards,', 'Ruth Hall']],
    ['a time stamp', 'Ruth Hall 03/04/2011 09:15 AM see below', ['Ruth Hall', '03/04/2011 09:15 AM', 'see below']],
    [
      'a name and an address before a stamp',
      '"Hall, Ruth" <hall@example.org> 03/04/2011 09:15 AM',
      ['"Hall, Ruth" <hall@example.org>', '03/04/2011 09:15 AM'],
    ],
    [
      'an address before a capital letter',
      'Write to hall@example.org Nobody came',
      ['Write to hall@example.org', 'Nobody came'],
    ],
    ['thanks and a name', 'It rained. Thanks, Ruth We are late.', ['It rained.', 'Thanks,', 'Ruth', 'We are late.']],
    ['thanks in two words', 'It rained. Thank you, Ruth Hall', ['It rained.', 'Thank you,', 'Ruth Hall']],
    ['the fields of a mail', 'From: Ruth Hall Subject: the keys', ['From: Ruth Hall', 'Subject: the keys']],
    ['the files of a mail', 'See below - keys.doc - minutes_2.pdf', ['See below', '- keys.doc', '- minutes_2.pdf']],
    [
      'the file of a mail before a capital letter',
      '<< File: keys.doc >> Nobody came',
      ['<< File: keys.doc >>', 'Nobody came'],
    ],
    ['a bracket that is spaced', '(It rained. ) Nobody came.', ['(It rained. )', 'Nobody came.']],
    ['a ruled line', 'It rained ____________ Nobody came', ['It rained', '____________', 'Nobody came']],
    ['a face after a stop', 'It rained! :-) nobody came', ['It rained! :-)', 'nobody came']],
    ['a face before a capital letter', 'It rained :) Nobody came', ['It rained :)', 'Nobody came']],
    ['a web address', 'See http://example.com/a Nobody came', ['See http://example.com/a', 'Nobody came']],
    ['a quotation before a web address', 'It "ended." http://example.com/a', ['It "ended."', 'http://example.com/a']],
  ])('ends at %s', (_, text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    ['an address in running text', 'Write to hall@example.org or call.'],
    ['thanks in running text', 'Thanks to Ruth We came.'],
    ['a dash before a word', 'The keys - Ruth has them - are here.'],
    ['a word that is also a field', 'The Subject of the mail is keys.'],
    ['several doctors', 'Drs. Lee and Roe met.'],
    ['titles', 'Rev. Lee met Maj. Roe and Gen. Poe.'],
    ['initials', 'J. Smith and George W. Poe met.'],
    ['an abbreviation before a name', 'The U.S. Senate and Acme Inc. Chairman Roe met.'],
    ['times of day', 'It began at 9 a.m. Monday and ended.'],
    ['numbers', 'No. 10 lost 3.5 points.'],
    ['a colon', 'He said: The end is near.'],
    ['a semicolon', 'It rained; Nobody came.'],
    ['a greeting that is spoken of', 'Hello, Dolly was a hit.'],
    ['a letter to nobody', 'Dear readers, Ruth Hall is late.'],
    ['regards inside a sentence', 'He sends his kind and very warm regards, Ruth says.'],
    ['a date with strokes in running text', 'The form of 03/04/2011 was filed at 09:15 by Ruth.'],
    ['a stamp that goes on', 'It opened on 03/04/2011 09:15 to the public.'],
    ['a blank to fill in', 'I, _____ , agree.'],
    ['a web address in a sentence', 'See http://example.com/a for more.'],
    ['a postscript', 'P.S. We are late.'],
    ['a face inside a sentence', 'It rained :) but nobody came.'],
    ['a question inside a quotation', '"Why?" she asked.'],
    ['dots inside', 'Well ... he came.'],
    ['a numbered item', '1. The first item'],
    ['months', 'On Sept. 5 and Dec. 6 it rained.'],
  ])('does not end at %s', (_, text) => expect(split(text)).toEqual([text]));

  it('does not end inside a fused span', () => {
    const text = 'It opens at 8. The doors at 9. Then all go.';
    expect(split(text, ['8. The doors at 9'])).toEqual(['It opens at 8. The doors at 9.', 'Then all go.']);
    expect(split(text, ['at 8', 'at 9'])).toHaveLength(3);
  });

  it('gives every token to exactly one sentence, in order', () => {
    const piece = fc.constantFrom('It', 'rained', '.', ' ', ' ', '"', 'U.S.', '?', '\n', '[1]', ')', 'a', '5');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenise(text);
        expect(sentences(text, tokens).flatMap((sentence) => sentence.tokens)).toEqual(tokens);
      }),
    );
  });
});
