/** Gives every name its entity. */
import type { AnalysedText } from '../language/analysed.ts';
import { definedAcronyms } from './acronyms.ts';
import { type ShortForm, shortForms } from './cluster.ts';
import {
  type DraftMention,
  type EntityDraft,
  mentionOf,
  type ResolvedName,
  type SentenceNames,
  sentenceAt,
} from './draft.ts';
import type { LinkGround } from './entity.ts';
import { findNames } from './find-names.ts';
import type { NameMention } from './name-mention.ts';
import { genderOfTitle, kindOf, type NameType, nameKey, nameTypes } from './name-type.ts';

/** The names of each sentence of running text, with their entities; entities are in the order of first mention. */
export function linkNames(text: AnalysedText): { entities: EntityDraft[]; sentences: readonly SentenceNames[] } {
  const names = findNames(text);
  const types = nameTypes(names, ({ block, sentence }) => sentenceAt(text, block, sentence));
  const byKey = new Map(types.map((type) => [type.key, type]));
  const forms = shortForms(
    types,
    definedAcronyms(text, names, (key) => byKey.get(key)),
    text.deskWords?.aliases,
  );
  const drafts = new Map<NameType, EntityDraft>();
  const lastPlace = new Map<NameType, number>();
  const addressed = new Map<string, NameType>();
  const entities: EntityDraft[] = [];
  const resolved: ResolvedName[] = [];
  for (const [place, name] of names.entries()) {
    const type = byKey.get(nameKey(name.words, name.text));
    if (type === undefined) continue;
    const { target, ground, confidence } = targetOf(type, forms, { lastPlace, addressed }, name);
    const address = addressOf(type, name);
    if (address !== undefined) addressed.set(address, target);
    if (target === type && type.bare) continue;
    const entity = drafts.get(target) ?? newEntity(target);
    if (!drafts.has(target)) entities.push(entity);
    drafts.set(target, entity);
    lastPlace.set(target, place);
    record(entity, text, name, ground, confidence);
    if (type.gender !== undefined && entity.kind === 'person') entity.gender ??= type.gender;
    resolved.push({ name, entity });
  }
  return { entities, sentences: bySentence(text, resolved) };
}

/** What the text has named so far: where each was last, and who was called "Mr Lee". */
interface Named {
  readonly lastPlace: ReadonlyMap<NameType, number>;
  readonly addressed: ReadonlyMap<string, NameType>;
}

/** "Mr Lee" and "Mrs Lee" are two: the name with the gender that its title tells. */
function addressOf(type: NameType, { title }: NameMention): string | undefined {
  const gender = title === undefined ? undefined : genderOfTitle(title);
  return gender === undefined ? undefined : `${gender} ${type.key}`;
}

/** What the name stands for: itself, or the longer name; of several, the one called so, else the one mentioned last. */
function targetOf(
  type: NameType,
  forms: ReadonlyMap<NameType, ShortForm>,
  { lastPlace, addressed }: Named,
  name: NameMention,
): { target: NameType; ground: LinkGround; confidence: number } {
  let [target, ground, confidence]: [NameType, LinkGround, number] = [type, aliasGround(type, name), 1];
  for (let steps = 3; steps > 0; steps -= 1) {
    const form = forms.get(target);
    if (form === undefined) break;
    const next = called(form.targets, addressOf(type, name), addressed) ?? latest(form.targets, lastPlace);
    if (next === undefined || next === type) break;
    if (target === type) ground = form.ground;
    confidence = Math.min(confidence, form.confidence);
    target = next;
  }
  return { target, ground, confidence };
}

function aliasGround(type: NameType, name: NameMention): LinkGround {
  return type.words.join(' ') === name.words.join(' ') || type.key === name.words.join(' ') ? 'name' : 'alias';
}

/** Whoever of several was called so before. */
const called = (
  targets: readonly NameType[],
  address: string | undefined,
  addressed: ReadonlyMap<string, NameType>,
): NameType | undefined => {
  const one = address === undefined || targets.length < 2 ? undefined : addressed.get(address);
  return one !== undefined && targets.includes(one) ? one : undefined;
};

function latest(targets: readonly NameType[], lastPlace: ReadonlyMap<NameType, number>): NameType | undefined {
  let best = targets[0];
  for (const target of targets) {
    if (best === undefined || (lastPlace.get(target) ?? -1) > (lastPlace.get(best) ?? -1)) best = target;
  }
  return best;
}

function newEntity(type: NameType): EntityDraft {
  const kind = kindOf(type.votes);
  const draft: EntityDraft = {
    kind,
    name: type.text,
    names: new Set(),
    descriptions: new Set(),
    qualities: new Set(),
    mentions: [],
  };
  if (kind === 'person' && type.gender !== undefined) draft.gender = type.gender;
  else if (kind === 'group') draft.gender = 'plural';
  else if (kind === 'place' || kind === 'organisation') draft.gender = 'neuter';
  return draft;
}

function record(
  entity: EntityDraft,
  text: AnalysedText,
  name: NameMention,
  ground: LinkGround,
  confidence: number,
): void {
  entity.names.add(name.text);
  if (name.title !== undefined && entity.kind === 'person') entity.descriptions.add(name.title);
  const sentence = sentenceAt(text, name.block, name.sentence);
  if (sentence === undefined) return;
  const range = { first: name.first, end: name.end, head: headOf(sentence.tokens, name) };
  const mention = mentionOf(name.block, sentence, range, 'name');
  if (mention === undefined) return;
  const link: DraftMention['link'] = { confidence, ground, mismatches: [] };
  entity.mentions.push({ ...mention, outerFirst: name.outerFirst, link });
}

/** The token of the name that hangs on a token outside it. */
function headOf(tokens: readonly { readonly index: number; readonly head: number }[], name: NameMention): number {
  for (let index = name.first; index < name.end; index += 1) {
    const head = tokens[index]?.head ?? -1;
    if (head < name.first || head >= name.end) return index;
  }
  return name.end - 1;
}

function bySentence(text: AnalysedText, resolved: readonly ResolvedName[]): readonly SentenceNames[] {
  const found: SentenceNames[] = [];
  let next = 0;
  for (const block of text.blocks) {
    if (block.type !== 'prose') continue;
    for (const sentence of block.sentences) {
      const names: ResolvedName[] = [];
      for (let at = resolved[next]; isIn(at, block.index, sentence.index); at = resolved[next]) {
        if (at !== undefined) names.push(at);
        next += 1;
      }
      found.push({ block, sentence, names });
    }
  }
  return found;
}

function isIn(at: ResolvedName | undefined, block: number, sentence: number): boolean {
  return at !== undefined && at.name.block === block && at.name.sentence === sentence;
}
