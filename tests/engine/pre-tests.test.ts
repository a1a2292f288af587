import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { loadBuiltInRules } from '../../src/engine/index.ts';
import { stages } from '../../src/findings/check.ts';

/** The examples of all rules as one draft, so that each meets all others. */
const examples = loadBuiltInRules()
  .flatMap(({ flag, pass }) => [...flag, ...pass])
  .map((example) => (typeof example === 'string' ? example : example.draft));

describe('the cheap tests before the walk', () => {
  it('let every pair through that the walk would flag', () => {
    const document = readDocument({ path: '2019-02-10-all.txt', source: examples.join('\n\n') });
    const text = stages.language(document);
    const references = stages.reference(text);
    const claims = stages.claims(text, references);
    const flagsOf = (explain: boolean) => {
      const judgement = stages.engine(text, references, claims, { explain });
      return stages.findings(judgement, text).map(({ id, rule, message }) => `${id} ${rule} ${message}`);
    };
    expect(flagsOf(false)).toEqual(flagsOf(true));
  });
});
