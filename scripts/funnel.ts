/**
 * Shows for each gold pair of a folder of drafts where it was lost: not extracted, no candidate, parted at a question,
 * flagged with too little confidence; and for the found ones by which rule. Usage: npm run funnel -- DIR [--kind KIND]
 *
 * A folder holds NAME.md or NAME.txt beside NAME.gold.json: { date, tensions: [{ a, b, kind, relation }] }.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../src/claims/index.ts';
import { readDocument } from '../src/document/index.ts';
import type { Candidate } from '../src/engine/flag.ts';
import { type CheckedDocument, checkDocument } from '../src/findings/check.ts';

interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly relation: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a pair ended, and the details. */
interface Loss {
  readonly step: string;
  readonly detail: string;
}

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run funnel -- DIR [--kind KIND]   (a folder of drafts with NAME.gold.json beside each)');
  process.exit(2);
}
const wanted = rest[0] === '--kind' ? rest[1] : undefined;

const tally = new Map<string, number>();
for (const name of readdirSync(folder)
  .filter((file) => /\.(?:md|txt)$/u.test(file))
  .sort())
  report(folder, name);
console.log();
for (const [step, count] of [...tally].sort((x, y) => y[1] - x[1]))
  console.log(`${String(count).padStart(5)}  ${step}`);

function report(directory: string, name: string): void {
  const gold = join(directory, name.replace(/\.(?:md|txt)$/u, '.gold.json'));
  if (!existsSync(gold)) return;
  const { date, tensions }: { date: string; tensions: readonly GoldPair[] } = JSON.parse(readFileSync(gold, 'utf8'));
  const pairs = tensions.filter(({ kind }) => wanted === undefined || kind === wanted);
  if (pairs.length === 0) return;
  const document = readDocument({ path: `${date}-${name}`, source: readFileSync(join(directory, name), 'utf8') });
  const checked = checkDocument(document, { explain: true });
  for (const pair of pairs) {
    const { step, detail } = lossOf(checked, placeOf(document.source, pair.a), placeOf(document.source, pair.b));
    tally.set(step, (tally.get(step) ?? 0) + 1);
    console.log(`${name} ${pair.kind} (${pair.relation}): ${step}\n    a: ${pair.a}\n    b: ${pair.b}\n    ${detail}`);
  }
}

function placeOf(source: string, part: string): Place {
  const start = source.indexOf(part);
  return { start, end: start + part.length };
}

function overlaps({ span }: Claim, place: Place): boolean {
  return span.start < place.end && place.start < span.end;
}

function lossOf(checked: CheckedDocument, a: Place, b: Place): Loss {
  const found = checked.findings.find((finding) =>
    spans(
      finding.claims.map(({ claim }) => claim),
      a,
      b,
    ),
  );
  if (found !== undefined)
    return { step: `found (${found.severity})`, detail: `[${found.rule}] ${found.confidence} ${found.message}` };
  const [onA, onB] = [a, b].map((place) => checked.claims.all.filter((claim) => overlaps(claim, place)));
  const kinds = (claims: readonly Claim[] = []) =>
    claims.map((claim) => `${claim.kind} "${claim.value}" of "${claim.subject.text}"`).join('; ') || 'nothing';
  if (!onA?.length || !onB?.length) return { step: 'not extracted', detail: `a: ${kinds(onA)}\n    b: ${kinds(onB)}` };
  const walked = checked.candidates.filter((candidate) =>
    spans(
      candidate.claims.map(({ claim }) => claim),
      a,
      b,
    ),
  );
  const furthest = [...walked].sort((x, y) => y.answers.length - x.answers.length)[0];
  if (furthest === undefined) return { step: 'no candidate', detail: `a: ${kinds(onA)}\n    b: ${kinds(onB)}` };
  return { step: `parted at "${furthest.partedAt}"`, detail: walkOf(furthest) };
}

function spans(claims: readonly Claim[], a: Place, b: Place): boolean {
  const has = (place: Place) => claims.some((claim) => overlaps(claim, place));
  return has(a) && has(b);
}

function walkOf(candidate: Candidate): string {
  return `[${candidate.rule}] ${candidate.answers.map(({ question, answer, because }) => `${question}: ${answer} (${because})`).join(' > ')}`;
}
