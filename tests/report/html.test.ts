import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { DocumentResult } from '../../src/findings/result.ts';
import { UNREADABLE, written } from './formats.ts';
import { draftWith, reportOf, wordsOf } from './html-document.ts';

const SOURCE = `# The bridge

By the town desk

The bridge is open to all traffic. It was built in 1931.

> The bridge is a wonder, she said.

1. It is repaired.
   - Twelve men work on it.
2. It is painted.

## What it cost

| Year | Cost |
| --- | ---: |
| 2001 | £9m |
| 2002 | £7m |

The bridge is closed. It cost £8m.
`;
const PAIRS = [
  ['open to all traffic', 'closed'],
  ['£9m', '£8m'],
];
const plain = reportOf([draftWith(SOURCE, PAIRS)]);

const many = Array.from({ length: 200 }, (_, i) => [`${1000 + i} sheep`, `${5000 + i} sheep`]);
const MANY = `${many.map(([one, other]) => `The farm has ${one}. The farm has ${other}.`).join('\n\n')}\n`;

const HOSTILE = `# <script>alert(1)</script> "quoted' & <img src=x onerror=alert(2)>

The [bridge](javascript:alert(3)) is "open" onclick='alert(4)' \u202eneddih\u202c <b>so</b>.

\`</style></title></mark><script>alert(5)</script>\` is closed.

| <a href="http://evil.example/">x</a> | "y" |
| --- | --- |
| <svg onload=alert(6)> | 7 |
`;
const hostile = draftWith(HOSTILE, [['open', 'closed']], '"><script>alert(0)</script>.md');
const marked: DocumentResult = {
  ...hostile,
  path: 'javascript:alert(9).md',
  findings: hostile.findings.map((finding) => ({
    ...finding,
    message: '<script>alert(7)</script>\u202e',
    decision: 'stet',
    reason: '"><iframe src="javascript:alert(8)">',
  })),
};

const reports = [
  ['a draft with lists and a table', [draftWith(SOURCE, PAIRS)]],
  ['no draft', []],
  ['hostile text', [hostile, marked]],
  ['two drafts that hold the same pair', [draftWith(SOURCE, PAIRS), draftWith(SOURCE, PAIRS, 'other.md')]],
  ['places that overlap', [draftWith(SOURCE, [...PAIRS, ['to all', 'closed'], ['open', '£8m'], ['open to', '£7m']])]],
  ['a plain text that begins with a small heading', [draftWith('#### Deep\n\nIt is open.\n\nIt is closed.\n', [])]],
] as const;

describe.each([...reports, ['200 findings', [draftWith(MANY, many)]] as const])(
  '--format html with %s',
  (_, results) => {
    const report = reportOf(results, [UNREADABLE]);

    it('has each id once, and a target for each link', () => {
      expect(new Set(report.ids).size).toBe(report.ids.length);
      const targets = new Set(report.ids.map((id) => `#${id}`));
      expect(report.hrefs.filter((href) => !targets.has(href))).toEqual([]);
    });

    it('names the parts that others describe it by', () => {
      const labels = report.elements.flatMap(({ attribs }) => attribs['aria-labelledby'] ?? []);
      expect(labels.filter((id) => !report.ids.includes(id))).toEqual([]);
    });

    it('runs and loads nothing', () => {
      const loading = ['script', 'img', 'iframe', 'link', 'object', 'embed', 'svg', 'base', 'form', 'input'];
      expect(report.byTag(...loading)).toEqual([]);
      const names = report.elements.flatMap(({ attribs }) => Object.keys(attribs));
      expect(names.filter((name) => /^on|^(?:src|srcset|style|action|formaction)$/u.test(name))).toEqual([]);
      expect(report.byTag('style')).toHaveLength(1);
      expect(wordsOf(report.byTag('style')[0])).not.toMatch(/url\(|@import/u);
      expect(report.byTag('meta').map(({ attribs }) => attribs.content)).toContain(
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      );
    });

    it('gives the same bytes again', () => expect(written('html', results, [UNREADABLE])).toBe(report.html));
  },
);

describe('--format html', () => {
  it.each(reports)('is valid HTML with %s', async (_, results) => {
    const report = reportOf(results, [UNREADABLE]);
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    const { results: faults } = await validator.validateString(report.html);
    expect(
      faults.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => [ruleId, message, line])),
    ).toEqual([]);
  });

  it('shows the draft as it reads', () => {
    expect(plain.byTag('h3').map(wordsOf)).toEqual(['The bridge', '2 findings']);
    expect(wordsOf(plain.byTag('blockquote')[0])).toBe('The bridge is a wonder, she said.');
    const [list] = plain.byTag('ol');
    expect(list?.children.filter(({ type }) => type === 'tag')).toHaveLength(2);
    expect(plain.byTag('ul').some((each) => wordsOf(each) === 'Twelve men work on it.')).toBe(true);
    const [draft] = plain.withClass('draft');
    expect(wordsOf(draft)).toContain('It was built in 1931.');
    expect(plain.byTag('th').slice(0, 2).map(wordsOf)).toEqual(['Year', 'Cost']);
  });

  it('links both ends of a pair to each other and to the card, and the card to both', () => {
    const [first, second] = plain.withClass('place');
    expect([first, second].map((each) => wordsOf(each))).toEqual(['open to all traffic', '£9m']);
    const [card] = plain.withClass('card');
    const ends = plain.withClass('place').filter(({ attribs }) => attribs.id?.startsWith(`${card?.attribs.id}-`));
    expect(ends.map(wordsOf)).toEqual(['open to all traffic', 'closed']);
    const [one, other] = ends.map(({ attribs }) => `#${attribs.id}`);
    const links = plain
      .withClass('links')
      .map((each) => each.children.map((a) => ('attribs' in a ? a.attribs.href : '')));
    expect(links).toContainEqual([`#${card?.attribs.id}`, other]);
    expect(links).toContainEqual([`#${card?.attribs.id}`, one]);
    expect(plain.hrefs.filter((href) => href === one)).toHaveLength(2);
    expect(plain.hrefs.filter((href) => href === other)).toHaveLength(2);
  });

  it('leads round the places of a group', () => {
    const group = reportOf([draftWith(SOURCE, [['£9m', '£7m', '£8m']])]);
    const next = group.withClass('links').map((each) => {
      const [, arrow] = each.children;
      return arrow !== undefined && 'attribs' in arrow ? arrow.attribs.href?.replace(/^.*-/u, '') : '';
    });
    expect(next).toEqual(['2', '3', '1']);
  });

  it('marks the clashing words on the card, in a row by its column', () => {
    const [, card] = plain.withClass('card');
    expect(wordsOf(card)).toContain('The draft says "£9m"; it also says "£8m".');
    expect(plain.withClass('row').map(wordsOf)).toEqual(['Year2001Cost£9m']);
    expect(wordsOf(card)).toContain('same subject? yes both speak of the same rebels');
    expect(wordsOf(card)).toContain('confidence likely');
    expect(wordsOf(card)).toMatch(/stet decide [0-9a-f]{16} stet --reason "…"/u);
  });

  it('keeps the words of overlapping places whole', () => {
    const overlapping = reportOf([draftWith(SOURCE, [...PAIRS, ['open to', '£7m']])]);
    const words = wordsOf(overlapping.withClass('draft')[0]).replace(/\d[↓↑]/gu, '');
    expect(words).toContain('The bridge is open to all traffic. It was built in 1931.');
    expect(overlapping.withClass('place')).toHaveLength(6);
  });

  it('counts at the top, and folds away what was decided', () => {
    const [open, decided] = draftWith(SOURCE, PAIRS).findings;
    if (open === undefined || decided === undefined) throw new Error('two findings are needed');
    const findings = [open, { ...decided, decision: 'stet' as const, reason: 'other years' }];
    const report = reportOf([{ ...draftWith(SOURCE, PAIRS), findings }]);
    expect(wordsOf(report.withClass('counts')[0])).toBe('1 error0 warnings0 for information1 decided');
    const folded = report.byTag('details').find(({ attribs }) => attribs.class === 'decided');
    expect(wordsOf(folded)).toContain('stet: other years');
    expect(folded?.attribs.open).toBeUndefined();
  });

  it('lists the claims with a link to their line', () => {
    const rows = plain.withClass('claims')[0]?.children.flatMap((part) => ('children' in part ? part.children : []));
    expect(rows?.slice(1).map((row) => ('children' in row ? row.children.map(wordsOf) : []))).toContainEqual([
      'state',
      'the narrator',
      'the subject',
      'closed',
      '',
      '20',
    ]);
  });

  it('shows hostile text as it is, and turns no line around', () => {
    const report = reportOf([hostile, marked]);
    expect(wordsOf(report.withClass('draft')[0])).toContain('is "open1↓" onclick=\'alert(4)\' \ufffdneddih\ufffd');
    expect(report.html).not.toMatch(/[\u202a-\u202e]/u);
    expect(wordsOf(report.byTag('title')[0])).toBe('Stet');
    expect(report.byTag('a').every(({ attribs }) => attribs.href?.startsWith('#'))).toBe(true);
  });

  it('tells what could not be read', () => {
    expect(wordsOf(reportOf([], [UNREADABLE]).withClass('failures')[0])).toContain('x y.md: not UTF-8: 100%');
  });
});
