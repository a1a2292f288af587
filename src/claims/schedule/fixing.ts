/** "name a day", "settle on a month", "a date for another try": a time that is fixed, and of what. */
import { verbOf } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, head, plainRelation } from '../../language/tree.ts';

/** Units of the calendar, which stand for a date where one is fixed. */
export const UNITS: ReadonlySet<string> = new Set(['day', 'month', 'year', 'week', 'hour', 'weekend', 'season']);

/** Verbs of fixing and choosing. Source: WordNet 3.1, those of set.v.02, choose.v.01 and agree.v.01, by hand. */
const FIXING = new Set(
  'set fix name pick choose agree announce give put settle decide confirm specify suggest propose offer appoint arrange find nominate schedule'.split(
    ' ',
  ),
);

/** "a day" in "name a day", "agree on a day": a date, where a verb of fixing governs it. */
export function isFixedDay(sentence: Sentence, noun: Token): boolean {
  if (!UNITS.has(noun.lemma) || noun.xpos !== 'NN') return false;
  const verb = head(sentence, noun);
  if (verb === undefined || verb.upos !== 'VERB' || !FIXING.has(verb.lemma)) return false;
  const relation = plainRelation(noun.deprel);
  const preposition = dependent(sentence, noun, 'case')?.lemma;
  if (/^(?:later|earlier|early|late|ago|before|after|or|off|out)$/u.test(sentence.tokens[noun.index + 1]?.form ?? ''))
    return false;
  return relation === 'obl' ? /^(?:on|upon|none)$/u.test(preposition ?? 'none') : /^(?:obj|nsubj)$/u.test(relation);
}

/** "a date for another try", "put a date on the demolition": the noun of a deed behind the preposition, whatever the tree makes of it. */
export function eventBehind({ tokens }: Sentence, { index }: Token): Token | undefined {
  if (!/^(?:for|on|of|to)$/u.test(tokens[index + 1]?.form ?? '')) return undefined;
  for (let at = index + 2; at < index + 2 + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PRON)$/u.test(token.upos)) return undefined;
    if (token.upos === 'NOUN' && tokens[at + 1]?.upos !== 'NOUN')
      return verbOf(token.lemma).length > 0 ? token : undefined;
  }
  return undefined;
}

/** In tokens. */
const LONGEST_PHRASE = 5;
