/** Which reporting clause each quotation belongs to: the one before it, after it or inside it, or the one of a neighbour. */
import type { AnalysedProse, AnalysedText, Quotation } from '../analysed.ts';
import { dependent, root } from '../tree.ts';
import { type Reporting, readReporting } from './reporting.ts';

/** A reporting clause in its block. */
export interface PlacedReporting extends Reporting {
  readonly block: number;
}

/** Whose words a quotation holds. */
export interface Speaker {
  readonly reporting: PlacedReporting;
  /** True where no clause of the quotation's own says so, but its neighbour's does. */
  readonly inferred: boolean;
}

/** What the reporting of one block is. */
export interface BlockSpeech {
  readonly reporting: readonly PlacedReporting[];
  /** For each quotation of the block; undefined where nothing tells. */
  readonly speakers: readonly (Speaker | undefined)[];
}

/**
 * The reporting clauses of every block and the speaker of every quotation, by the block's index. Tables have none. A
 * quotation that continues from the paragraph before has the same speaker, whichever of the two paragraphs names them; one
 * without a clause of its own, at the start of a paragraph or of a sentence, goes to whom the text quoted last.
 */
export function readSpeakers(text: AnalysedText): readonly BlockSpeech[] {
  let last: PlacedReporting | undefined;
  let lastBlock = -2;
  const speech = text.blocks.map((block): { reporting: PlacedReporting[]; speakers: (Speaker | undefined)[] } => {
    if (block.type === 'table') return { reporting: [], speakers: [] };
    const reporting = readReporting(block).map((clause) => ({ ...clause, block: block.index }));
    const speakers = ownSpeakers(block, reporting);
    const near = block.index - lastBlock === 1 ? last : undefined;
    inferSpeakers(block, speakers, near);
    const shown = speakers.findLast((speaker) => speaker !== undefined)?.reporting ?? reporting.at(-1);
    if (shown !== undefined) [last, lastBlock] = [shown, block.index];
    return { reporting, speakers };
  });
  spreadBack(text, speech);
  return speech;
}

function ownSpeakers(block: AnalysedProse, reporting: readonly PlacedReporting[]): (Speaker | undefined)[] {
  let next = 0;
  return block.quotations.map((quotation) => {
    while ((reporting[next]?.start ?? Number.POSITIVE_INFINITY) < quotation.outer.end) next += 1;
    const after = reporting[next];
    const before = lastBefore(reporting, next, quotation);
    const found = choose(block, quotation, before, after) ?? announced(block, quotation);
    return found === undefined ? undefined : { reporting: found, inferred: false };
  });
}

/** "The mayor welcomed the news: …": before a colon the subject of the sentence speaks, whatever its verb. */
function announced(block: AnalysedProse, quotation: Quotation): PlacedReporting | undefined {
  const lead = block.block.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start);
  if (!/:\s*$/u.test(lead) || quotation.extent === 'words') return undefined;
  const sentence = block.sentences[sentenceAt(block.sentences, quotation.outer.start - 2)];
  const verb = sentence === undefined ? undefined : root(sentence);
  const speaker = sentence === undefined || verb === undefined ? undefined : dependent(sentence, verb, 'nsubj');
  if (sentence === undefined || verb === undefined || speaker === undefined || verb.span.start > quotation.outer.start)
    return undefined;
  const [start, end] = [Math.min(speaker.span.start, verb.span.start), Math.max(speaker.span.end, verb.span.end)];
  return {
    block: block.index,
    sentence: sentence.index,
    verb: verb.index,
    speaker: speaker.index,
    start,
    end,
    by: 'verb',
  };
}

/** The index of the sentence that the offset stands in. */
function sentenceAt(sentences: AnalysedProse['sentences'], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last clause whose verb stands before the quotation; those inside it are passed over. */
function lastBefore(
  reporting: readonly PlacedReporting[],
  next: number,
  quotation: Quotation,
): PlacedReporting | undefined {
  for (let index = next - 1; index >= Math.max(0, next - 12); index -= 1) {
    const clause = reporting[index];
    if (clause !== undefined && clause.end <= quotation.outer.start + 1) return clause;
  }
  return undefined;
}

function choose(
  block: AnalysedProse,
  quotation: Quotation,
  before: PlacedReporting | undefined,
  after: PlacedReporting | undefined,
): PlacedReporting | undefined {
  // A word or two inside a sentence belong to the verb after them only across a comma ("'gone', said Hall").
  const open = quotation.extent === 'clause' || endsOpen(block.block.text, quotation);
  const follows =
    open && after !== undefined && followsQuotation(block.block.text, quotation, after) ? after : undefined;
  const leads = before !== undefined && leadsQuotation(block, quotation, before) ? before : undefined;
  if (follows !== undefined && (leads === undefined || endsOpen(block.block.text, quotation))) return follows;
  return leads;
}

/** The quotation ends in a comma, or in a question or exclamation mark: its sentence goes on after it. */
function endsOpen(text: string, { span, outer }: Quotation): boolean {
  return (
    /[,?!—–-]\s*$/u.test(text.slice(Math.max(span.start, span.end - 3), span.end)) || text.charAt(outer.end) === ','
  );
}

/** "…," said X: nothing but the words of the clause stands between, and no sentence ends there. */
function followsQuotation(text: string, quotation: Quotation, clause: PlacedReporting): boolean {
  if (clause.start - quotation.outer.end > 60) return false;
  const between = text.slice(quotation.outer.end, clause.start);
  const full = /[.]\s*$/u.test(text.slice(Math.max(quotation.span.start, quotation.span.end - 2), quotation.span.end));
  if (
    full &&
    !/^\s*\p{Ll}/u.test(text.slice(quotation.outer.end, quotation.outer.end + 3)) &&
    !isAlone(text, between, clause)
  ) {
    return false;
  }
  return !/[.?!:;"“”]/u.test(between) && !/\b(?:and|but|while|as|when|after|because)\s*$/iu.test(between.trim());
}

/** "…." Hall said. A full stop stands in the marks, and the clause is a sentence by itself. */
function isAlone(text: string, between: string, clause: PlacedReporting): boolean {
  return between.trim() === '' && /^[^."“:;,]{0,40}\.(?:\s|$)/u.test(text.slice(clause.end, clause.end + 44));
}

/** X said (that) "…": in one sentence, or with a colon before the quotation. */
function leadsQuotation(block: AnalysedProse, quotation: Quotation, clause: PlacedReporting): boolean {
  const between = block.block.text.slice(Math.max(clause.end, quotation.outer.start - 200), quotation.outer.start);
  if (/:\s*$/u.test(between)) return !/[.?!]\s+\p{Lu}/u.test(between);
  const sentence = block.sentences[clause.sentence];
  return sentence !== undefined && quotation.outer.start < sentence.span.end;
}

/** A quotation without a clause of its own: the speaker of the one before it in the paragraph, or of the paragraph before. */
function inferSpeakers(
  block: AnalysedProse,
  speakers: (Speaker | undefined)[],
  near: PlacedReporting | undefined,
): void {
  let last = near;
  for (const [index, quotation] of block.quotations.entries()) {
    const own = speakers[index];
    if (own !== undefined) last = own.reporting;
    else if (last !== undefined && (quotation.continues || isSpeechAlone(block, quotation, last))) {
      speakers[index] = { reporting: last, inferred: true };
    }
  }
}

/** A clause in quotation marks that makes up a sentence, close to the speaker's last words. */
function isSpeechAlone(block: AnalysedProse, quotation: Quotation, last: PlacedReporting): boolean {
  if (quotation.extent === 'words') return false;
  const lead = block.block.text.slice(0, quotation.outer.start).trimEnd();
  if (lead === '') return true;
  return last.block === block.index && /[.!?]["”’')]*$/u.test(lead);
}

/** A quotation whose speaker is named only in a later paragraph of the same quotation. */
function spreadBack(text: AnalysedText, speech: readonly { speakers: (Speaker | undefined)[] }[]): void {
  for (let index = text.blocks.length - 1; index > 0; index -= 1) {
    const [block, above] = [text.blocks[index], text.blocks[index - 1]];
    if (block?.type !== 'prose' || above?.type !== 'prose' || block.quotations[0]?.continues !== true) continue;
    const named = speech[index]?.speakers[0];
    const open = above.quotations.length - 1;
    const speakers = speech[index - 1]?.speakers;
    if (named !== undefined && speakers !== undefined && (speakers[open]?.inferred ?? true)) {
      speakers[open] = { reporting: named.reporting, inferred: true };
    }
  }
}
