/** "Orme is the owner of the mill", "Orme's successor was Castel": nouns that name one side of a deed. */
import { roleNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, subject } from '../../language/tree.ts';
import { participant } from '../reading/participants-of.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { Sides } from './sides.ts';

/** The noun, and the two sides with the deed that they have in common. */
export interface Role {
  readonly noun: Token;
  readonly sides: Sides;
}

/** The roles that a sentence gives to somebody by "be", with a name on both sides. */
export function* rolesIn(context: SentenceContext): Generator<Role> {
  const { sentence } = context;
  for (const noun of sentence.tokens) {
    const role = noun.upos === 'NOUN' ? roleNoun(noun.lemma) : undefined;
    if (role === undefined || dependent(sentence, noun, 'cop') === undefined) continue;
    const holder = subject(sentence, noun);
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
  return [...dependents(sentence, noun, 'nmod:poss'), ...of].find((word) => linkAt(context, word) !== undefined);
}
