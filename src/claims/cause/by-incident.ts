/**
 * "The cause, a lithium battery", "what set off the disaster", "a leak lay behind the outage", "had set the place alight":
 * what is told as the cause of the incident that a draft is about, by the words, for such phrases are cut across by trees.
 */

import type { AnalysedText } from '../../language/analysed.ts';
import { cueWhere, hasCue } from '../../language/cues.ts';
import { INCIDENT_NOUNS, incidentFamily, incidentOfDeed } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Token } from '../../language/sentence.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { endOfCause } from './extent.ts';
import type { Tie } from './ties.ts';

const NOUN = `(?:${INCIDENT_NOUNS.join('|')})`;
/** The incident as known: "the fire at the mill", "a mess" only where a relative clause tells of it. */
const EVENT = `(?:the|this|that|its|their) (?:[\\p{L}-]+ ){0,2}?(?<event>${NOUN})(?! (?:brigade|service|station|alarm|engine|officer|investigator|chief|door|risk|safety|crew)s?\\b)`;
const CAUSED =
  '(?:caused|causing|started|sparked|set off|triggered|ignited|touched off|brought about|brought on|led to|lay behind|lies behind|(?:was|were|is|are|had been) behind|(?:was|were|is|are|had been) to blame for|(?:was|were|is|are|had been) responsible for|(?:was|were|is|are|had been) the (?:cause|source|root) of|(?:been )?enough to (?:start|cause|spark|set off))';
const DONE =
  '(?:caused|started|sparked|set off|triggered|ignited|touched off|brought about|brought on|blamed on|put down to|attributed to|traced to|due to|down to|the result of|the work of|the fault of)';

interface Pattern {
  readonly form: RegExp;
  /** Where the cause stands: before what is matched, or behind it. */
  readonly side: 'before' | 'behind';
  readonly family?: string;
}

const PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(
      `\\b${EVENT}(?<where> (?:at|in|on|of|near)(?: [\\p{L}-]+){1,4}?)?,? (?:was|were|is|had been|has been) ${DONE}(?: by)? `,
      'iu',
    ),
    side: 'behind',
  },
  {
    form: new RegExp(
      `\\b${EVENT}(?<where> (?:at|in|on|of|near)(?: [\\p{L}-]+){1,4}?)? (?:began|started|broke out|came|stemmed|resulted|arose)(?: (?:on|at) [^,]{1,30},?(?: [^,]{1,20},)?)? (?:with|from|when|because|after) `,
      'iu',
    ),
    side: 'behind',
  },
  {
    form: new RegExp(
      `\\b(?:a|an|the) (?:[\\p{L}-]+ )?(?<event>${NOUN})(?: that| which)? (?:came|stemmed|resulted|arose) from `,
      'iu',
    ),
    side: 'behind',
  },
  { form: new RegExp(`\\b${EVENT},? which (?:[\\p{L}-]+ ){0,2}?blame[sd]? on `, 'iu'), side: 'behind' },
  { form: new RegExp(`\\b(?:what|that|which)? ?(?:had |has )?${CAUSED} (?:${EVENT})`, 'iu'), side: 'before' },
  { form: new RegExp(`\\b(?:that|which|what) (?:had |has )?${CAUSED} it\\b`, 'iu'), side: 'before', family: 'any' },
  {
    form: /\b(?:had |has )?(?:been enough to )?(?:set (?:fire|light) to|set (?:[\p{L}-]+ ){1,3}?(?:alight|on fire|ablaze)|set alight) ?/iu,
    side: 'before',
    family: 'fire',
  },
  {
    form: /\b(?:the|its|their) (?:likely )?(?:cause|culprit)(?: of (?:the )?[\p{L}-]+)?(?:, (?=an? )| (?:was|were|is) (?=(?:an?|the) ))/iu,
    side: 'behind',
    family: 'any',
  },
  {
    form: /\b(?:they|investigators|officials|inspectors|engineers|experts|police|firefighters|officers|doctors|scientists) (?:have |had )?blamed? (?=(?:an?|the) )(?!.*\b(?:for|on)\b)/iu,
    side: 'behind',
    family: 'any',
  },
];

/** Most sentences have none of these. */
const CUE =
  /\b(?:caus|start|spark|set |trigger|ignit|touch|brought|led to|behind|blame|responsib|source|root|enough to|began|broke out|came|stem|result|arose|culprit|put down|trac|attrib|due|fault)/iu;

/** The same of single words; more of them have one that begins a phrase of two. */
const OF_ONE = new RegExp(CUE.source.replaceAll(/ [a-z]*/gu, ''), 'iu');
const FIRST_WORD = cueWhere((form) => OF_ONE.test(form));

/** The ties of a sentence to the incident that the draft is about. */
export function* tiesToIncident(context: SentenceContext): Generator<Tie> {
  const { sentence } = context;
  if (!hasCue(sentence, FIRST_WORD)) return;
  const text = joined(sentence.tokens);
  if (!CUE.test(text.words)) return;
  for (const pattern of PATTERNS) {
    const match = pattern.form.exec(text.words);
    if (match === null) continue;
    const tie = tieOf(context, pattern, match, text.starts);
    if (tie !== undefined) yield tie;
  }
}

function tieOf(
  context: SentenceContext,
  { side, family: own }: Pattern,
  match: RegExpExecArray,
  starts: readonly number[],
): Tie | undefined {
  const { sentence } = context;
  const from = tokenAt(starts, match.index);
  const behind = tokenAt(starts, match.index + match[0].length);
  const incident = familyIn(context, own, match);
  const range = side === 'behind' ? rangeBehind(sentence.tokens, behind) : rangeBefore(sentence.tokens, from);
  const token = sentence.tokens[from];
  if (incident === undefined || range === undefined || token === undefined) return undefined;
  const { event, where } = match.groups ?? {};
  const phrase = event === undefined ? undefined : `the ${event}${where ?? ''}`;
  const effect = { deed: incident, incident, about: token, token, ...(phrase === undefined ? {} : { phrase }) };
  const told =
    side === 'behind' ? sentence.tokens.slice(from, behind).findLast(({ upos }) => upos === 'VERB') : undefined;
  const verb = told ?? token;
  return { effect, ...range, verb, strength: 'strong' };

  function rangeBehind(tokens: readonly Token[], first: number) {
    const start = tokens[first];
    if (start === undefined || start.upos === 'PRON') return undefined;
    return { first, end: endOfCause(sentence, first) };
  }
}

/** From the mark or report before it to the verb: "a heater in the store, inspectors found, was to blame". */
function rangeBefore(tokens: readonly Token[], end: number): { first: number; end: number } | undefined {
  let last = end;
  while (last > 0 && /^(?:,|had|has|was|were|what|that|which|it|is|been|have)$/iu.test(tokens[last - 1]?.form ?? ''))
    last -= 1;
  let first = last;
  while (
    first > 0 &&
    last - first < 16 &&
    !/^[;:.“”"—–]$|^(?:that|said|says|but|and|found)$/iu.test(tokens[first - 1]?.form ?? '')
  )
    first -= 1;
  const cleft = tokens[first]?.form.toLowerCase() === 'it' && /^(?:was|is)$/u.test(tokens[first + 1]?.form ?? '');
  if (cleft) first += 2;
  const content = tokens.slice(first, last).filter(({ upos }) => upos === 'NOUN');
  return content.length === 0 || last - first < 1 ? undefined : { first, end: last };
}

/** The family of an effect that another tie tells: "the crash" or "the fire at the mill", told as known. */
export function incidentOf(context: SentenceContext, { token, deed, theme }: Tie['effect']): string | undefined {
  const { tokens } = context.sentence;
  if (token.upos === 'VERB') return /^the\s/iu.test(theme?.text ?? '') ? incidentOfDeed(deed) : undefined;
  if (token.upos !== 'NOUN') return undefined;
  const known = tokens
    .slice(Math.max(0, token.index - 3), token.index)
    .some(({ form }) => /^(?:the|this|that|its)$/iu.test(form));
  const family = known
    ? incidentFamily(token.lemma.toLowerCase(), tokens[token.index - 1]?.lemma.toLowerCase())
    : undefined;
  return family === 'any' ? (mainFamily(context.text) ?? 'any') : family;
}

/** The family that the words name; that of the draft where they name any. */
function familyIn({ text }: SentenceContext, own: string | undefined, { groups }: RegExpExecArray): string | undefined {
  const words = groups?.event?.toLowerCase().split(' ') ?? [];
  const named = own ?? incidentFamily(words.at(-1) ?? '', words.at(-2));
  return named === 'any' ? (mainFamily(text) ?? 'any') : named;
}

/** The family of incidents that a draft speaks of most, if it speaks of one twice or more and of no other as often. */
export const mainFamily = remembered((text: AnalysedText): string | undefined => {
  const counts = new Map<string, number>();
  for (const block of text.blocks) {
    if (block.type !== 'prose') continue;
    for (const { tokens } of block.sentences)
      for (const { lemma, upos, index } of tokens) {
        const family =
          upos === 'NOUN' ? incidentFamily(lemma.toLowerCase(), tokens[index - 1]?.lemma.toLowerCase()) : undefined;
        if (family !== undefined && family !== 'any') counts.set(family, (counts.get(family) ?? 0) + 1);
      }
  }
  const [first, second] = [...counts].sort(([x, m], [y, n]) => n - m || x.localeCompare(y, 'en'));
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
});

/** The words of a sentence with one blank between them, and where each begins. */
function joined(tokens: readonly Token[]): { words: string; starts: readonly number[] } {
  const starts: number[] = [];
  let words = '';
  for (const { form } of tokens) {
    if (words !== '' && !/^[,.;:]$/u.test(form)) words += ' ';
    starts.push(words.length);
    words += form;
  }
  return { words, starts };
}

const tokenAt = (starts: readonly number[], offset: number): number => {
  const at = starts.findIndex((start) => start >= offset);
  return at < 0 ? starts.length : at;
};
