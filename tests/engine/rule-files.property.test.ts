/** Whatever a file holds, it is a rule, or it is refused with file, line and column. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { compileRule } from '../../src/engine/load/compile.ts';
import { RuleError } from '../../src/engine/load/rule-error.ts';

const PLACED = /^x\.yml:\d+:\d+: \S/u;

function refusal(source: string): unknown {
  try {
    compileRule('x.yml', source);
    return undefined;
  } catch (error) {
    return error;
  }
}

function expectPlaced(source: string): void {
  const error = refusal(source);
  if (error === undefined) return;
  expect(error).toBeInstanceOf(RuleError);
  expect(String(Object(error).message)).toMatch(PLACED);
}

const RULE = {
  id: 'gates-against-gates',
  title: 'Gates counted twice',
  shape: 'pair',
  a: { kind: 'quantity', noun: 'gate' },
  b: { kind: 'quantity', noun: ['gate', 'fence'] },
  same: ['measure'],
  clash: 'value',
  relation: { same: 'conflict' },
  message: '{a.value} or {b.value}?',
  flag: ['one draft'],
  pass: [{ draft: 'another', because: 'another place' }],
};

describe('a rule file', () => {
  it('may hold any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectPlaced), { numRuns: 300 });
  });

  it('may hold marks of YAML in any order', () => {
    const marks = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ':',
      '- ',
      '? ',
      '&a ',
      '*a',
      '!',
      '|',
      '>',
      '"',
      "'",
      '#',
      '\n',
      ' ',
      '---\n',
      'id',
      '%',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (all) => expectPlaced(all.join(''))),
      { numRuns: 300 },
    );
  });

  it('may hold a map whose keys are those of every object', () => {
    expectPlaced(stringify({ ...RULE, shape: { toString: {} } }));
    expect(String(Object(refusal(stringify({ ...RULE, shape: { toString: {} } }))).message)).toContain(
      'cannot be "a map"',
    );
  });

  it('may hold any value where a rule has another', () => {
    const keys = fc.constantFrom(...Object.keys(RULE));
    fc.assert(
      fc.property(keys, fc.jsonValue({ maxDepth: 3 }), (key, value) =>
        expectPlaced(stringify({ ...RULE, [key]: value })),
      ),
      { numRuns: 200 },
    );
  });

  it('is a rule as it stands', () => expect(refusal(stringify(RULE))).toBeUndefined());
});
