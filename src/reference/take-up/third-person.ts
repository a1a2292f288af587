/** "he", "she", "it", "they": linked to what they stand for. */
import type { AnalysedProse } from '../../language/analysed.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { type EntityDraft, mentionOf } from '../draft.ts';
import { antecedent, comingSubject, THIRD_PERSON } from '../pronouns.ts';
import { addMention, type Memory, quotationOf, remember, speakerOf } from './memory.ts';
import { isSubject, weightOf } from './salience.ts';

/** Links a pronoun of the third person, where something fits it well enough. */
export function thirdPerson(block: AnalysedProse, sentence: Sentence, token: Token, at: number, memory: Memory): void {
  const quotation = quotationOf(block, token);
  const speaker = quotation < 0 ? undefined : speakingEntity(block, token, memory);
  const subjectBehind = comingSubject(sentence, token);
  const found = antecedent(sentence, token, at, memory.window, {
    quotation,
    coming:
      subjectBehind === undefined ? undefined : memory.linked.get(block.index, sentence.index, subjectBehind.index),
    ...(speaker === undefined ? {} : { speaker }),
  });
  if (found === undefined) return;
  const { entity, place } = found.candidate;
  const subject = isSubject(sentence, token);
  if (entity === undefined && place !== undefined)
    memory.antecedents.set(block.index, sentence.index, token.index, place);
  remember(memory, { ...found.candidate, at, token: token.index, subject, weight: weightOf(token), quotation });
  if (entity === undefined) return;
  if (entity.kind === 'person' && found.confidence >= SURE) entity.gender ??= genderOf(token);
  const form = token.xpos === 'PRP$' ? 'possessive' : 'pronoun';
  const range = { first: token.index, end: token.index + 1, head: token.index };
  addMention(entity, mentionOf(block.index, sentence, range, form), {
    confidence: found.confidence,
    ground: 'pronoun',
    mismatches: [],
  });
  memory.linked.set(block.index, sentence.index, token.index, entity);
}

/** From such a link on, "she" tells that the entity is a woman. */
const SURE = 0.6;

function genderOf({ form }: Token): 'feminine' | 'masculine' | undefined {
  const wanted = THIRD_PERSON.get(form.toLowerCase());
  return wanted === 'feminine' || wanted === 'masculine' ? wanted : undefined;
}

/** Who speaks the words that the token stands in, where a name says so. */
function speakingEntity(block: AnalysedProse, token: Token, { speech, linked }: Memory): EntityDraft | undefined {
  const reporting = speakerOf(block, speech, token)?.reporting;
  return reporting === undefined ? undefined : linked.get(reporting.block, reporting.sentence, reporting.speaker ?? -1);
}
