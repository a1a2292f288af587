/** "Orme is the owner of the mill", "Orme's successor was Castel": nouns that name one side of a deed. */
import { roleNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, nouns, subject } from '../../language/tree.ts';
import { participant } from '../reading/participants-of.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { Sides } from './sides.ts';

/** The noun, and the two sides with the deed that they have in common. */
export interface Role {
  readonly noun: Token;
  readonly sides: Sides;
}

/** The roles that a sentence gives to somebody by "be" or in apposition, with a name on both sides. */
export function* rolesIn(context: SentenceContext): Generator<Role> {
  const { sentence } = context;
  for (const noun of nouns(sentence)) {
    const role = roleNoun(noun.lemma);
    if (role === undefined) continue;
    const holder =
      dependent(sentence, noun, 'cop') === undefined ? namedBeside(context, noun) : subject(sentence, noun);
    const other = ownerOf(context, noun);
    if (holder === undefined || other === undefined || linkAt(context, holder) === undefined) continue;
    const [own, whose] = [participant(context, 'agent', holder), participant(context, 'owner', other)];
    const [first, second] = role.side === 'first' ? [own, whose] : [whose, own];
    yield { noun, sides: { deed: role.deed, first, second } };
  }
}

/** "of Redfern", "Redfern's": the name after "of" or before the noun. */
function ownerOf(context: SentenceContext, noun: Token): Token | undefined {
  const { sentence } = context;
  const of = dependents(sentence, noun, 'nmod').filter((word) => dependent(sentence, word, 'case')?.lemma === 'of');
  const owners = [...dependents(sentence, noun, 'nmod:poss'), ...of];
  const named = owners.flatMap((word) => dependents(sentence, word, 'appos', 'flat'));
  return [...owners, ...named].find((word) => linkAt(context, word) !== undefined);
}

/** "Redfern's successor, the young Ann Orme", "Ann Orme, the successor of Redfern": the name in apposition to the noun. */
function namedBeside(context: SentenceContext, noun: Token): Token | undefined {
  const { sentence } = context;
  if (noun.xpos === 'NNS' || OTHER.test(sentence.tokens[noun.index - 1]?.form ?? '')) return undefined;
  const behind = namedBehind(context, noun);
  if (behind !== undefined) return behind;
  const above = noun.deprel === 'appos' ? head(sentence, noun) : undefined;
  return [...(above === undefined ? [] : [above]), ...dependents(sentence, noun, 'appos')].find(
    (word) => word.upos === 'PROPN' && linkAt(context, word) !== undefined,
  );
}

/** The name behind a comma, past an article and adjectives, wherever the tree hangs it. */
function namedBehind({ references, prose, sentence }: SentenceContext, noun: Token): Token | undefined {
  const { tokens } = sentence;
  if (tokens[noun.index + 1]?.form !== ',') return undefined;
  let at = noun.index + 2;
  while (at < noun.index + 5 && /^(?:DET|ADJ)$/u.test(tokens[at]?.upos ?? '')) at += 1;
  const mention = references.at(prose.index, sentence.index, at);
  if (mention?.form !== 'name' || mention.first !== at) return undefined;
  return /^[,.;)]?$/u.test(tokens[mention.end]?.form ?? '') ? tokens[mention.head] : undefined;
}

/** "his former owner", "a possible successor": no side that is held. By hand. */
const OTHER =
  /^(?:former|ex|-|possible|potential|likely|future|next|would-be|previous|then|designated|chosen|eventual)$/iu;
