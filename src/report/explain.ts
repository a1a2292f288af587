/** `stet explain`: each pair that was looked at, its questions and answers, and what came of it. */
import type { Claim } from '../claims/index.ts';
import type { Candidate } from '../engine/flag.ts';
import type { CheckedDocument } from '../findings/check.ts';
import { documentData } from '../findings/claim-data.ts';
import { claimResult } from '../findings/result-of.ts';
import { sidesOf } from '../findings/sides.ts';
import { aboutDocument, counted, placeOf, shownPath, speaker } from '../findings/words.ts';
import type { Paint } from './passage-lines.ts';
import { sideLines } from './pretty-finding.ts';
import { printable } from './printable.ts';
import { reasoningLines } from './reasoning.ts';
import type { Style } from './style.ts';

/** The candidates of a draft, or those that touch one line (from 1), in the order of the text. */
export function explanation(checked: CheckedDocument, line: number | undefined, style: Style): string {
  const { document, candidates, claims } = checked;
  const { bold, dim } = style.colours;
  const touches = (claim: Claim) => line === undefined || onLine(claim, line, checked);
  const shown = candidates.filter((candidate) => candidate.claims.some(({ claim }) => touches(claim)));
  const where = line === undefined ? '' : `, line ${line}`;
  const head = `${bold(printable(shownPath(document.path)) + where)}  ${dim(aboutDocument(documentData(document)))}`;
  const blocks = [...shown].sort(byPlace).map((candidate) => candidateLines(candidate, checked, style).join('\n'));
  const none = shown.length > 0 ? [] : [nothingCompared(claims.all.filter(touches), checked, style)];
  const flagged = shown.filter(({ verdict }) => verdict === 'flagged').length;
  const end = shown.length === 0 ? [] : [bold(`${counted(shown.length, 'comparison')}, ${flagged} flagged`)];
  return `${[head, ...blocks, ...none, ...end].join('\n\n')}\n`;
}

/** True where the claim's evidence touches the line. */
function onLine(claim: Claim, line: number, { document }: CheckedDocument): boolean {
  return document.position(claim.span.start).line <= line && document.position(claim.span.end).line >= line;
}

function byPlace(x: Candidate, y: Candidate): number {
  const place = (candidate: Candidate, index: number) => candidate.claims[index]?.claim.span.start ?? -1;
  return place(x, 0) - place(y, 0) || place(x, 1) - place(y, 1) || (x.rule < y.rule ? -1 : x.rule > y.rule ? 1 : 0);
}

const PAINT: Paint = (colours) => (text) => colours.bold(colours.cyan(text));

function candidateLines(candidate: Candidate, checked: CheckedDocument, style: Style): string[] {
  const { colours, width } = style;
  const sides = sidesOf(candidate.claims.map((claim) => claimResult(claim, checked)));
  const body = [
    ...sides.flatMap((side) => sideLines(side, checked.document.path, style, PAINT)),
    ...reasoningLines(candidate.answers, width - 2, style),
  ];
  return [`${verdict(candidate, style)}  ${colours.bold(candidate.rule)}`, ...body.map((line) => `  ${line}`)];
}

function verdict({ verdict: outcome, partedAt, explanation }: Candidate, { colours }: Style): string {
  if (outcome === 'flagged') return colours.yellow('flagged');
  const explained = explanation === undefined ? '' : `: ${explanation.replaceAll('-', ' ')}`;
  return colours.green(partedAt === undefined ? 'passed' : `passed at "${partedAt}"${explained}`);
}

/** Where nothing was compared, what was read there. */
function nothingCompared(claims: readonly Claim[], { document }: CheckedDocument, { colours }: Style): string {
  if (claims.length === 0) return 'No claim was read here, so there is nothing to compare.';
  const lines = claims.map(
    (claim) =>
      `  ${colours.cyan(printable(placeOf(document.path, document.position(claim.span.start))))}  ${claim.kind}, ${printable(speaker(claim.source))}: ${printable(claim.text)}`,
  );
  const read = claims.length === 1 ? 'One claim was read here' : `${counted(claims.length, 'claim')} were read here`;
  return [`${read}, and no rule found another to compare with:`, ...lines].join('\n');
}
