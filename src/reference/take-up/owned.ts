/** "The League's leader", "the chairman of the club": a role with its body takes up the person who was told to have it. */
import type { AnalysedProse } from '../../language/analysed.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import { ROLES } from '../data/titles.ts';
import { isContrasting } from '../definite.ts';
import { type EntityDraft, mentionOf } from '../draft.ts';
import { addMention, type Memory } from './memory.ts';
import { noteName } from './note.ts';

/** How sure such a link is. By hand: above a description without its body, which was right in 13 of 13. */
const CONFIDENCE = 0.78;

/** Links the noun of a role to the person who holds it in the body that the phrase names; true where it does. */
export function ownedRole(block: AnalysedProse, sentence: Sentence, noun: Token, at: number, memory: Memory): boolean {
  if (!ROLES.has(noun.lemma) || noun.xpos !== 'NN' || isNamedHere(sentence, noun)) return false;
  const owner = ownerOf(block, sentence, noun, memory);
  const holder = owner === undefined ? undefined : memory.last.holders.get(owner)?.get(noun.lemma);
  if (holder === undefined || holder === 'several') return false;
  if (dependents(sentence, noun, 'amod').some(({ lemma }) => isContrasting(lemma.toLowerCase()))) return false;
  const range = { first: noun.index, end: noun.index + 1, head: noun.index };
  addMention(holder, mentionOf(block.index, sentence, range, 'description'), {
    confidence: CONFIDENCE,
    ground: 'description',
    mismatches: [],
  });
  noteName(memory, holder, block, sentence, at, noun);
  return true;
}

/** "The League's leader, Ann Lee,", "the League's leader Ann Lee", "Ann Lee, the League's leader,", "was the League's leader". */
function isNamedHere({ tokens }: Sentence, { index, deprel }: Token): boolean {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (next?.upos === 'PROPN' || next?.form === '-' || (next?.form === ',' && after?.upos === 'PROPN')) return true;
  if (/^(?:appos|conj|root|xcomp)$/u.test(deprel)) return true;
  return tokens.some(({ deprel: relation, head }) => head === index && /^(?:cop|appos|conj|flat)$/u.test(relation));
}

function ownerOf(block: AnalysedProse, sentence: Sentence, noun: Token, { linked }: Memory): EntityDraft | undefined {
  for (const below of dependents(sentence, noun, 'nmod:poss', 'nmod')) {
    if (below.deprel === 'nmod' && dependent(sentence, below, 'case')?.form !== 'of') continue;
    const owner = linked.get(block.index, sentence.index, below.index);
    if (owner !== undefined && owner.kind !== 'person') return owner;
  }
  return undefined;
}
