/** Checked drafts made by hand: real documents with naive sentences and claims at given words, for tests of reports. */
import type { Claim, Source, StateClaim } from '../../src/claims/index.ts';
import { type Document, readDocument, span, textSpan } from '../../src/document/index.ts';
import type { Flag, FlaggedClaim } from '../../src/engine/flag.ts';
import type { CheckedDocument } from '../../src/findings/check.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import type { DocumentResult } from '../../src/findings/result.ts';
import { resultOf } from '../../src/findings/result-of.ts';
import type { AnalysedBlock, AnalysedText } from '../../src/language/analysed.ts';
import type { Sentence } from '../../src/language/sentence.ts';

/** Sentences end at a full stop and a space; there are no tokens. */
export function analysed(document: Document): AnalysedText {
  const blocks = document.blocks.map((block, index): AnalysedBlock => {
    if (block.type === 'table') {
      const cells = (row: (typeof block.rows)[number]) => row.cells.map((cell) => ({ cell, numbers: [], times: [] }));
      const header = block.header === undefined ? [] : cells(block.header);
      return {
        type: 'table',
        index,
        table: block,
        header,
        rows: block.rows.map((row) => ({ row, cells: cells(row) })),
      };
    }
    const sentences = [...block.text.matchAll(/\S(?:.*?[.!?](?=\s|$)|.*$)/gsu)].map(
      (match, i): Sentence => ({
        index: i,
        span: textSpan(match.index, match.index + match[0].length),
        text: match[0],
        tokens: [],
        dependents: [],
      }),
    );
    return { type: 'prose', index, block, sentences, numbers: [], times: [], quotations: [] };
  });
  return { document, blocks };
}

export const NARRATOR: Source = { kind: 'narrator', mode: 'plain' };

/** A claim whose evidence and value are the given words, found in the text as read. */
export function claimAt(text: AnalysedText, words: string, id: number, source: Source = NARRATOR): Claim {
  for (const block of text.blocks) {
    if (block.type === 'table') {
      for (const { row } of block.rows) {
        const cell = row.cells.find((each) => each.text.includes(words));
        if (cell === undefined) continue;
        const at = cell.text.indexOf(words);
        const where = cell.map.spanToSource(textSpan(at, at + words.length));
        const rowText = row.cells.map((each) => each.text).join(' | ');
        const place = { block: block.index, paragraph: row.paragraph, sentence: 1, span: row.span, text: rowText };
        return state(id, words, where, place, source);
      }
      continue;
    }
    const at = block.block.text.indexOf(words);
    const sentence = block.sentences.find((each) => each.span.start <= at && at < each.span.end);
    if (at < 0 || sentence === undefined) continue;
    const where = block.block.map.spanToSource(textSpan(at, at + words.length));
    const whole = block.block.map.spanToSource(sentence.span);
    const { paragraph } = block.block;
    return state(
      id,
      words,
      where,
      { block: block.index, paragraph, sentence: sentence.index + 1, span: whole, text: sentence.text },
      source,
    );
  }
  throw new Error(`not in the text: ${words}`);
}

function state(id: number, text: string, where: Claim['span'], place: Claim['place'], source: Source): StateClaim {
  return {
    ...{ kind: 'state', scale: 'presence', pole: 'absent', degree: 1, told: 'now' },
    ...{ id, text, place, source, value: text, span: where, highlights: [span(where.start, where.end)] },
    subject: { phrase: where, text: 'the subject', head: 'subject', modifiers: [] },
    participants: [],
    stance: { polarity: 'affirmed', modality: 'fact' },
    scope: {},
    topic: [],
  };
}

/** A flag of the rule "status-against-count" at the given words, with roles a, b, b, …; parts of it can be replaced. */
export function flagAt(text: AnalysedText, words: readonly string[], parts: Partial<Flag> = {}): Flag {
  const claims = words.map((each, i): FlaggedClaim => ({ role: i === 0 ? 'a' : 'b', claim: claimAt(text, each, i) }));
  return {
    rule: 'status-against-count',
    relation: 'conflict',
    voice: 'same',
    acknowledged: false,
    confidence: 0.9,
    message: `The draft says "${words[0]}"; it also says "${words[1] ?? ''}".`,
    reasoning: [{ question: 'same subject', answer: 'yes', because: 'both speak of the same rebels' }],
    claims,
    ...parts,
  };
}

export function textOf(source: string, path = 'draft.md'): AnalysedText {
  return analysed(readDocument({ path, source }));
}

/** The draft with the findings that the flags come to. */
export function checkedOf(text: AnalysedText, flags: readonly Flag[]): CheckedDocument {
  const all = flags.flatMap(({ claims }) => claims.map(({ claim }) => claim));
  return {
    document: text.document,
    text,
    references: {
      entities: [],
      at: () => undefined,
      antecedent: () => undefined,
      entity: (id) => {
        throw new Error(`no entity ${id}`);
      },
    },
    claims: { all },
    findings: findingsOf(flags, text),
    candidates: flags.map(({ rule, claims, reasoning }) => ({ rule, claims, answers: reasoning, verdict: 'flagged' })),
    capped: 0,
    stopped: [],
    failures: [],
  };
}

/** The same as the plain data that reports print. */
export const resultAt = (text: AnalysedText, flags: readonly Flag[]): DocumentResult =>
  resultOf(checkedOf(text, flags));
