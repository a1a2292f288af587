/** A draft in the HTML report: its text, beside it what was found, below it its claims. */
import type { DocumentResult } from '../../findings/result.ts';
import { aboutDocument, counted, shownPath } from '../../findings/words.ts';
import { ClaimsTable } from '../../page/claims-table.tsx';
import { Draft } from '../../page/draft.tsx';
import { FindingCard } from '../../page/finding-card.tsx';
import { type ShownFinding, shownFindings } from '../../page/shown-finding.ts';

interface SectionProps {
  readonly result: DocumentResult;
  /** From 1. */
  readonly number: number;
}

/** The name by which the list of drafts leads to one. */
export const draftAnchor = (number: number): string => `draft-${number}`;

export function DraftSection({ result, number }: SectionProps) {
  const { draft } = result;
  const findings = shownFindings(result, number);
  const title = `${draftAnchor(number)}-title`;
  return (
    <section class="document" id={draftAnchor(number)} aria-labelledby={title}>
      <header>
        <h2 id={title}>{shownPath(result.path)}</h2>
        <p>{aboutDocument(result)}</p>
      </header>
      <div class="spread">
        {draft !== undefined && (
          <article class="draft">
            <Draft draft={draft} number={number} findings={findings} above={2} />
          </article>
        )}
        <Findings findings={findings} of={shownPath(result.path)} />
      </div>
      {draft !== undefined && draft.claims.length > 0 && (
        <details class="all-claims">
          <summary>{counted(draft.claims.length, 'claim')} in this draft</summary>
          <ClaimsTable claims={draft.claims} number={number} />
        </details>
      )}
    </section>
  );
}

function Findings({ findings, of }: { readonly findings: readonly ShownFinding[]; readonly of: string }) {
  const open = findings.filter(({ isOpen }) => isOpen);
  const decided = findings.filter(({ isOpen }) => !isOpen);
  const cards = (shown: readonly ShownFinding[]) =>
    shown.map((each) => <FindingCard key={each.anchor} shown={each} level={4} />);
  return (
    <section class="findings" aria-label={`Findings in ${of}`}>
      <h3>{open.length === 0 ? 'Nothing is flagged' : counted(open.length, 'finding')}</h3>
      {cards(open)}
      {decided.length > 0 && (
        <details class="decided">
          <summary>{counted(decided.length, 'decided finding')}</summary>
          {cards(decided)}
        </details>
      )}
    </section>
  );
}
