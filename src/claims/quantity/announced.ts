/** Figures that are announced: "the number of dead was 46", "the union puts the toll at ten". */
import { isOrganisationNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, subject } from '../../language/tree.ts';
import type { Source } from '../claim.ts';
import { linkAt, phraseTokens } from '../reading/phrase.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Before a figure that was announced: "put the toll at 46", "reported the toll as 46", "stood at 46". */
const ANNOUNCING = new Set(['as', 'at', 'to', 'be', 'was', 'is', 'reach']);
/** An announcing noun stands at most so many tokens before its figure. */
const REACH = 14;

/** The noun that "the number of …" announces, read from the words where trees are often wrong. */
export function announced(sentence: Sentence, number: Placed<NumericExpression>): Token | undefined {
  const before = sentence.tokens[number.first - 1];
  if (before === undefined || !ANNOUNCING.has(before.lemma)) return undefined;
  for (let at = number.first - 2; at >= Math.max(0, number.first - REACH); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.form === ';' || token.form === ':') return undefined;
    if (token.upos === 'NOUN' && ANNOUNCERS.has(token.lemma)) return afterOf(sentence, at) ?? token;
  }
  return undefined;
}

/** Nouns that announce a figure. By hand. */
const ANNOUNCERS = new Set('number total tally toll count proportion share percentage rate'.split(' '));

/** "number of dead", "600 of the group's fighters": the last noun of the run after "of", or an adjective where there is none. */
export function afterOf(sentence: Sentence, announcer: number): Token | undefined {
  if (sentence.tokens[announcer + 1]?.form !== 'of') return undefined;
  let found: Token | undefined;
  for (let at = announcer + 2; at <= announcer + 7; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|DET|PART|NUM|PUNCT)$/u.test(token.upos) || token.form === ',')
      break;
    if (token.upos === 'NOUN' || (token.upos === 'ADJ' && found?.upos !== 'NOUN')) found = token;
  }
  return found;
}

/** Verbs by which somebody gives a figure of their own. By hand. */
const GIVING = new Set('put give place set estimate count reckon tally record log list'.split(' '));

/** Who gives the figure, where a verb says so and the narrator only passes it on: "the union puts the number at ten". */
export function giverOf(context: SentenceContext, number: Token, source: Source): Source {
  if (source.kind !== 'narrator') return source;
  const verb = clauseHead(context.sentence, number);
  const giver = GIVING.has(verb.lemma) ? subject(context.sentence, verb) : undefined;
  if (giver === undefined || giver.index > verb.index) return source;
  const link = linkAt(context, giver);
  const kind = link === undefined ? undefined : context.references.entity(link.entity).kind;
  const canSpeak =
    kind === 'person' || kind === 'organisation' || isOrganisationNoun(giver.lemma) || isPersonNoun(giver.lemma);
  if (!canSpeak) return source;
  const name = link === undefined ? phraseText(context, giver) : context.references.entity(link.entity).name;
  return { kind: link === undefined ? 'described' : 'named', name, mode: 'paraphrased', ...(link && { entity: link }) };
}

function phraseText({ sentence, prose }: SentenceContext, noun: Token): string {
  const tokens = phraseTokens(sentence, noun);
  const [first, last] = [sentence.tokens[tokens[0] ?? noun.index], sentence.tokens[tokens.at(-1) ?? noun.index]];
  return prose.block.text.slice(first?.span.start ?? noun.span.start, last?.span.end ?? noun.span.end);
}
