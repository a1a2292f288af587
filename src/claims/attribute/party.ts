/** "Senator Ann Lee, a Democrat", "the Labour MP Ann Lee": which party somebody is of. */

import { cued, cueOf } from '../../language/cues.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { isNegated } from '../../language/tree.ts';
import { ROLES } from '../../reference/data/titles.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { personDescribed } from './described.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Parties by the words for their members. Source: by hand, the families of parties in English-speaking news. */
const PARTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Democrat: 'Democrat Democratic',
    Republican: 'Republican',
    Conservative: 'Conservative Tory',
    Labour: 'Labour Labor',
    Liberal: 'Liberal',
    Green: 'Green',
    Socialist: 'Socialist',
    Communist: 'Communist',
    Unionist: 'Unionist',
  }).flatMap(([party, words]) => words.split(' ').map((word) => [word, party] as const)),
);

/** Offices that people hold for a party. By hand. */
const SEATS =
  /^(?:mp|mps|msp|senator|sen|congressman|congresswoman|councillor|lawmaker|legislator|representative|rep|mayor|governor|member|candidate|leader|deputy|politician)$/u;

/** Words of another time, or of a part of a name. By hand. */
const OTHER =
  /^(?:former|ex|then|once|lifelong|registered|christian|social|national|young|right|left|moderate|turned|until|late)$/u;

const CUE = cueOf(PARTIES.keys());

/** The parties that a sentence gives to people. */
export function* parties(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  for (const token of cued(sentence, CUE)) {
    const what = PARTIES.get(token.form);
    const noun = what === undefined ? undefined : memberOf(context, token);
    if (what === undefined || noun === undefined || isElsewhere(context, token, noun)) continue;
    const owner = personDescribed(context, noun, token.index);
    if (owner === undefined || (owner.index >= token.index && owner.index <= noun.index && owner.index === token.index))
      continue;
    yield standingClaim(context, {
      attribute: 'party',
      what,
      joint: false,
      owner,
      first: token.index,
      end: noun.index + 1,
    });
  }
}

/** "a Democrat", "the only Republican", "Labour MP": the word itself, or the seat behind it. */
function memberOf({ sentence }: SentenceContext, token: Token): Token | undefined {
  const next = sentence.tokens[token.index + 1];
  const seat =
    next !== undefined &&
    (SEATS.test(next.lemma.toLowerCase()) ||
      ROLES.has(next.lemma) ||
      (next.upos === 'NOUN' && isPersonNoun(next.lemma)));
  if (seat) return next;
  const before = sentence.tokens[token.index - 1];
  const isAlone = /^(?:an?|only|fellow)$/u.test(before?.form ?? '') && next?.upos !== 'NOUN' && next?.upos !== 'PROPN';
  return isAlone ? token : undefined;
}

function isElsewhere({ sentence }: SentenceContext, token: Token, noun: Token): boolean {
  const near = [
    ...sentence.tokens.slice(Math.max(0, token.index - 2), token.index),
    ...sentence.tokens.slice(noun.index + 1, noun.index + 2),
  ];
  return near.some(({ form }) => OTHER.test(form.toLowerCase())) || isNegated(sentence, noun);
}
