/** The whole HTML report: what the run came to, and every draft. */
import { isOpen } from '../../findings/finding.ts';
import type { DocumentResult } from '../../findings/result.ts';
import { counted, shownPath } from '../../findings/words.ts';
import { addToSummary, EMPTY_SUMMARY, type RunError, type Summary } from '../report.ts';
import { DraftSection, draftAnchor } from './draft-section.tsx';

export interface ReportPageProps {
  readonly results: readonly DocumentResult[];
  readonly summary: Summary;
  readonly errors: readonly RunError[];
}

export function ReportPage({ results, summary, errors }: ReportPageProps) {
  const decided = results.flatMap(({ findings }) => findings).filter((finding) => !isOpen(finding)).length;
  return (
    <>
      <header class="top">
        <h1>Stet</h1>
        <Counts summary={summary} decided={decided} />
        <p class="about">
          {counted(summary.documents, 'draft')}, {counted(summary.words, 'word')}
        </p>
      </header>
      <main>
        <Failures errors={errors} />
        {results.length > 1 && <DraftList results={results} />}
        {results.map((result, i) => (
          <DraftSection key={i} result={result} number={i + 1} />
        ))}
      </main>
    </>
  );
}

function Counts({
  summary: { error, warning, info },
  decided,
}: {
  readonly summary: Summary;
  readonly decided: number;
}) {
  const shown = [
    { look: 'error', count: error, name: error === 1 ? 'error' : 'errors' },
    { look: 'warning', count: warning, name: warning === 1 ? 'warning' : 'warnings' },
    { look: 'info', count: info, name: 'for information' },
    { look: 'decided', count: decided, name: 'decided' },
  ];
  return (
    <ul class="counts">
      {shown.map(({ look, count, name }) => (
        <li key={look} class={count === 0 ? 'none' : look}>
          <b>{count}</b> {name}
        </li>
      ))}
    </ul>
  );
}

function Failures({ errors }: { readonly errors: readonly RunError[] }) {
  if (errors.length === 0) return null;
  return (
    <section class="failures" aria-labelledby="failures-title">
      <h2 id="failures-title">Could not be checked</h2>
      <ul>
        {errors.map(({ path, message }, i) => (
          <li key={i}>
            <code>{shownPath(path)}</code>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftList({ results }: { readonly results: readonly DocumentResult[] }) {
  return (
    <nav class="drafts" aria-label="Drafts">
      <ol>
        {results.map((result, i) => (
          <li key={i}>
            <a href={`#${draftAnchor(i + 1)}`}>{shownPath(result.path)}</a> <span>{inWords(result)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function inWords(result: DocumentResult): string {
  const { error, warning, info } = addToSummary(EMPTY_SUMMARY, result);
  const parts = [
    error === 0 ? '' : counted(error, 'error'),
    warning === 0 ? '' : counted(warning, 'warning'),
    info === 0 ? '' : `${info} for information`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing flagged' : parts.join(', ');
}
