/** "the quarry lies 3km north-east of Norby": on which side of a landmark something is. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, head, isNegated, subject } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** "the quarry 3km north of Norby": the tree may take the length for the head. */
const thingBefore = ({ sentence }: SentenceContext, length: Token): Token | undefined =>
  sentence.tokens.slice(Math.max(0, length.index - 4), length.index).findLast(({ upos }) => upos === 'NOUN');

/** The points of the compass. */
const POINT = /^(?:(?:north|south)(?:[-\s]?(?:east|west))?|east|west)$/iu;

/** Lengths that stand between a thing and its bearing. Source: the units of length and travel that news prose uses. */
const MEASURE = /^(?:km|kilomet(?:er|re)|mile|mi|met(?:er|re)|m|yard|foot|league|hour|minute|way|just|block)$/iu;

const CUE = cueOf(['of', 'from']);

/** The bearings of a sentence. */
export function* bearings(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const form = token.form.toLowerCase();
    const found =
      form === 'of' || form === 'from'
        ? (routeAt(context, token) ?? (form === 'of' ? bearingAt(context, token) : undefined))
        : undefined;
    if (found !== undefined) yield found;
  }
}

function bearingAt(context: SentenceContext, of: Token): Draft<StandingClaim> | undefined {
  const { sentence, references, prose } = context;
  const point = pointBefore(context, of);
  const start = landmarkStart(context, of);
  const landmark = references.at(prose.index, sentence.index, start);
  if (point === undefined || landmark?.form !== 'name' || landmark.first !== start) return undefined;
  const direction = sentence.tokens[of.index - 1];
  const above = direction === undefined ? undefined : ownerOf(context, direction, point.first);
  const owner = above !== undefined && MEASURE.test(above.lemma) ? thingBefore(context, above) : above;
  const body = linkAt(context, sentence.tokens[landmark.head] ?? of);
  if (owner === undefined || body === undefined) return undefined;
  const reading = { attribute: 'bearing' as const, what: point.what, joint: false };
  const name = references.entity(body.entity).name;
  return standingClaim(context, {
    ...reading,
    owner,
    first: point.first,
    end: landmark.end,
    body: { text: name, link: body },
  });
}

/** "the lane that runs south-west from Norby to the quarry": the end of the way lies on that side. */
function routeAt(context: SentenceContext, preposition: Token): Draft<StandingClaim> | undefined {
  const { sentence, references, prose } = context;
  const out = sentence.tokens[preposition.index - 1];
  const point = pointBefore(context, out?.form === 'out' ? out : preposition);
  const landmark = references.at(prose.index, sentence.index, preposition.index + 1);
  if (point === undefined || landmark?.form !== 'name' || (preposition.form === 'of' && out?.form !== 'out'))
    return undefined;
  if (sentence.tokens[landmark.end]?.form !== 'to' || sentence.tokens[landmark.end + 1]?.form !== 'the')
    return undefined;
  const owner = sentence.tokens.slice(landmark.end + 2, landmark.end + 5).find(({ upos }) => upos === 'NOUN');
  const body = linkAt(context, sentence.tokens[landmark.head] ?? preposition);
  if (owner === undefined || body === undefined) return undefined;
  const text = references.entity(body.entity).name;
  const reading = { attribute: 'bearing' as const, what: point.what, joint: false, body: { text, link: body } };
  return standingClaim(context, { ...reading, owner, first: point.first, end: landmark.end });
}

/** The landmark's first token: right behind "of", or behind "the town of". */
function landmarkStart({ sentence }: SentenceContext, of: Token): number {
  const [article, noun, second] = sentence.tokens.slice(of.index + 1, of.index + 4);
  const isTown = article?.form === 'the' && /^(?:town|village|city|port|island|capital)$/u.test(noun?.lemma ?? '');
  return isTown ? of.index + (second?.form === 'of' ? 4 : 3) : of.index + 1;
}

/** The point of the compass right before "of"; "north-east" may be one token or three. */
function pointBefore({ sentence }: SentenceContext, of: Token): { first: number; what: string } | undefined {
  const { tokens } = sentence;
  const joined = tokens[of.index - 2]?.form === '-' ? 3 : 1;
  for (const length of joined === 3 ? [3, 1] : [1]) {
    const first = of.index - length;
    const what = tokens
      .slice(Math.max(0, first), of.index)
      .map(({ form }) => form.toLowerCase())
      .join('');
    if (first >= 0 && POINT.test(what)) return { first, what: what.replaceAll('-', '') };
  }
  return undefined;
}

/** What lies there: the noun above the bearing, or the subject of its verb. "the north of Norby" is a part of it. */
function ownerOf(context: SentenceContext, direction: Token, first: number): Token | undefined {
  const { sentence } = context;
  if (sentence.tokens[first - 1]?.upos === 'DET') return undefined;
  let at: Token | undefined = direction;
  for (let steps = 5; steps > 0 && at !== undefined; steps -= 1) {
    if (at.upos === 'VERB' || at.upos === 'AUX') {
      const placed = dependent(sentence, at, 'obj');
      const own =
        isNegated(sentence, at) || !LIES.has(at.lemma)
          ? undefined
          : placed !== undefined && placed.index < first
            ? placed
            : subject(sentence, at);
      return own?.upos === 'PRON' && linkAt(context, own) === undefined ? undefined : own;
    }
    if (at.upos === 'NOUN' && at.index < first && !MEASURE.test(at.lemma)) return at;
    if (at.upos === 'PROPN' && at.index < first) return at;
    const own = subject(sentence, at);
    if (own !== undefined && own.index < first) return isNegated(sentence, at) ? undefined : own;
    at = head(sentence, at);
  }
  return undefined;
}

/** Verbs of being somewhere. Source: Levin (1993) 47.1, 47.6 and the passives of placing. */
const LIES = new Set(
  'be lie stand sit situate locate centre center base place hit strike crash sink occur happen find live'.split(' '),
);
