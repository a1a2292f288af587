import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { check, toJson } from '../src/index.ts';

const valid = new Ajv().compile(JSON.parse(readFileSync('docs/json-output.schema.json', 'utf8')));

describe('the library', () => {
  it('checks a text', () => {
    const { findings, document } = check('It will meet again on Monday, 14 March 2026.');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['weekday-against-date', 'error']]);
    expect(document.path).toBe('draft');
  });

  it('takes path, format and date', () => {
    const source = '# Sheep\n\nAll is well.\n';
    expect(check({ source, path: '2026-03-14.md' }).document).toMatchObject({
      format: 'markdown',
      date: { from: 'file-name' },
    });
    expect(check({ source, format: 'markdown', date: '2026-03-10' }).document).toMatchObject({
      format: 'markdown',
      date: { value: { year: 2026, month: 3, day: 10 }, from: 'option' },
    });
  });

  it('runs the rules it is given', () => {
    expect(check('It will meet again on Monday, 14 March 2026.', { rules: [] }).findings).toEqual([]);
  });

  it('gives the JSON of the command line', () => {
    const output = toJson(check('It met on Monday, 14 March 2026.'), check('All is well.'));
    expect([valid(output), valid.errors]).toEqual([true, null]);
    expect(output.summary).toMatchObject({ documents: 2, error: 1 });
  });

  it.each([
    ['a date that the calendar does not have', () => check({ source: '', date: '2026-02-30' }), '2026-02-30'],
    ['a confidence above 1', () => check('', { minConfidence: 80 }), '80'],
  ])('refuses %s', (_, call, found) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(found);
  });

  it('reads a text with a byte order mark like one without', () => {
    const [one, other] = ['', '\ufeff'].map((mark) => check(`${mark}It met on Monday, 14 March 2026.`));
    expect(one?.findings[0]?.claims[0]?.claim.span).toEqual(other?.findings[0]?.claims[0]?.claim.span);
  });
});
