/** "Ann Lee, of the University of Wessex", "Lee, who teaches at Orrel College": the house that somebody works in. */

import { cued, cueOf } from '../../language/cues.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { isNegated, modality } from '../../language/tree.ts';
import { ROLES } from '../../reference/data/titles.ts';
import type { Link } from '../../reference/entity.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { personDescribed } from './described.ts';
import { nameBefore, PEOPLE, subjectFor } from './owner.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Words of a house's name, under the sort of house: nobody is told to work in two of one sort. By hand. */
const HOUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    university: 'university polytechnic',
    hospital: 'hospital infirmary clinic',
    school: 'school academy primary',
    college: 'college',
    museum: 'museum gallery',
  }).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

/** Verbs of working somewhere, and what else tells of a post. By hand: Levin (1993) 29.6. */
const WORKS = /^(?:work|teach|lecture|practise|practice|hold|lead|run|head|chair|be)$/u;
const POST =
  /^(?:chair|post|position|professorship|lectureship|staff|faculty|job|department|laboratory|lab|group|unit|team)$/u;

/** Words of another time, of a guest, or of one who learns there. By hand. */
const ELSEWHERE =
  /\b(?:former\w*|ex|then|visiting|honorary|emeritus|guest|previous\w*|late|once|before|until|student|pupil|graduate\w*|stud(?:y|ied|ies|ying)|trained|educated|degree|PhD|doctorate|alumn\w+|joined|moved|left|seconded|retired|also|patient|treated|taken|governor|trustee|parent)\b/iu;

const CUE = cueOf(['at', 'of', 'from', 'with', 'for']);

/** The houses that a sentence tells people to work in. */
export function* affiliations(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  const { sentence, references, prose } = context;
  for (const preposition of cued(sentence, CUE)) {
    if (preposition.upos !== 'ADP' || !/^(?:at|of|from|with|for)$/u.test(preposition.form)) continue;
    const article = /^(?:the|The)$/u.test(sentence.tokens[preposition.index + 1]?.form ?? '') ? 1 : 0;
    const mention = references.at(prose.index, sentence.index, preposition.index + 1 + article);
    if (mention?.form !== 'name' || mention.first !== preposition.index + 1 + article) continue;
    const name = references.entity(mention.link.entity).name;
    const sort = sortOf(name);
    const owner = sort === undefined ? undefined : workerOf(context, preposition);
    if (sort === undefined || owner === undefined) continue;
    const reading = {
      attribute: 'affiliation' as const,
      what: sort,
      joint: false,
      body: { text: name, link: mention.link as Link },
    };
    yield standingClaim(context, { ...reading, owner, first: preposition.index, end: mention.end });
  }
}

function sortOf(name: string): string | undefined {
  const words = name.toLowerCase().split(/\s+/u);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return HOUSES.get((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
}

/** The person before ", of", whom a role before "at" describes, or the subject of a verb of working. */
function workerOf(context: SentenceContext, preposition: Token): Token | undefined {
  const { tokens } = context.sentence;
  const before = tokens[preposition.index - 1];
  const from = Math.max(0, preposition.index - 12);
  if (
    ELSEWHERE.test(
      tokens
        .slice(from, preposition.index)
        .map(({ form }) => form)
        .join(' '),
    )
  )
    return undefined;
  if (before?.form === ',') return nameBefore(context, before.index, PEOPLE);
  for (let at = preposition.index - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.form === ',') return undefined;
    if (POST.test(token.lemma)) continue;
    if (token.upos === 'NOUN' && (ROLES.has(token.lemma) || isPersonNoun(token.lemma)))
      return personDescribed(context, token, firstOf(tokens, token));
    if (token.upos === 'VERB' || (token.lemma === 'be' && tokens[at + 1]?.form === 'on'))
      return ofVerb(context, token, preposition);
  }
  return undefined;
}

function firstOf(tokens: readonly Token[], noun: Token): number {
  let first = noun.index;
  while (/^(?:DET|ADJ|NOUN)$/u.test(tokens[first - 1]?.upos ?? '')) first -= 1;
  return first;
}

/** "who teaches at", "has held the chair of law at", "is on the staff of": told of now. */
function ofVerb(context: SentenceContext, verb: Token, preposition: Token): Token | undefined {
  const { sentence } = context;
  const between = sentence.tokens.slice(verb.index + 1, preposition.index);
  const hasPost = between.some(({ lemma }) => POST.test(lemma));
  const isNow = /^VB[ZP]$/u.test(verb.xpos) || /^(?:has|have|is)$/u.test(sentence.tokens[verb.index - 1]?.form ?? '');
  if (!WORKS.test(verb.lemma) || !isNow || (!hasPost && !/^(?:work|teach|lecture|practi[sc]e)$/u.test(verb.lemma)))
    return undefined;
  const predicate = verb.upos === 'AUX' ? (sentence.tokens[verb.head] ?? verb) : verb;
  if (isNegated(sentence, predicate) || modality(sentence, predicate) !== 'fact') return undefined;
  return whoBefore(context, verb) ?? subjectFor(context, predicate, PEOPLE);
}

/** "Lee, who is on the staff", "Lee, who founded the firm and who teaches": trees do not always join them. */
function whoBefore(context: SentenceContext, verb: Token): Token | undefined {
  const { tokens } = context.sentence;
  const near = [verb.index - 1, verb.index - 2].find((at) => tokens[at]?.form === 'who');
  if (near === undefined) return undefined;
  const isSecond = /^(?:and|but)$/u.test(tokens[near - 1]?.form ?? '');
  const who = isSecond ? tokens.slice(0, near).findLastIndex(({ form }) => form === 'who') : near;
  if (who < 1) return undefined;
  return nameBefore(context, tokens[who - 1]?.form === ',' ? who - 1 : who, PEOPLE);
}
