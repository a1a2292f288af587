/** Sentences that open with a participle: it narrows the subject, or it is a clause of its own. */
import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../src/language/model/index.ts';
import { mendOpeningParticiple } from '../../src/language/opening-participle.ts';

/** The words that are heads and relations of the first three words. */
function readingOf(text: string): readonly string[] {
  const forms = text.split(' ');
  const { heads, deprels } = mendOpeningParticiple(analyse(forms));
  return [0, 1, 2].map((at) => `${deprels[at]}<${forms[heads[at] ?? -1] ?? ''}`);
}

describe('an opening participle', () => {
  it.each([['Polling stations closed at seven .'], ['Polling stations closed in the city at seven .']])(
    'narrows the subject: %s',
    (text) => {
      expect(readingOf(text)).toEqual(['compound<stations', 'nsubj<closed', 'root<']);
    },
  );

  it.each([['Leaving troops behind , he fled .'], ['Keeping workers paid , the firm survived .'], ['He left .']])(
    'is left as it is: %s',
    (text) => {
      const before = analyse(text.split(' '));
      expect(mendOpeningParticiple(before)).toEqual(before);
    },
  );
});
