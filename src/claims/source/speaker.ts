/** Who a reporting clause names: an entity, a document, or somebody described only. */
import type { AnalysedText } from '../../language/analysed.ts';
import { DOCUMENT_NOUNS } from '../../language/quotations/reporting-verbs.ts';
import type { PlacedReporting } from '../../language/quotations/speakers.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, subtreeRange } from '../../language/tree.ts';
import type { Entity, Link, Mention, References } from '../../reference/entity.ts';
import type { Source } from '../claim.ts';

/** The source without its mode and time. */
export type Voice = Pick<Source, 'kind' | 'name' | 'entity' | 'organisation'>;

type Linked = Mention & { readonly link: Link };

/** The voice of a reporting clause. */
export function voiceOf(text: AnalysedText, references: References, reporting: PlacedReporting): Voice {
  const block = text.blocks[reporting.block];
  const sentence = block?.type === 'prose' ? block.sentences[reporting.sentence] : undefined;
  const speaker = sentence?.tokens[reporting.speaker ?? -1];
  if (block?.type !== 'prose' || sentence === undefined || speaker === undefined) return { kind: 'narrator' };
  const at = (token: number) => references.at(reporting.block, reporting.sentence, token);
  const mention = mentionOf(sentence, ownWords(sentence, speaker) ?? speaker, at);
  if (mention !== undefined) return ofMention(references, mention);
  return described(references, sentence, speaker, at, block.block.paragraph);
}

/** "According to his words", "her account says": the one whose words they are. */
function ownWords(sentence: Sentence, speaker: Token): Token | undefined {
  if (!/^(?:word|account|version|comment|remark|testimony|spokesman|view)$/u.test(speaker.lemma)) return undefined;
  return dependents(sentence, speaker, 'nmod:poss').find(({ xpos }) => xpos === 'PRP$');
}

/** A mention as a voice: the entity, and the organisation that a person speaks for. */
export function ofMention(references: References, { link }: Linked): Voice {
  const entity = references.entity(link.entity);
  const organisation = entity.kind === 'person' ? organisationOf(references, entity) : undefined;
  return {
    kind: 'named',
    name: entity.name,
    entity: link,
    ...(organisation === undefined ? {} : { organisation: membership(organisation) }),
  };
}

/** The organisation that somebody belongs to, or that it is; a country's people do not speak with one voice. */
function organisationOf(references: References, entity: Entity): number | undefined {
  const whole = entity.kind === 'person' ? entity.memberOf : entity.id;
  return whole === undefined || references.entity(whole).kind === 'place' ? undefined : whole;
}

function membership(entity: number): Link {
  return { entity, confidence: 0.8, ground: 'apposition', mismatches: [] };
}

/** The mention at the speaker's word, or the name that stands in apposition to it ("the chairman, Ann Lee, said"). */
function mentionOf(sentence: Sentence, speaker: Token, at: (token: number) => Linked | undefined): Linked | undefined {
  const own = at(speaker.index);
  if (own !== undefined && (own.form !== 'name' || isHead(sentence, own, speaker))) return own;
  const apposed = apposedName(sentence, speaker, at);
  if (apposed !== undefined) return apposed;
  for (const { index } of dependents(sentence, speaker, 'flat', 'appos')) {
    const beside = at(index);
    if (beside?.form === 'name') return beside;
  }
  return undefined;
}

/** The name is the speaker, not a word before it ("US officials said"). */
function isHead(sentence: Sentence, { first, end }: Linked, speaker: Token): boolean {
  const next = sentence.tokens[end];
  return speaker.index >= end - 1 || speaker.index < first || next === undefined || next.upos !== 'NOUN';
}

/** "The chairman of the board, Ann Lee, said": the name between commas, or before the stop, after the speaker's phrase. */
function apposedName(
  sentence: Sentence,
  speaker: Token,
  at: (token: number) => Linked | undefined,
): Linked | undefined {
  for (let index = speaker.index + 1; index < speaker.index + 9; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined || token.upos === 'VERB' || token.upos === 'CCONJ') return undefined;
    if (token.form !== ',') continue;
    const mention = at(index + 1);
    const closes = mention === undefined ? undefined : sentence.tokens[mention.end]?.form;
    return mention?.form === 'name' && closes !== undefined && /^[,.]$/u.test(closes) ? mention : undefined;
  }
  return undefined;
}

/** A voice without a name of its own: its words, and whose it is ("the ministry's report", "US officials"). */
function described(
  references: References,
  sentence: Sentence,
  speaker: Token,
  at: (token: number) => Linked | undefined,
  paragraph: number,
): Voice {
  if (speaker.upos === 'PRON')
    return { kind: 'described', name: `${speaker.form.toLowerCase()} (paragraph ${paragraph})` };
  const phrase = subtreeRange(
    sentence,
    speaker,
    ({ deprel, head }) =>
      !/^(?:det|amod|compound|nmod|case|nummod|flat|fixed)/u.test(deprel) ||
      (deprel === 'case' && head === speaker.index),
  );
  const first = sentence.tokens[phrase.first];
  const last = sentence.tokens[phrase.end - 1];
  const from = (first?.span.start ?? speaker.span.start) - sentence.span.start;
  const to = (last?.span.end ?? speaker.span.end) - sentence.span.start;
  const owner = ownerIn(sentence, phrase, speaker, at);
  const whole = owner === undefined ? undefined : references.entity(owner.link.entity);
  const organisation = whole === undefined ? undefined : organisationOf(references, whole);
  return {
    kind: DOCUMENT_NOUNS.has(speaker.lemma) ? 'document' : speaker.upos === 'PROPN' ? 'named' : 'described',
    name: sentence.text.slice(from, to),
    ...(organisation === undefined ? {} : { organisation: { ...membership(organisation), ground: 'description' } }),
  };
}

/** The name in the speaker's phrase: "X's report", "X officials", "officials of X"; not "X-led". */
function ownerIn(
  sentence: Sentence,
  phrase: { readonly first: number; readonly end: number },
  speaker: Token,
  at: (token: number) => Linked | undefined,
): Linked | undefined {
  for (let index = phrase.first; index < phrase.end; index += 1) {
    const mention = at(index);
    if (mention?.form !== 'name' || index === speaker.index) continue;
    if (sentence.tokens[mention.end]?.form !== '-') return mention;
  }
  return undefined;
}
