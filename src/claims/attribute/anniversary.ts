/** "celebrated her 80th birthday last week", "marks its centenary this year": a round year tells when it began. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated, tense } from '../../language/tree.ts';
import type { LifeClaim } from '../attribute.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { lifeClaim } from './life-claim.ts';
import { BODIES, standingFor } from './owner.ts';
import { bornForBirthday } from './span-of-life.ts';
import { daysInClause } from './when-told.ts';

/** Nouns that say the number of years themselves. Source: WordNet 3.1, hyponyms of anniversary.n.01 that name one number. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['sesquicentennial', 150],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['quatercentenary', 400],
  ['quincentenary', 500],
]);

/** Verbs of keeping such a day. By hand: Levin (1993) 87.1 and the light verbs of news prose. */
const KEEPING = new Set(['celebrate', 'mark', 'observe', 'reach', 'commemorate', 'toast', 'have', 'enjoy']);

const CUE = cueOf(NAMED.keys(), ['birthday', 'anniversary']);

/** The birthdays and anniversaries of named people and organisations in a sentence that say when they are kept. */
export function* anniversaries(context: SentenceContext): Iterable<Draft<LifeClaim>> {
  for (const noun of cued(context.sentence, CUE)) {
    const birthday = noun.lemma === 'birthday';
    if (!birthday && noun.lemma !== 'anniversary' && !NAMED.has(noun.lemma)) continue;
    const years = NAMED.get(noun.lemma) ?? ordinalBefore(context, noun);
    const owner = years === undefined ? undefined : ownerOf(context, noun, birthday);
    const verb = head(context.sentence, noun);
    if (years === undefined || owner === undefined || verb === undefined || !isKept(context, noun, verb)) continue;
    const on = daysInClause(context, noun);
    if (on === undefined) continue;
    const began = bornForBirthday(years, on);
    const attribute = birthday ? 'birth' : 'founding';
    yield lifeClaim(context, {
      attribute,
      owner,
      first: firstOf(context, noun),
      end: noun.index + 1,
      now: false,
      began,
    });
  }
}

function ordinalBefore({ numbers }: SentenceContext, noun: Token): number | undefined {
  const number = numbers.find(({ end }) => end === noun.index)?.expression;
  return number?.dimension === 'ordinal' && number.value.low === number.value.high ? number.value.low : undefined;
}

/** "her 80th birthday", "the club's centenary"; an anniversary is the owner's own only if nothing says of what. */
function ownerOf(context: SentenceContext, noun: Token, birthday: boolean): Token | undefined {
  const { sentence } = context;
  const own = dependent(sentence, noun, 'nmod:poss');
  const other = dependents(sentence, noun, 'nmod', 'compound', 'acl', 'acl:relcl', 'amod').some(
    ({ lemma, upos }) => upos !== 'NUM' && !/^\d/u.test(lemma),
  );
  if (own === undefined || (!birthday && other)) return undefined;
  return standingFor(context, own, birthday ? ['person'] : BODIES);
}

const isKept = ({ sentence }: SentenceContext, noun: Token, verb: Token) =>
  noun.deprel === 'obj' && KEEPING.has(verb.lemma) && tense(sentence, verb) !== 'none' && !isNegated(sentence, verb);

const firstOf = ({ numbers }: SentenceContext, noun: Token) =>
  numbers.find(({ end }) => end === noun.index)?.first ?? noun.index;
