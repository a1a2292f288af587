/** "voted unanimously", "two members abstained", "by seven votes to two": whether all who voted were of one mind. */
import { cued, cueOf } from '../../language/cues.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, head, isNegated, subject } from '../../language/tree.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';
import { tellingOf } from './telling.ts';

interface Vote {
  readonly pole: 'unanimous' | 'split';
  /** The token that the claim turns on, and the tokens [first, end) that say it. */
  readonly token: Token;
  readonly first: number;
  readonly end: number;
}

/** Words with which a sentence of votes is worth a look. */
const TRIGGERS = new Set(['unanimous', 'unanimously', 'vote', 'voice', 'abstain', 'dissent', 'abstained', 'dissented']);
const CUE = cueOf(TRIGGERS);
/** "without a single vote against", "with no dissenting voice", "without dissent". */
const UNOPPOSED =
  /\b(?:without (?:a |any |one )?(?:single )?(?:(?:opposing|dissenting|contrary) (?:vote|voice)s?|votes? (?:against|in opposition)|dissent(?! and))|with (?:no|not a single) (?:(?:opposing|dissenting|contrary) (?:vote|voice)s?|votes? against)|not a single (?:vote|voice) (?:was |had been )?(?:cast |raised |recorded )?against|no (?:votes?|voices?) (?:was |were |had been )(?:cast |raised |recorded )?against)\b/iu;

/** The claims of a sentence on the scale "unity". */
export function* unity(context: SentenceContext): Generator<Draft<StateClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const vote = TRIGGERS.has(token.lemma) ? voteAt(context.sentence, token) : undefined;
    if (vote !== undefined) yield claimOf(context, vote);
  }
}

function voteAt(sentence: Sentence, token: Token): Vote | undefined {
  const { index, lemma } = token;
  if (lemma === 'unanimous' || lemma === 'unanimously') {
    const isDenied = /^(?:not|n't|nearly|almost|virtually|never|less)$/u.test(form(sentence, index - 1));
    return isDenied ? undefined : { pole: 'unanimous', token, first: index, end: index + 1 };
  }
  if (lemma === 'vote' || lemma === 'voice' || lemma === 'dissent') {
    const found = token.upos === 'NOUN' && UNOPPOSED.test(sentence.text);
    if (found) return { pole: 'unanimous', token, first: index, end: index + 1 };
    if (lemma === 'voice') return undefined;
  }
  const isNobody = [1, 2].some((back) => /^(?:nobody|none|no)$/u.test(form(sentence, index - back)));
  if (isNobody || isNegated(sentence, token)) return undefined;
  const next = form(sentence, index + 1);
  if (lemma !== 'vote')
    // Short sentences leave the tagger in doubt: "abstained" may be read as an adjective.
    return token.upos === 'VERB' || lemma.endsWith('ed')
      ? { pole: 'split', token, first: index, end: index + 1 }
      : undefined;
  if (token.upos === 'VERB' && next === 'against') return { pole: 'split', token, first: index, end: index + 2 };
  const others = next === 'to' ? form(sentence, index + 2) : '';
  const isCount = SMALL.test(others) && SMALL.test(form(sentence, index - 1));
  return isCount ? { pole: 'split', token, first: index - 1, end: index + 3 } : undefined;
}

/** A number of votes, in figures or words, but not none. */
const SMALL =
  /^(?:[1-9]\d*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/u;

const form = (sentence: Sentence, index: number): string => sentence.tokens[index]?.form.toLowerCase() ?? '';

function claimOf(context: SentenceContext, { pole, token, first, end }: Vote): Draft<StateClaim> {
  const { sentence } = context;
  const bearer = subject(sentence, token) ?? governor(sentence, token);
  const predicate = token.upos === 'VERB' ? verbal(sentence, token) : undefined;
  const base = baseOf(context, { token, subject: subjectOf(context, bearer), value: { first, end }, predicate });
  const done = isOnlyOne(sentence, token);
  return {
    ...base,
    stance: done ? { ...base.stance, modality: 'fact' } : base.stance,
    kind: 'state',
    scale: 'unity',
    pole,
    degree: 1,
    told: done ? 'then' : tellingOf(context, token),
    ...(predicate && { predicate }),
  };
}

/** "voted unanimously": whoever votes; "a unanimous vote": the vote. */
function governor(sentence: Sentence, token: Token): Token {
  const above = head(sentence, token);
  if (above === undefined) return token;
  return subject(sentence, above) ?? above;
}

/** "was the only judge to dissent": the infinitive tells what was done. */
function isOnlyOne(sentence: Sentence, token: Token): boolean {
  const noun = token.deprel === 'acl' ? head(sentence, token) : undefined;
  if (noun === undefined) return false;
  return dependents(sentence, noun, 'nummod', 'amod', 'det').some(({ lemma }) =>
    /^(?:one|only|sole|lone)$/u.test(lemma),
  );
}
