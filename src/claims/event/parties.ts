/** Who takes part in a deed of two sides, told by a verb: also where a relative clause or a pronoun keeps a party from sight. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, plainRelation, subject } from '../../language/tree.ts';
import type { Lemma, Participant } from '../claim.ts';
import { participant } from '../reading/participants-of.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** The parties of a verb, and the thing that passes between them where it is told. */
export interface Parties {
  readonly parties: readonly Participant[];
  readonly thing?: Lemma | undefined;
}

/** Prepositions that name a side. */
const SIDED = new Set(['against', 'over', 'by', 'to', 'from', 'for']);
const RELATIVE = /^(?:that|which)$/iu;

/** The parties of a verb; `known` are those that the clause names in plain sight. */
export function partiesOf(context: SentenceContext, verb: Token, known: readonly Participant[]): Parties {
  const { sentence } = context;
  const objects = dependents(sentence, verb, 'obj', 'iobj').filter(({ form }) => !RELATIVE.test(form));
  const plain = known.filter(({ text }) => !RELATIVE.test(text));
  const found = [
    ...receiver(context, verb),
    ...plain,
    ...pronounSubject(context, verb, plain),
    ...(plain.some(({ role }) => role === 'agent') ? [] : nameRightBefore(context, verb)),
    ...objects.filter(isNew(plain)).map((token) => party(context, 'patient', token)),
    ...objects.flatMap((object) => behind(context, object)),
    ...byWhom(context, verb),
  ].map((each) => ownerOfSuit(context, each));
  const gap = gapOf(context, verb);
  const thing = gap ?? objects.find((token) => token.upos === 'NOUN' && objects.length > 1 && token === objects.at(-1));
  return { parties: found, thing: thing?.lemma.toLowerCase() };
}

const isNew =
  (known: readonly Participant[]) =>
  ({ lemma }: Token): boolean =>
    !known.some((each) => each.head === lemma.toLowerCase());

/** "sold the firm 14 acres": the tree may take the two for one phrase. */
function receiver(context: SentenceContext, verb: Token): readonly Participant[] {
  const [article, noun, next] = context.sentence.tokens.slice(verb.index + 1, verb.index + 4);
  const isTwo = article?.upos === 'DET' && noun?.upos === 'NOUN' && /^(?:NUM|DET|SYM)$/u.test(next?.upos ?? '');
  if (!isTwo || noun.deprel === 'obj') return [];
  const own = party(context, 'patient', noun);
  return [{ ...own, modifiers: [], text: `${article.form} ${noun.form}` }];
}

/** "In June Lindal Paper sued": the tree may take the name for a part of the month. */
function nameRightBefore(context: SentenceContext, verb: Token): readonly Participant[] {
  const { sentence, references, prose } = context;
  const mention = references.at(prose.index, sentence.index, verb.index - 1);
  const name = mention?.form === 'name' && mention.end === verb.index ? sentence.tokens[mention.head] : undefined;
  if (name === undefined || !/^VB[DZP]$/u.test(verb.xpos)) return [];
  return [{ ...participant(context, 'agent', name), text: mention?.text ?? name.form }];
}

/** "the field which she sold": what the relative clause leaves out. */
function gapOf({ sentence }: SentenceContext, verb: Token): Token | undefined {
  const noun = plainRelation(verb.deprel) === 'acl' ? head(sentence, verb) : undefined;
  const own = dependent(sentence, verb, 'nsubj');
  return noun?.upos === 'NOUN' && own !== undefined && !/^(?:who|which|that)$/iu.test(own.form) ? noun : undefined;
}

/** "bought Bode from Tarvin": the tree may hang the seller under what is sold. */
const behind = (context: SentenceContext, object: Token): readonly Participant[] =>
  dependents(context.sentence, object, 'nmod').flatMap((below) =>
    SIDED.has(dependent(context.sentence, below, 'case')?.lemma ?? '') ? [party(context, 'oblique', below)] : [],
  );

/** "Ekman, by whom Corvan was hired": the noun before the comma. */
function byWhom(context: SentenceContext, verb: Token): readonly Participant[] {
  const { sentence } = context;
  const whom = dependents(sentence, verb, 'obl', 'obl:agent').find(({ form }) => form === 'whom');
  const by = whom !== undefined && sentence.tokens[whom.index - 1]?.form === 'by';
  const above = by && plainRelation(verb.deprel) === 'acl' ? head(sentence, verb) : undefined;
  return above === undefined ? [] : [party(context, 'agent', above)];
}

function pronounSubject(context: SentenceContext, verb: Token, known: readonly Participant[]): readonly Participant[] {
  const own = subject(context.sentence, verb);
  if (own?.upos !== 'PRON' || linkAt(context, own) !== undefined) return [];
  const role = own.deprel === 'nsubj:pass' ? 'patient' : 'agent';
  if (known.some((each) => each.role === role)) return [];
  const bound = role === 'agent' ? subjectAbove(context, verb, own) : undefined;
  if (bound !== undefined) return [participant(context, role, bound)];
  const stood = party(context, role, own);
  return stood.head === own.lemma.toLowerCase() ? [] : [stood];
}

/** "Rudge wanted the money he had lent": the subject of the verb whose object the relative clause describes. */
function subjectAbove(context: SentenceContext, verb: Token, pronoun: Token): Token | undefined {
  const { sentence } = context;
  const noun = gapOf(context, verb);
  const above = noun && head(sentence, noun);
  const own = above?.upos === 'VERB' ? subject(sentence, above) : undefined;
  return /^(?:he|she)$/iu.test(pronoun.form) && own?.upos === 'PROPN' && own.index < pronoun.index ? own : undefined;
}

/** A party; a pronoun that stands for a noun without a name has that noun's head. */
function party(context: SentenceContext, role: Participant['role'], token: Token): Participant {
  const own = participant(context, role, token);
  if (token.upos !== 'PRON' || own.entity !== undefined) return own;
  const { references, prose, sentence, text } = context;
  const place = references.antecedent(prose.index, sentence.index, token.index);
  const block = place === undefined ? undefined : text.blocks[place.block];
  const noun = block?.type === 'prose' ? block.sentences[place?.sentence ?? 0]?.tokens[place?.token ?? 0] : undefined;
  return noun === undefined ? own : { ...own, head: noun.lemma.toLowerCase(), text: `the ${noun.form.toLowerCase()}` };
}

/** Nouns of going to law: "dragged into court by Marsh's suit" is done by Marsh. By hand. */
const SUIT = /^(?:suit|lawsuit|case|claim|action|writ|petition|complaint)$/u;

function ownerOfSuit({ references }: SentenceContext, own: Participant): Participant {
  if (own.role !== 'agent' || own.of === undefined || !SUIT.test(own.head)) return own;
  const { name } = references.entity(own.of.entity);
  return { ...own, head: name.split(' ').at(-1)?.toLowerCase() ?? own.head, text: name, entity: own.of };
}
