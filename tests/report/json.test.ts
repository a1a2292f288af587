import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { json } from '../../src/report/json.ts';
import { addToSummary, EMPTY_SUMMARY } from '../../src/report/report.ts';
import { styleFor } from '../../src/report/style.ts';
import { flagAt, resultAt, textOf } from './fixture.ts';

const valid = new Ajv().compile(JSON.parse(readFileSync('docs/json-output.schema.json', 'utf8')));

const SOURCE =
  '# Gone\r\n\r\nThe rebels are *all but* gone.\r\n\r\n| Where | Rebels |\r\n|---|---|\r\n| 🌍 North | 9,000 |\r\n';

function written(source: string, path = '2019-02-10-draft.md'): string {
  const text = textOf(source, path);
  const checked = resultAt(text, [flagAt(text, ['all but gone', '9,000'])]);
  const writer = json.begin({ style: styleFor({ env: {} }), rules: [] });
  const streamed = writer.document(checked);
  const errors = [{ path: 'x.md', code: 'not-utf-8', message: 'not UTF-8' }];
  return streamed + writer.end(addToSummary(EMPTY_SUMMARY, checked), errors);
}

describe('--format json', () => {
  const output = JSON.parse(written(SOURCE));
  const [document] = output.documents;
  const [finding] = document.findings;

  it('fits its schema', () => {
    expect([valid(output), valid.errors]).toEqual([true, null]);
  });

  it('tells of the draft, and counts', () => {
    expect(document).toMatchObject({
      path: '2019-02-10-draft.md',
      date: '2019-02-10',
      dateFrom: 'file-name',
      paragraphs: 4,
    });
    expect(output.summary).toMatchObject({ documents: 1, error: 1, warning: 0, info: 0, words: document.words });
    expect(output.errors).toEqual([{ path: 'x.md', code: 'not-utf-8', message: 'not UTF-8' }]);
  });

  it('gives places that are slices of the file', () => {
    const slices = finding.claims.map((claim: { start: { offset: number }; end: { offset: number } }) =>
      SOURCE.slice(claim.start.offset, claim.end.offset),
    );
    expect(slices).toEqual(['all but* gone', '9,000']);
    expect(finding.claims[0].start).toEqual({ line: 3, column: 17, offset: SOURCE.indexOf('all but') });
    expect(finding.claims[0].text).toBe('all but gone');
  });

  it('marks the clashing words inside the passage', () => {
    expect(finding.claims[1].highlights).toEqual([{ start: finding.claims[1].start, end: finding.claims[1].end }]);
    expect(finding.claims[1].sentenceText).toBe('🌍 North | 9,000');
  });

  it('knows no date where there is none', () => {
    expect(JSON.parse(written(SOURCE, 'draft.md')).documents[0]).toMatchObject({ date: null, dateFrom: null });
  });

  it('gives the same bytes twice, and a line end at the end', () => {
    expect(written(SOURCE)).toBe(written(SOURCE));
    expect(written(SOURCE).endsWith('}\n')).toBe(true);
  });
});
