/** Claims, places, dates and speakers as plain data. */
import type { Claim, Scope, Source } from '../claims/index.ts';
import type { CalendarDate, Document } from '../document/document.ts';
import type { Position, Span } from '../document/position.ts';
import type { PlaceResult, ScopeResult, SourceResult, SpanResult } from './result.ts';

/** YYYY-MM-DD. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Where a span starts and ends. */
export function spanData(document: Document, { start, end }: Span): SpanResult {
  return { start: plain(document.position(start)), end: plain(document.position(end)) };
}

const plain = ({ line, column, offset }: Position): PlaceResult => ({ line, column, offset });

/** The columns of a span in bytes of UTF-8, from 1. */
export function byteColumns(
  document: Document,
  { start, end }: Span,
): { readonly start: number; readonly end: number } {
  const column = (place: Span['start']): number => {
    const { column: units, offset } = document.position(place);
    return Buffer.byteLength(document.source.slice(offset - units + 1, offset), 'utf8') + 1;
  };
  return { start: column(start), end: column(end) };
}

/** Who says it, and who passes it on. */
export function sourceData({ kind, name, mode, via }: Source): SourceResult {
  const own = { kind, name: name ?? null, mode };
  return via === undefined ? own : { ...own, via: sourceData(via) };
}

/** What the claim is limited to; a key is there only where the text gives it. */
export function scopeData({ place, time, part, population }: Scope): ScopeResult {
  return {
    ...(place === undefined ? {} : { place: place.text }),
    ...(time === undefined ? {} : { time: time.text }),
    ...(population === undefined || population.length === 0 ? {} : { population }),
    ...(part === true ? { part } : {}),
  };
}

/** How the claim is put; hedge and status only where the text gives them. */
export function stanceData({ stance: { polarity, modality, hedge, status } }: Claim) {
  return {
    polarity,
    modality,
    ...(hedge === undefined ? {} : { hedge }),
    ...(status === undefined ? {} : { status }),
  };
}

/** What is said of a claim wherever it turns up. */
export function claimData(claim: Claim, document: Document) {
  return {
    kind: claim.kind,
    text: claim.text,
    value: claim.value,
    source: sourceData(claim.source),
    stance: stanceData(claim),
    scope: scopeData(claim.scope),
    paragraph: claim.place.paragraph,
    sentence: claim.place.sentence,
    sentenceText: claim.place.text,
    ...spanData(document, claim.span),
    highlights: claim.highlights.map((span) => spanData(document, span)),
  };
}

/** What is said of a draft itself. */
export function documentData({ path, date, words, paragraphs }: Document) {
  return {
    path,
    date: date === undefined ? null : isoDate(date.value),
    dateFrom: date?.from ?? null,
    words,
    paragraphs,
  };
}
