/** "in the third quarter", "for the nine months", "in fiscal 1998", "a year earlier": the stretches of time that a figure is reported for. */
import type { SentenceContext } from '../reading/sentence-context.ts';

/** A stretch as a key: its kind, and which one where that is said: "quarter:3", "half:?", "year:1998", "year:before". */
export type Period = string;

/**
 * Words of reporting periods. Source: the terms of quarterly and annual reports (International Accounting Standard 34,
 * paragraph 20, interim periods), with the ways in which news agencies name the year before.
 */
const PERIODS =
  /\b(?:(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:fiscal |financial |calendar )?(?<part>quarter|half)|Q(?<label>[1-4])\b|(?:(?<few>three|six|nine|\d)[- ]months?\b)|(?<bare>quarter|half[- ]year|full[- ]year)(?:ly)?\b|(?:fiscal |financial |calendar )?(?<year>(?:1[89]|20)\d\d)\b(?!,\d)|(?<before>last year|previous year|prior year|year[- ](?:ago|earlier|before))\b)/giu;

const PLACES: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  final: '4',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
};
const MONTHS: Readonly<Record<string, Period>> = { three: 'quarter:?', '3': 'quarter:?', six: 'half:?', '6': 'half:?' };

/** Words after which the figures are those of another period: "against 12 million a year earlier". Source: Quirk et al. 15.68. */
const BESIDE = /\b(?:compared (?:with|to)|against|versus|(?:up|down) from|from(?= (?:\S+ )?[$£€\d])|than)\b/giu;

/** The periods that the sentence names on the figure's side of a comparison, each once. */
export function periodsOf({ sentence }: SentenceContext, figure: number): readonly Period[] {
  const { text } = sentence;
  if (!/quarter|half|month|year|Q[1-4]|\d{4}/iu.test(text)) return NONE;
  const found = new Set<Period>();
  for (const match of stretchAround(text, figure).matchAll(PERIODS)) found.add(keyOf(match.groups ?? {}));
  return [...found];
}

const NONE: readonly Period[] = [];

function stretchAround(text: string, figure: number): string {
  let [start, end] = [0, text.length];
  for (const { index } of text.matchAll(BESIDE)) {
    if (index <= figure) start = index;
    else {
      end = index;
      break;
    }
  }
  return text.slice(start, end);
}

function keyOf({ nth, part, label, few, bare, year }: Readonly<Record<string, string | undefined>>): Period {
  if (part !== undefined) return `${part.toLowerCase()}:${PLACES[nth?.toLowerCase() ?? ''] ?? '?'}`;
  if (label !== undefined) return `quarter:${label}`;
  if (few !== undefined) return MONTHS[few.toLowerCase()] ?? `months:${few.toLowerCase()}`;
  if (bare !== undefined)
    return /^quarter/iu.test(bare) ? 'quarter:?' : /^half/iu.test(bare) ? 'half:?' : 'full-year:?';
  return year === undefined ? 'year:before' : `year:${year}`;
}
