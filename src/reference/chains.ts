/**
 * Everything that a draft speaks of more than once, named or not: sieves in the order of Lee and others (2013), which go
 * from the sure to the unsure: names, appositions and predicates, the same noun again, pronouns, who speaks.
 */
import type { TextSpan } from '../document/position.ts';
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependent, dependents } from '../language/tree.ts';
import type { EntityId, References } from './entity.ts';
import { headsPhrase, type NounPhrase, nounPhrase, wholePhrase } from './noun-phrase.ts';

/** A mention as a whole noun phrase. */
export interface ChainMention {
  readonly block: number;
  readonly sentence: number;
  readonly span: TextSpan;
  /** The place of the word that heads it. */
  readonly headSpan: TextSpan;
}

/** Mentions of one thing, in the order in which they were linked. */
interface Draft {
  readonly mentions: ChainMention[];
  readonly words: Set<string>;
  owner?: Draft | undefined;
  plural: boolean;
}

interface Memory {
  readonly references: References;
  readonly chains: Draft[];
  readonly ofEntity: Map<EntityId, Draft>;
  readonly ofToken: Map<string, Draft>;
  /** The chains that a noun headed last. */
  readonly byNoun: Map<string, { readonly chain: Draft; readonly at: number }[]>;
  readonly people: Map<string, Draft>;
}

/** How many chains of one noun are tried. */
const MOST = 6;

/** The chains of a draft; those with one mention are among them. */
export function chainsOf(text: AnalysedText, references: References): readonly (readonly ChainMention[])[] {
  const memory: Memory = {
    references,
    chains: [],
    ofEntity: new Map(),
    ofToken: new Map(),
    byNoun: new Map(),
    people: new Map(),
  };
  let at = 0;
  for (const block of text.blocks) {
    if (block.type !== 'prose') continue;
    for (const sentence of block.sentences) {
      at += 1;
      for (const token of sentence.tokens) readToken(block, sentence, token, at, memory);
    }
  }
  return memory.chains.map(({ mentions }) => mentions);
}

function readToken(block: AnalysedProse, sentence: Sentence, token: Token, at: number, memory: Memory): void {
  const linked = memory.references.at(block.index, sentence.index, token.index);
  if (linked !== undefined) {
    if (token.index !== linked.head) return;
    add(chainOfEntity(memory, linked.link.entity), block, sentence, token, memory);
    return;
  }
  if (token.upos === 'PRON') {
    pronoun(block, sentence, token, memory);
    return;
  }
  if (!headsPhrase(token)) return;
  const phrase = nounPhrase(sentence, token);
  const chain =
    precise(block, sentence, token, memory) ?? sameNoun(block, sentence, phrase, at, memory) ?? newChain(memory);
  add(chain, block, sentence, token, memory);
  for (const word of phrase.words) chain.words.add(word);
  chain.plural ||= phrase.plural;
  if (phrase.owner !== undefined) chain.owner ??= memory.ofToken.get(keyOf(block, sentence, phrase.owner.index));
  remember(memory, phrase, chain, at);
}

/** Apposition, or what a copula says of the subject. */
function precise(block: AnalysedProse, sentence: Sentence, token: Token, memory: Memory): Draft | undefined {
  if (token.deprel === 'appos') return memory.ofToken.get(keyOf(block, sentence, token.head));
  const subject = dependent(sentence, token, 'cop') === undefined ? undefined : dependent(sentence, token, 'nsubj');
  if (subject === undefined || dependents(sentence, token, 'advmod').some(({ lemma }) => lemma === 'not'))
    return undefined;
  return memory.ofToken.get(keyOf(block, sentence, subject.index));
}

function sameNoun(
  block: AnalysedProse,
  sentence: Sentence,
  phrase: NounPhrase,
  at: number,
  memory: Memory,
): Draft | undefined {
  if (phrase.pointing === 'indefinite') return undefined;
  const standing = memory.byNoun.get(nounKey(phrase)) ?? [];
  const owner = phrase.owner === undefined ? undefined : memory.ofToken.get(keyOf(block, sentence, phrase.owner.index));
  for (let index = standing.length - 1; index >= 0; index -= 1) {
    const found = standing[index];
    if (found === undefined || at - found.at > 40) continue;
    const { chain } = found;
    if (phrase.pointing === 'possessive' && (owner === undefined || chain.owner !== owner)) continue;
    if (!phrase.words.every((word) => chain.words.has(word))) continue;
    if (phrase.pointing === 'bare' && chain.words.size !== phrase.words.length) continue;
    return chain;
  }
  return undefined;
}

const nounKey = ({ noun, plural }: NounPhrase) => `${noun.lemma.toLowerCase()}${plural ? '+' : ''}`;

function remember({ byNoun }: Memory, phrase: NounPhrase, chain: Draft, at: number): void {
  const key = nounKey(phrase);
  const standing = (byNoun.get(key) ?? []).filter((one) => one.chain !== chain);
  standing.push({ chain, at });
  byNoun.set(key, standing.slice(-MOST));
}

function pronoun(block: AnalysedProse, sentence: Sentence, token: Token, memory: Memory): void {
  const place = memory.references.antecedent(block.index, sentence.index, token.index);
  const standing =
    place === undefined ? undefined : memory.ofToken.get(`${place.block}:${place.sentence}:${place.token}`);
  if (standing !== undefined) add(standing, block, sentence, token, memory);
  const lower = token.form.toLowerCase();
  const person = SPEAKERS.get(lower);
  if (person === undefined) return;
  const chain = memory.people.get(person) ?? newChain(memory);
  memory.people.set(person, chain);
  add(chain, block, sentence, token, memory);
}

/** Outside quotations "I" is who writes and "you" who reads. */
const SPEAKERS: ReadonlyMap<string, string> = new Map([
  ...['i', 'me', 'my', 'mine', 'myself'].map((form) => [form, 'i'] as const),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((form) => [form, 'we'] as const),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((form) => [form, 'you'] as const),
]);

function newChain(memory: Memory): Draft {
  const chain: Draft = { mentions: [], words: new Set(), plural: false };
  memory.chains.push(chain);
  return chain;
}

function chainOfEntity(memory: Memory, entity: EntityId): Draft {
  const chain = memory.ofEntity.get(entity) ?? newChain(memory);
  memory.ofEntity.set(entity, chain);
  return chain;
}

function add(chain: Draft, block: AnalysedProse, sentence: Sentence, token: Token, memory: Memory): void {
  memory.ofToken.set(keyOf(block, sentence, token.index), chain);
  const { first, end } =
    token.upos === 'PRON' ? { first: token.index, end: token.index + 1 } : wholePhrase(sentence, token);
  const [from, to] = [sentence.tokens[first], sentence.tokens[end - 1]];
  if (from === undefined || to === undefined) return;
  const span = { start: from.span.start, end: to.span.end };
  chain.mentions.push({ block: block.index, sentence: sentence.index, span, headSpan: token.span });
}

function keyOf(block: AnalysedProse, sentence: Sentence, token: number): string {
  return `${block.index}:${sentence.index}:${token}`;
}
