/** "Police said nobody had been hurt": the clause that is said, and its subject. */
import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../../src/language/model/index.ts';

/** Each relation of the sentence as "dependent < head: relation". */
function relationsOf(text: string): readonly string[] {
  const forms = text.split(' ');
  const { heads, deprels } = analyse(forms);
  return forms.map((form, at) => `${form} < ${forms[heads[at] ?? -1] ?? 'root'}: ${deprels[at]}`);
}

describe('what is said without "that"', () => {
  it.each([
    ['Police said nobody had been injured .', 'nobody < injured: nsubj:pass', 'injured < said: ccomp'],
    ['The coach said nobody had been fined .', 'nobody < fined: nsubj:pass', 'fined < said: ccomp'],
  ])('%s', (text, subject, clause) => {
    expect(relationsOf(text)).toEqual(expect.arrayContaining([subject, clause]));
  });

  it.each([
    ['She wrote the book that had been banned .', 'banned < book: acl:relcl'],
    ['He named the man who had been fined .', 'fined < man: acl:relcl'],
  ])('%s', (text, clause) => {
    expect(relationsOf(text)).toContain(clause);
  });
});
