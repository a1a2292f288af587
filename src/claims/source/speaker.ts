/** Who a reporting clause names: an entity, a document, or somebody described only. */
import type { AnalysedText } from '../../language/analysed.ts';
import { DOCUMENT_NOUNS } from '../../language/quotations/reporting-verbs.ts';
import type { PlacedReporting } from '../../language/quotations/speakers.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, subtreeRange } from '../../language/tree.ts';
import type { Link, Mention, References } from '../../reference/entity.ts';
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
  const mention = mentionOf(sentence, speaker, at);
  if (mention !== undefined) return ofMention(references, mention);
  return described(references, sentence, speaker, at, block.block.paragraph);
}

/** A mention as a voice: the entity, and the organisation that a person speaks for. */
export function ofMention(references: References, { link }: Linked): Voice {
  const entity = references.entity(link.entity);
  const organisation = entity.kind === 'person' ? entity.memberOf : undefined;
  return {
    kind: 'named',
    name: entity.name,
    entity: link,
    ...(organisation === undefined ? {} : { organisation: membership(organisation) }),
  };
}

function membership(entity: number): Link {
  return { entity, confidence: 0.8, ground: 'apposition', mismatches: [] };
}

/** The mention at the speaker's word, or the name that stands in apposition to it ("the chairman, Ann Lee, said"). */
function mentionOf(sentence: Sentence, speaker: Token, at: (token: number) => Linked | undefined): Linked | undefined {
  const own = at(speaker.index);
  if (own !== undefined && (own.form !== 'name' || isHead(sentence, own, speaker))) return own;
  const after = sentence.tokens[nextAfterPhrase(sentence, speaker)];
  if (after?.form === ',') {
    const apposed = at(after.index + 1);
    const closes = apposed === undefined ? undefined : sentence.tokens[apposed.end]?.form;
    if (apposed?.form === 'name' && closes !== undefined && /^[,.]$/u.test(closes)) return apposed;
  }
  for (const { index } of dependents(sentence, speaker, 'flat', 'appos')) {
    const apposed = at(index);
    if (apposed?.form === 'name') return apposed;
  }
  return undefined;
}

/** The name is the speaker, not a word before it ("US officials said"). */
function isHead(sentence: Sentence, { first, end }: Linked, speaker: Token): boolean {
  const next = sentence.tokens[end];
  return speaker.index >= end - 1 || speaker.index < first || next === undefined || next.upos !== 'NOUN';
}

function nextAfterPhrase(sentence: Sentence, speaker: Token): number {
  return subtreeRange(
    sentence,
    speaker,
    ({ deprel }) => !/^(?:det|amod|compound|nmod|case|nummod|flat|nmod:poss)/u.test(deprel),
  ).end;
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
    ({ deprel }) => !/^(?:det|amod|compound|nmod|case|nummod|flat|fixed)/u.test(deprel),
  );
  const first = sentence.tokens[phrase.first];
  const last = sentence.tokens[phrase.end - 1];
  const from = (first?.span.start ?? speaker.span.start) - sentence.span.start;
  const to = (last?.span.end ?? speaker.span.end) - sentence.span.start;
  const owner = ownerIn(sentence, phrase, speaker, at);
  const whole = owner === undefined ? undefined : references.entity(owner.link.entity);
  const organisation = whole?.kind === 'person' ? whole.memberOf : whole?.id;
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
