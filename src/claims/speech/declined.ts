/** "Lee declined to comment", "the club could not be reached": somebody is said to have said nothing. */
import { cued, cueOf } from '../../language/cues.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, subject } from '../../language/tree.ts';
import type { SentenceExtractor } from '../extractor.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { SpeechClaim } from '../speech.ts';
import { isSilence, SILENCES, silenceAt } from './silence.ts';

/** The formulas, from their verb on. Source: by hand, the phrases that news style guides give for an absent answer. */
const FORMULAS: Readonly<Record<string, RegExp>> = {
  decline: /^declin\w+ (?:to (?:comment|respond|speak|talk|answer)|comment)\b/iu,
  refuse: /^refus\w+ to (?:comment|respond|speak|talk|answer)\b/iu,
  comment: /^(?:comment)\b/iu,
  respond: /^(?:respond|reply) to (?:\w+ )?(?:requests?|calls?|messages?|questions?|e-?mails?|inquir\w+|enquir\w+)\b/iu,
  reply: /^(?:respond|reply) to (?:\w+ )?(?:requests?|calls?|messages?|questions?|e-?mails?|inquir\w+|enquir\w+)\b/iu,
  reach: /^reached (?:for|by)\b/iu,
  have: /^ha(?:d|ve|s) no comment\b/iu,
  return: /^return (?:\w+ )?(?:calls?|messages?|e-?mails?)\b/iu,
};

/** Verbs that stand there only with a "not". */
const NEGATED_ONLY: ReadonlySet<string> = new Set(['comment', 'respond', 'reply', 'reach', 'return']);

/** What is declined is only a part, or only for a time or an occasion. By hand. */
const PARTLY =
  /\b(?:further|beyond|other|another|additional|more|until|specific\w*|details?|individual|whether|except|immediately|initially|at first|publicly|directly|record|earlier|previously|last|yesterday|again|then|before)\b/iu;

/** "on when it would be", "on reports that": one question of many. */
const NARROW = /^ (?:\w+ )?(?:on|about) (?:when|how|what|who|whom|whose|where|why|which|if)\b/iu;

/** "Asked if it would open in May": one question as well. */
const QUESTION = /\b(?:asked|pressed|questioned) (?:\w+ )?(?:if|whether|when|how|what|who|whom|where|why|which)\b/iu;

/** Words of the refusal itself. */
const FORMULA_NOUNS = new Set(
  'comment request call message question email e-mail inquiry enquiry spokesman spokeswoman'.split(' '),
);

const CUE = cueOf(Object.keys(FORMULAS), SILENCES);

export const declined: SentenceExtractor<SpeechClaim> = {
  kind: 'speech',
  *extract(context) {
    for (const verb of cued(context.sentence, CUE)) {
      const refusal = verb.upos === 'VERB' || verb.lemma === 'have' ? refusalAt(context.sentence, verb) : undefined;
      const claim = refusal === undefined ? undefined : claimOf(context, verb, refusal);
      if (claim !== undefined) yield claim;
    }
  },
};

/** The words of a refusal from its verb on; whether the verb takes a "not"; and whether it is one to say anything at all. */
interface Refusal {
  readonly words: string;
  readonly negated: boolean;
  readonly outright: boolean;
}

function refusalAt(sentence: Sentence, verb: Token): Refusal | undefined {
  const formula = FORMULAS[verb.lemma];
  if (formula === undefined && !isSilence(verb.lemma)) return undefined;
  const rest = sentence.text.slice(verb.span.start - sentence.span.start);
  const silence = silenceAt(verb.lemma, rest);
  const words = silence?.words ?? formula?.exec(rest)?.[0];
  if (words === undefined || NARROW.test(rest.slice(words.length))) return undefined;
  return { words, negated: silence?.negated ?? NEGATED_ONLY.has(verb.lemma), outright: silence !== undefined };
}

function claimOf(context: SentenceContext, verb: Token, refusal: Refusal): Draft<SpeechClaim> | undefined {
  const { sentence } = context;
  const { words, negated, outright } = refusal;
  if (PARTLY.test(sentence.text) || QUESTION.test(sentence.text)) return undefined;
  if (negated && !isDenied(context, verb)) return undefined;
  const speaker = subject(sentence, verb);
  if (speaker === undefined) return undefined;
  const end = sentence.tokens.findLastIndex(({ span }) => span.start < verb.span.start + words.length) + 1;
  const base = baseOf(context, {
    token: verb,
    subject: subjectOf(context, speaker),
    value: { first: verb.index, end },
  });
  const topic = sentence.tokens
    .filter(({ upos, lemma }) => (upos === 'NOUN' || upos === 'PROPN') && !FORMULA_NOUNS.has(lemma))
    .map(({ lemma }) => lemma.toLowerCase());
  const told = { kind: 'speech' as const, words: [], declined: true, topic };
  return Object.assign(base, outright ? { ...told, outright } : told);
}

/** "did not respond", "would not comment", "could not be reached". */
function isDenied({ sentence }: SentenceContext, verb: Token): boolean {
  const negation = dependent(sentence, verb, 'advmod');
  return negation !== undefined && /^(?:not|n't|n’t|never)$/iu.test(negation.form);
}
