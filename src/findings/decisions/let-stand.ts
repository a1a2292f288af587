/** What the comments of a draft let stand, and what is wrong with them. */
import { hash } from 'node:crypto';
import type { Document } from '../../document/document.ts';
import { nearestWord } from '../../engine/load/nearest-word.ts';
import { byteColumns, spanData } from '../claim-data.ts';
import type { ClaimResult, FindingResult } from '../result.ts';
import { type LetStandComment, letStandComments } from './comments.ts';

/** The rule under which a faulty comment is reported. */
export const COMMENT_RULE = 'let-stand-comment';

/** Which rules there are, and which of them were run. */
export interface RulesOfRun {
  readonly all: ReadonlySet<string>;
  readonly run: ReadonlySet<string>;
}

/** The findings, those that a comment covers marked as let stand, and one more for each faulty comment. */
export function withComments(
  findings: readonly FindingResult[],
  document: Document,
  rules: RulesOfRun,
): readonly FindingResult[] {
  const comments = letStandComments(document);
  if (comments.length === 0) return findings;
  const marked = findings.map((finding) => letStand(finding, comments));
  const faults = comments.flatMap((comment) => {
    const fault = faultOf(comment, findings, rules);
    return fault === undefined ? [] : [faultyComment(comment, fault, document)];
  });
  return [...marked, ...faults].sort((x, y) => firstPlace(x) - firstPlace(y));
}

const firstPlace = ({ claims }: FindingResult): number => Math.min(...claims.map(({ start }) => start.offset));

function letStand(finding: FindingResult, comments: readonly LetStandComment[]): FindingResult {
  const comment = comments.find((each) => isCovered(finding, each));
  return comment?.asked === undefined ? finding : { ...finding, decision: 'stet', reason: comment.asked.reason };
}

function isCovered({ rule, also, claims }: FindingResult, { asked, covers }: LetStandComment): boolean {
  if (asked === undefined || covers === undefined || ![rule, ...also].includes(asked.rule)) return false;
  return claims.some(
    ({ role, start }) => role !== 'support' && covers.start <= start.offset && start.offset < covers.end,
  );
}

function faultOf(
  comment: LetStandComment,
  findings: readonly FindingResult[],
  { all, run }: RulesOfRun,
): string | undefined {
  const { text, asked } = comment;
  if (asked === undefined) return `"${text}" is not understood; write: stet: let-stand RULE because REASON`;
  if (!all.has(asked.rule)) {
    const near = nearestWord(asked.rule, [...all]);
    return `there is no rule "${asked.rule}"${near === undefined ? '; "stet rules" lists them' : `. Did you mean "${near}"?`}`;
  }
  if (!run.has(asked.rule) || findings.some((finding) => isCovered(finding, comment))) return undefined;
  return `nothing of ${asked.rule} is flagged in the next block; take the comment out`;
}

function faultyComment({ span, text }: LetStandComment, message: string, document: Document): FindingResult {
  const where = spanData(document, span);
  const claim: ClaimResult = {
    role: 'a',
    kind: 'comment',
    text,
    value: text,
    source: { kind: 'narrator', name: null, mode: 'plain' },
    stance: { polarity: 'affirmed', modality: 'fact' },
    scope: {},
    paragraph: 0,
    sentence: 0,
    sentenceText: text,
    byteColumns: byteColumns(document, span),
    passageStart: span.start,
    passageLines: { first: where.start.line, last: where.end.line },
    passage: { text, marks: [{ start: 0, end: text.length }] },
    highlights: [where],
    ...where,
  };
  return {
    id: hash('sha256', `${COMMENT_RULE}\n${text}\n${message}`, 'hex').slice(0, 16),
    rule: COMMENT_RULE,
    also: [],
    relation: 'conflict',
    voice: 'same',
    acknowledged: false,
    severity: 'warning',
    confidence: 1,
    message: `A comment that lets nothing stand: ${message}.`.replace(/([?.])\.$/u, '$1'),
    decision: null,
    reasoning: [],
    claims: [claim],
  };
}
