/** "the council", "this firm": descriptions that take up what was named. */
import type { AnalysedProse } from '../../language/analysed.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { takenUp } from '../definite.ts';
import { mentionOf } from '../draft.ts';
import { addMention, type Memory } from './memory.ts';
import { noteName } from './note.ts';

/** Links the phrase that a definite determiner begins, where it names an entity again. */
export function description(block: AnalysedProse, sentence: Sentence, token: Token, at: number, memory: Memory): void {
  const found = takenUp(sentence, token, memory.last, at);
  if (found === undefined || memory.linked.get(block.index, sentence.index, found.head) !== undefined) return;
  const { confidence, mismatches } = found;
  addMention(found.entity, mentionOf(block.index, sentence, found, 'description'), {
    confidence,
    ground: 'description',
    mismatches,
  });
  const noun = sentence.tokens[found.head];
  noteName(memory, found.entity, block, sentence, at, noun);
}
