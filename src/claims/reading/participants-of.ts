/** Who and what takes part in what a predicate tells. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isPassive, subject } from '../../language/tree.ts';
import type { Participant } from '../claim.ts';
import { linkAt, phraseTokens } from './phrase.ts';
import type { SentenceContext } from './sentence-context.ts';

/** The participants of a predicate's token, agents first; for a noun ("the withdrawal of troops") its owners. */
export function participantsOf(context: SentenceContext, predicate: Token): readonly Participant[] {
  const { sentence } = context;
  const passive = isPassive(sentence, predicate);
  const found: Participant[] = [];
  const add = (role: Participant['role'], token: Token | undefined) => {
    if (token !== undefined && token.upos !== 'PRON') found.push(participant(context, role, token));
    else if (token !== undefined && linkAt(context, token) !== undefined) found.push(participant(context, role, token));
  };
  if (predicate.upos !== 'NOUN') add(passive ? 'patient' : 'agent', subject(sentence, predicate));
  add('patient', dependent(sentence, predicate, 'obj'));
  for (const oblique of dependents(sentence, predicate, 'obl', 'obl:agent')) {
    const by = passive && dependent(sentence, oblique, 'case')?.lemma === 'by';
    add(by ? 'agent' : 'oblique', oblique);
  }
  for (const owner of dependents(sentence, predicate, 'nmod:poss', 'nmod', 'compound', 'amod')) {
    if (owner.upos !== 'ADJ' || linkAt(context, owner) !== undefined) add('owner', owner);
  }
  return found;
}

function participant(context: SentenceContext, role: Participant['role'], token: Token): Participant {
  const tokens = phraseTokens(context.sentence, token);
  const [first, last] = [
    context.sentence.tokens[tokens[0] ?? token.index],
    context.sentence.tokens[tokens.at(-1) ?? token.index],
  ];
  const entity = linkAt(context, token);
  return {
    role,
    head: token.lemma.toLowerCase(),
    text: context.prose.block.text.slice(first?.span.start ?? token.span.start, last?.span.end ?? token.span.end),
    ...(entity === undefined ? {} : { entity }),
  };
}
