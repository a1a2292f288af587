/** "the Norwegian skier Ola Berg", "Ola Berg, a Norwegian", "born in Bergen": where somebody comes from. */
import { cued, cueWhere } from '../../language/cues.ts';
import { countryOfDemonym, isPersonNoun, place } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, modality } from '../../language/tree.ts';
import { ROLES } from '../../reference/data/titles.ts';
import type { Draft } from '../reading/base.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { personDescribed } from './described.ts';
import { describedBy, nameBefore, PEOPLE, standingFor, subjectFor } from './owner.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Roles in which people serve another nation than their own, or are named after where they work. By hand. */
const ABROAD = new Set(
  'ambassador envoy diplomat coach manager trainer correspondent reporter journalist minister president premier secretary consul official spokesman spokeswoman lawmaker politician leader governor boss chief chairman editor king queen prince princess'.split(
    ' ',
  ),
);

const NATION = /^\p{Lu}\p{Ll}{3}/u;
const OF_BIRTH = /^(?:born|birthplaces?)$/iu;
const CUE = cueWhere((form) => OF_BIRTH.test(form) || (NATION.test(form) && countryOfDemonym(form) !== undefined));

/** The nations and places of birth in a sentence. */
export function* origins(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const found =
      token.form === 'born'
        ? (bornOf(context, token) ?? ofBirth(context, token))
        : token.lemma === 'birthplace'
          ? ofBirthplace(context, token)
          : ofNation(context, token);
    if (found !== undefined) yield found;
  }
}

function ofNation(context: SentenceContext, token: Token): Draft<StandingClaim> | undefined {
  const { sentence } = context;
  if (!NATION.test(token.form)) return undefined;
  const what = countryOfDemonym(token.form);
  if (what === undefined || isHyphened(context, token)) return undefined;
  const noun = nounOf(context, token);
  if (noun === undefined) return undefined;
  const said = dependent(sentence, noun, 'cop') !== undefined;
  if (said && (isNegated(sentence, noun) || modality(sentence, noun) !== 'fact')) return undefined;
  const owner = bearerOf(context, token, noun);
  if (owner === undefined || owner.index === noun.index) return undefined;
  const reading = { attribute: 'nationality' as const, what, joint: hasSecond(context, token) };
  return standingClaim(context, { ...reading, owner, first: token.index, end: token.index + 1 });
}

/** The name before ", a Norwegian", or the one that the role stands before or describes. */
function bearerOf(context: SentenceContext, token: Token, noun: Token): Token | undefined {
  if (noun.index === token.index) return nameBefore(context, token.index - 2, PEOPLE);
  const { references, prose, sentence } = context;
  const mention = references.at(prose.index, sentence.index, noun.index + 1);
  const named =
    mention?.form === 'name' && mention.first === noun.index + 1 ? sentence.tokens[mention.head] : undefined;
  return standingFor(context, named, PEOPLE) ?? describedBy(context, noun, PEOPLE);
}

/** "a Norwegian", or the role that the adjective stands before. */
function nounOf({ sentence }: SentenceContext, token: Token): Token | undefined {
  const article = /^an?$/u.test(sentence.tokens[token.index - 1]?.form ?? '');
  const alone = article && /^(?:[,.;]|who)$/u.test(sentence.tokens[token.index + 1]?.form ?? '');
  if (alone) return token;
  const above = sentence.tokens[token.head];
  if (above === undefined || !/^(?:amod|compound)$/u.test(token.deprel) || above.upos !== 'NOUN') return undefined;
  if (above.index - token.index > 3 || above.xpos === 'NNS' || ABROAD.has(above.lemma)) return undefined;
  return ROLES.has(above.lemma) || isPersonNoun(above.lemma) ? above : undefined;
}

/** "Norwegian-born", "British-Iranian", "half Norwegian". */
function isHyphened({ sentence }: SentenceContext, { index }: Token): boolean {
  const near = [sentence.tokens[index - 1]?.form ?? '', sentence.tokens[index + 1]?.form ?? ''];
  return near.some((form) =>
    /^(?:[-–/]|half|part|born|descent|origin|citizen|passport|former|naturalised|naturalized)$/iu.test(form),
  );
}

/** Another demonym beside it: "a British and Iranian citizen". */
function hasSecond({ sentence }: SentenceContext, { index }: Token): boolean {
  return sentence.tokens
    .slice(Math.max(0, index - 3), index + 4)
    .some((other) => other.index !== index && countryOfDemonym(other.form) !== undefined);
}

function ofBirth(context: SentenceContext, verb: Token): Draft<StandingClaim> | undefined {
  const { sentence, references, prose } = context;
  if (isNegated(sentence, verb)) return undefined;
  const owner = subjectFor(context, verb, PEOPLE) ?? besideBrackets(context, verb);
  if (owner === undefined) return undefined;
  for (let at = verb.index + 1; at <= verb.index + 6; at += 1) {
    const mention = /^in$/u.test(sentence.tokens[at]?.form ?? '')
      ? references.at(prose.index, sentence.index, at + 1)
      : undefined;
    if (mention === undefined || mention.form !== 'name' || place(mention.text) === undefined) continue;
    const link = linkAt(context, sentence.tokens[mention.head] ?? verb);
    const body = link === undefined ? undefined : { text: mention.text, link };
    const reading = { attribute: 'birthplace' as const, what: mention.text, joint: false, body };
    return standingClaim(context, { ...reading, owner, first: verb.index, end: mention.end });
  }
  return undefined;
}

/** "the Hungarian-born chemist Ann Lee": the country, by its code. */
function bornOf(context: SentenceContext, born: Token): Draft<StandingClaim> | undefined {
  const { tokens } = context.sentence;
  const what = tokens[born.index - 1]?.form === '-' ? countryOfDemonym(tokens[born.index - 2]?.form ?? '') : undefined;
  if (what === undefined) return undefined;
  const noun = tokens.slice(born.index + 1, born.index + 4).find(({ upos }) => upos === 'NOUN');
  const owner =
    noun === undefined ? nameBefore(context, born.index - 3, PEOPLE) : personDescribed(context, noun, born.index - 2);
  if (owner === undefined) return undefined;
  const reading = { attribute: 'birthplace' as const, what, joint: false };
  return standingClaim(context, { ...reading, owner, first: born.index - 2, end: born.index + 1 });
}

/** "Her birthplace, Lisbon". */
function ofBirthplace(context: SentenceContext, noun: Token): Draft<StandingClaim> | undefined {
  const { sentence, references, prose } = context;
  const owner = standingFor(context, dependent(sentence, noun, 'nmod:poss'), PEOPLE);
  const mention = [1, 2]
    .map((step) => references.at(prose.index, sentence.index, noun.index + step))
    .find((one) => one?.form === 'name');
  if (owner === undefined || mention === undefined || place(mention.text) === undefined) return undefined;
  const reading = { attribute: 'birthplace' as const, what: mention.text, joint: false };
  return standingClaim(context, { ...reading, owner, first: noun.index, end: mention.end });
}

function besideBrackets(context: SentenceContext, verb: Token): Token | undefined {
  const mark = context.sentence.tokens[verb.index - 1]?.form;
  if (dependents(context.sentence, verb, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  if (dependent(context.sentence, verb, 'aux') !== undefined) return undefined;
  return mark === '(' || mark === ',' ? nameBefore(context, verb.index - 1, PEOPLE) : undefined;
}
