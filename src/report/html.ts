/** `--format html`: one file that needs nothing else. It runs no script and loads nothing, and says so to the browser. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { DocumentResult } from '../findings/result.ts';
import { shownPath } from '../findings/words.ts';
import { readable } from '../page/readable.ts';
import { STYLE } from '../page/style.ts';
import { ReportPage, type ReportPageProps } from './html/report-page.tsx';
import type { Report } from './report.ts';

export const html: Report = {
  name: 'html',
  holdsErrors: true,
  showsDrafts: true,
  begin: () => {
    const results: DocumentResult[] = [];
    return {
      document: (result) => {
        results.push(result);
        return '';
      },
      end: (summary, errors) => file(readable({ results, summary, errors })),
    };
  },
};

/** Draft text is never markup: all of it goes through Preact, which escapes it; should that fail, nothing may be loaded or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function file(props: ReportPageProps): string {
  const [only, ...others] = props.results;
  const title = only === undefined || others.length > 0 ? 'Stet' : `${shownPath(only.path)} – Stet`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
${renderToString(h('title', null, title))}
<style>
${STYLE}
</style>
</head>
<body>
${renderToString(h(ReportPage, props))}
</body>
</html>
`;
}
