/** Walks the draft once, in order, and links pronouns and descriptions to what was named before them. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import { isTimeNoun } from '../language/lexicon/index.ts';
import { quotationAt } from '../language/quotations/at.ts';
import type { BlockSpeech, Speaker } from '../language/quotations/speakers.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, plainRelation } from '../language/tree.ts';
import type { Candidate } from './candidate.ts';
import { isHeadline } from './casing.ts';
import { forgetNoun, type LastByNoun, noNouns, rememberNouns, takenUp } from './definite.ts';
import { type DraftMention, type EntityDraft, mentionOf, type SentenceNames } from './draft.ts';
import type { Mention, TokenPlace } from './entity.ts';
import { headsPhrase } from './noun-phrase.ts';
import { antecedent, comingSubject, THIRD_PERSON, WINDOW } from './pronouns.ts';
import { TokenTable } from './token-table.ts';

/** What is remembered on the way. */
interface Memory {
  readonly last: LastByNoun;
  readonly window: Candidate[];
  /** The entity of a token that was linked, by block, sentence and token. */
  readonly linked: TokenTable<EntityDraft>;
  /** The noun without a name that a pronoun stands for. */
  readonly antecedents: TokenTable<TokenPlace>;
  /** The places of the words that name who speaks; they count as subjects wherever they stand ("said Ann Lee"). */
  readonly speakers: TokenTable<true>;
  readonly speech: readonly BlockSpeech[];
}

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves', 'i', 'me', 'my', 'mine', 'myself']);

/** Adds pronoun and description mentions to the entities. Returns the pronouns that stand for a noun without a name. */
export function takeUp(
  text: AnalysedText,
  sentences: readonly SentenceNames[],
  speech: readonly BlockSpeech[],
): TokenTable<TokenPlace> {
  const speakers = new TokenTable<true>();
  for (const { reporting } of speech) {
    for (const { block, sentence, speaker } of reporting) {
      if (speaker !== undefined) speakers.set(block, sentence, speaker, true);
    }
  }
  const [linked, antecedents] = [new TokenTable<EntityDraft>(), new TokenTable<TokenPlace>()];
  const memory: Memory = { last: noNouns(), window: [], linked, antecedents, speakers, speech };
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
        note(memory, named.entity, block, sentence, at, headIn(sentence, named.name));
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
    if (memory.linked.get(block.index, sentence.index, token.index) === undefined)
      noteNoun(memory, block, sentence, token, at);
    return;
  }
  if (token.upos !== 'PRON' && token.upos !== 'DET' && !token.xpos.startsWith('PRP')) return;
  const lower = token.form.toLowerCase();
  if (FIRST_PERSON.has(lower) && token.form !== 'US') onFirstPerson(token);
  else if (THIRD_PERSON.has(lower)) thirdPerson(block, sentence, token, at, memory);
  else if (token.upos !== 'DET') return;
  else if (DEFINITE.has(lower)) definite(block, sentence, token, at, memory);
  else if (INDEFINITE.has(lower)) forgetNoun(sentence, token, memory.last);
}

/** A noun without a name: a pronoun can stand for it. */
function noteNoun(memory: Memory, block: AnalysedProse, sentence: Sentence, token: Token, at: number): void {
  if (!headsPhrase(token) || isHeadline(block) || token.form.length < 3 || isTimeNoun(token.lemma)) return;
  if (isPredicateOrNone(sentence, token)) return;
  const place = { block: block.index, sentence: sentence.index, token: token.index };
  const subject = isSubject(sentence, token);
  push(memory, {
    noun: token,
    at,
    token: token.index,
    subject,
    weight: weightOf(token),
    place,
    quotation: quotationOf(block, token),
  });
}

/** "It was a mess", "no idea": the noun brings nothing new that could be taken up. */
function isPredicateOrNone(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, 'cop', 'det').some(({ deprel, lemma }) => deprel === 'cop' || lemma === 'no');
}

const WEIGHTS: Readonly<Record<string, number>> = { obj: 0.75, iobj: 0.75, obl: 0.3, conj: 0.3, root: 0.5, appos: 0.5 };

/** How much a phrase stands out by its relation, subjects left aside. */
function weightOf({ deprel }: Token): number {
  return WEIGHTS[plainRelation(deprel)] ?? 0;
}

const DEFINITE = new Set(['the', 'this', 'that']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some']);

function note(
  memory: Memory,
  entity: EntityDraft,
  block: AnalysedProse,
  sentence: Sentence,
  at: number,
  token?: Token,
): void {
  rememberNouns(memory.last, entity, at);
  if (token === undefined) return;
  memory.linked.set(block.index, sentence.index, token.index, entity);
  if (isHeadline(block)) return;
  const subject = isSubject(sentence, token) || speaks(memory, block, sentence, token);
  push(memory, {
    entity,
    at,
    token: token.index,
    subject,
    weight: weightOf(token),
    quotation: quotationOf(block, token),
  });
}

/** The word names a speaker, or hangs on the word that does. */
function speaks(
  { speakers }: Memory,
  block: AnalysedProse,
  sentence: Sentence,
  { index, head, deprel }: Token,
): boolean {
  if (speakers.get(block.index, sentence.index, index) === true) return true;
  return /^(?:flat|appos|compound)$/u.test(deprel) && speakers.get(block.index, sentence.index, head) === true;
}

/** The subject, or a name that stands beside the subject's noun ("spokesman Ann Lee said"). */
function isSubject(sentence: Sentence, token: Token): boolean {
  if (token.deprel.startsWith('nsubj') || standsBeforeVerb(sentence, token)) return true;
  const above = sentence.tokens[token.head];
  return above?.deprel.startsWith('nsubj') === true && /^(?:flat|appos|compound)$/u.test(token.deprel);
}

/** A second look where the tree may be wrong: a noun before a finite verb, with no preposition or owner in front. */
function standsBeforeVerb(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1];
  return (
    token.head > token.index &&
    next !== undefined &&
    /^(?:VBZ|VBD|VBP|MD)$/u.test(next.xpos) &&
    !hasCase(sentence, token)
  );
}

function hasCase(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, 'case').some(({ index }) => index < token.index);
}

function push(memory: Memory, candidate: Candidate): void {
  memory.window.push(candidate);
  if (memory.window.length > WINDOW) memory.window.shift();
}

function thirdPerson(block: AnalysedProse, sentence: Sentence, token: Token, at: number, memory: Memory): void {
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
  push(memory, { ...found.candidate, at, token: token.index, subject, weight: weightOf(token), quotation });
  if (entity === undefined) return;
  if (entity.kind === 'person' && found.confidence >= SURE) entity.gender ??= genderOf(token);
  const form = token.xpos === 'PRP$' ? 'possessive' : 'pronoun';
  const range = { first: token.index, end: token.index + 1, head: token.index };
  add(entity, mentionOf(block.index, sentence, range, form), {
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

/** Where the quotation of a token begins in its block's text, or -1. */
function quotationOf(block: AnalysedProse, { span }: Token): number {
  if (block.quotations.length === 0) return -1;
  return block.quotations[quotationAt(block.quotations, span.start)]?.span.start ?? -1;
}

/** Who speaks the words that the token stands in, where a name says so. */
function speakingEntity(block: AnalysedProse, token: Token, { speech, linked }: Memory): EntityDraft | undefined {
  const reporting = speakerOf(block, speech, token)?.reporting;
  return reporting === undefined ? undefined : linked.get(reporting.block, reporting.sentence, reporting.speaker ?? -1);
}

function definite(block: AnalysedProse, sentence: Sentence, token: Token, at: number, memory: Memory): void {
  const found = takenUp(sentence, token, memory.last, at);
  if (found === undefined || memory.linked.get(block.index, sentence.index, found.head) !== undefined) return;
  const { confidence, mismatches } = found;
  add(found.entity, mentionOf(block.index, sentence, found, 'description'), {
    confidence,
    ground: 'description',
    mismatches,
  });
  const noun = sentence.tokens[found.head];
  note(memory, found.entity, block, sentence, at, noun);
}

function add(entity: EntityDraft, mention: Mention | undefined, link: DraftMention['link']): void {
  if (mention !== undefined) entity.mentions.push({ ...mention, outerFirst: mention.first, link });
}

/** The speaker of the quotation that a token stands in. */
function speakerOf(block: AnalysedProse, speech: readonly BlockSpeech[], token: Token): Speaker | undefined {
  const index = quotationAt(block.quotations, token.span.start);
  return index < 0 ? undefined : speech[block.index]?.speakers[index];
}

/** "I" is the speaker; "we" is the speaker's organisation, or the speaker where that is one. */
function firstPerson(
  text: AnalysedText,
  { block, sentence }: SentenceNames,
  token: Token,
  { reporting }: Speaker,
  memory: Memory,
): void {
  const home = text.blocks[reporting.block];
  if (home?.type !== 'prose' || reporting.speaker === undefined) return;
  const speaker =
    memory.linked.get(reporting.block, reporting.sentence, reporting.speaker) ?? besideSpeaker(home, reporting, memory);
  if (speaker === undefined) return;
  const singular = /^(?:i|me|my|mine|myself)$/iu.test(token.form);
  const meant = singular
    ? speaker.kind === 'person'
      ? speaker
      : undefined
    : speaker.kind === 'person'
      ? speaker.memberOf
      : speaker;
  if (meant === undefined) return;
  const form = token.xpos === 'PRP$' ? 'possessive' : 'pronoun';
  const range = { first: token.index, end: token.index + 1, head: token.index };
  const link = { confidence: singular ? 0.7 : 0.6, ground: 'pronoun' as const, mismatches: [] };
  add(meant, mentionOf(block.index, sentence, range, form), link);
}

/** The speaker's phrase is headed by a role; the name stands beside it, or that of the body spoken for ("a Lee Foods spokesman"). */
function besideSpeaker(
  home: AnalysedProse,
  reporting: { readonly block: number; readonly sentence: number; readonly speaker?: number },
  memory: Memory,
): EntityDraft | undefined {
  const sentence = home.sentences[reporting.sentence];
  let body: EntityDraft | undefined;
  for (const index of sentence?.dependents[reporting.speaker ?? -1] ?? []) {
    const relation = sentence?.tokens[index]?.deprel ?? '';
    if (!/^(?:flat|appos|compound|nmod:poss)$/u.test(relation)) continue;
    const found = memory.linked.get(reporting.block, reporting.sentence, index);
    if (found?.kind === 'person' && relation !== 'nmod:poss') return found;
    if (found?.kind === 'organisation' || found?.kind === 'other') body ??= found;
  }
  return body;
}
