/** `<!-- stet: let-stand RULE because REASON -->` in Markdown: a decision that stands in the draft itself. */
import type { Block, Document } from '../../document/document.ts';
import { type Span, span } from '../../document/position.ts';

/** A comment that begins with "stet:". */
export interface LetStandComment {
  readonly span: Span;
  /** What stands after "stet:", white space collapsed. */
  readonly text: string;
  /** The rule and the reason; absent where the comment is not of that form. */
  readonly asked?: { readonly rule: string; readonly reason: string };
  /** The block that it covers: the next one. */
  readonly covers?: Span;
}

const COMMENT = /<!--\s*stet:([\s\S]*?)-->/gu;
const FORM = /^let-stand (\S+) because (.+)$/u;

/** The comments of a draft, in its order; drafts that are no Markdown have none. */
export function letStandComments({ format, source, blocks }: Document): readonly LetStandComment[] {
  if (format !== 'markdown' || !source.includes('stet:')) return [];
  const starts = blocks.map((block): Block['span'] => block.span).sort((x, y) => x.start - y.start);
  const code = codeFences(source);
  return [...source.matchAll(COMMENT)]
    .filter(({ index }) => !code.some(({ start, end }) => start <= index && index < end))
    .map((match) => {
      const [whole, words = ''] = match;
      const end = match.index + whole.length;
      const text = words.replace(/\s+/gu, ' ').trim();
      const [, rule, reason] = FORM.exec(text) ?? [];
      const next = starts.find(({ start }) => start >= end);
      return {
        span: span(match.index, end),
        text,
        ...(rule === undefined || reason === undefined ? {} : { asked: { rule, reason } }),
        ...(next === undefined ? {} : { covers: next }),
      };
    });
}

/** What stands between ``` or ~~~ and its end. Source: CommonMark 0.31, fenced code blocks. */
function codeFences(source: string): readonly Span[] {
  const fences: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (const { 0: line, 1: mark = '', index } of source.matchAll(/^ {0,3}(`{3,}|~{3,}).*$/gmu)) {
    if (open === undefined) open = { mark, start: index };
    else if (mark.startsWith(open.mark)) {
      fences.push(span(open.start, index + line.length));
      open = undefined;
    }
  }
  return open === undefined ? fences : [...fences, span(open.start, source.length)];
}
