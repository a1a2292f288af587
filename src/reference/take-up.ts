/** Walks the draft once, in order, and links pronouns and descriptions to what was named before them. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import type { BlockSpeech, Speaker } from '../language/quotations/speakers.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { agesTold, forgetNoun } from './definite.ts';
import type { SentenceNames } from './draft.ts';
import type { TokenPlace } from './entity.ts';
import { THIRD_PERSON } from './pronouns.ts';
import { description } from './take-up/description.ts';
import { firstPerson } from './take-up/first-person.ts';
import { type Memory, newMemory, speakerOf } from './take-up/memory.ts';
import { noteName, noteNoun } from './take-up/note.ts';
import { ownedRole } from './take-up/owned.ts';
import { thirdPerson } from './take-up/third-person.ts';
import type { TokenTable } from './token-table.ts';

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves', 'i', 'me', 'my', 'mine', 'myself']);
const DEFINITE = new Set(['the', 'this', 'that']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some']);

/** Adds pronoun and description mentions to the entities. Returns the pronouns that stand for a noun without a name. */
export function takeUp(
  text: AnalysedText,
  sentences: readonly SentenceNames[],
  speech: readonly BlockSpeech[],
): TokenTable<TokenPlace> {
  const memory = newMemory(speech, agesTold(sentences.map(({ sentence }) => sentence)));
  linkHeads(sentences, memory);
  const later: { place: SentenceNames; token: Token; speaker: Speaker }[] = [];
  for (const [at, place] of sentences.entries()) {
    readSentence(place, at, memory, (token) => {
      const speaker = speakerOf(place.block, speech, token);
      if (speaker !== undefined) later.push({ place, token, speaker });
    });
  }
  // The speaker often stands after the words, so "we" waits until all names are known.
  for (const { place, token, speaker } of later) firstPerson(text, place, token, speaker, memory);
  return memory.antecedents;
}

/** The names come first: a speaker may stand behind the words. */
function linkHeads(sentences: readonly SentenceNames[], { linked }: Memory): void {
  for (const { block, sentence, names } of sentences) {
    for (const { name, entity } of names) {
      const token = headIn(sentence, name);
      if (token !== undefined) linked.set(block.index, sentence.index, token.index, entity);
    }
  }
}

function readSentence(
  { block, sentence, names }: SentenceNames,
  at: number,
  memory: Memory,
  onFirstPerson: (token: Token) => void,
): void {
  let next = 0;
  for (const token of sentence.tokens) {
    const named = names[next];
    if (named !== undefined && token.index >= named.name.first) {
      if (token.index === named.name.first)
        noteName(memory, named.entity, block, sentence, at, headIn(sentence, named.name));
      if (token.index < named.name.end) {
        if (token.index === named.name.end - 1) next += 1;
        continue;
      }
    }
    readToken(block, sentence, token, at, memory, onFirstPerson);
  }
}

function headIn(
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
): Token | undefined {
  const tokens = sentence.tokens.slice(first, end);
  return tokens.find(({ head }) => head < first || head >= end) ?? tokens.at(-1);
}

function readToken(
  block: AnalysedProse,
  sentence: Sentence,
  token: Token,
  at: number,
  memory: Memory,
  onFirstPerson: (token: Token) => void,
): void {
  if (token.upos === 'NOUN') {
    if (memory.linked.get(block.index, sentence.index, token.index) !== undefined) return;
    if (!ownedRole(block, sentence, token, at, memory)) noteNoun(memory, block, sentence, token, at);
    return;
  }
  if (token.upos !== 'PRON' && token.upos !== 'DET' && !token.xpos.startsWith('PRP')) return;
  const lower = token.form.toLowerCase();
  if (FIRST_PERSON.has(lower) && token.form !== 'US') onFirstPerson(token);
  else if (THIRD_PERSON.has(lower)) thirdPerson(block, sentence, token, at, memory);
  else if (token.upos !== 'DET') return;
  else if (DEFINITE.has(lower)) description(block, sentence, token, at, memory);
  else if (INDEFINITE.has(lower)) forgetNoun(sentence, token, memory.last);
}
