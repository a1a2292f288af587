/** "Lee's sister Eve", "his wife, Eve", "Eve, the wife of Ann Lee": who is what to whom. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, modality, tense } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { describedBy, nameBefore, PEOPLE, standingFor } from './owner.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Nouns of kinship under the relation that they have in common. Source: WordNet 3.1, hyponyms of relative.n.01, the close ones. */
const KIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spouse: 'wife husband spouse widow widower bride groom',
    sibling: 'sister brother sibling twin',
    child: 'son daughter',
    parent: 'mother father mum dad mom',
    grandparent: 'grandmother grandfather grandma grandpa',
    grandchild: 'grandson granddaughter grandchild',
    'aunt or uncle': 'aunt uncle',
    'niece or nephew': 'niece nephew',
    cousin: 'cousin',
  }).flatMap(([relation, nouns]) => nouns.split(' ').map((noun) => [noun, relation] as const)),
);

/** What the other one is in return, where it is not the same. */
const CONVERSE: ReadonlyMap<string, string> = new Map([
  ['child', 'parent'],
  ['parent', 'child'],
  ['grandparent', 'grandchild'],
  ['grandchild', 'grandparent'],
  ['aunt or uncle', 'niece or nephew'],
  ['niece or nephew', 'aunt or uncle'],
]);

/** Relatives of whom one has one at a time; the nouns that name them alone. */
const ONE_ONLY: ReadonlySet<string> = new Set(['wife', 'husband', 'mother', 'father']);

/** Words that tell of another one, or of another time. By hand. */
const OTHER = new Set(
  'first second third fourth ex former late then future next new previous adoptive adopted foster step half spiritual biological birth common-law estranged'.split(
    ' ',
  ),
);

const CUE = cueOf(KIN.keys());

/** The kinships of a sentence, from both sides: what the one is to the other, and whom the other has. */
export function* relations(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const noun of cued(context.sentence, CUE)) {
    if (!KIN.has(noun.lemma.toLowerCase()) || !/^NN/u.test(noun.xpos)) continue;
    if (/^NNP?S$/u.test(noun.xpos)) yield* ofPair(context, noun);
    else if (noun.upos === 'NOUN') yield* ofNoun(context, noun);
  }
}

function* ofNoun(context: SentenceContext, noun: Token): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  if (!isPlain(context, noun)) return;
  const other = relativeOf(context, noun);
  const owner = namedBeside(context, noun) ?? describedBy(context, noun, PEOPLE) ?? namedBefore(context, noun);
  const [link, whose] = [owner && linkAt(context, owner), other && linkAt(context, other)];
  if (owner !== undefined && link !== undefined && other === undefined) yield* toUnnamed(context, noun, owner);
  if (owner === undefined || other === undefined || link === undefined || whose === undefined) return;
  if (link.entity === whose.entity || owner.index === noun.index || other.index === owner.index) return;
  const [first, end] = [Math.min(noun.index, owner.index), Math.max(noun.index, owner.index) + 1];
  const what = KIN.get(noun.lemma) ?? noun.lemma;
  const nameOf = ({ entity }: { readonly entity: number }) => context.references.entity(entity).name;
  const reading = { first, end, joint: dependents(sentence, noun, 'conj').length > 0 };
  yield standingClaim(context, {
    ...reading,
    attribute: 'relation',
    what,
    owner,
    body: { text: nameOf(whose), link: whose },
  });
  const converse = { owner: other, body: { text: nameOf(link), link } };
  yield standingClaim(context, { ...reading, ...converse, attribute: 'relation', what: CONVERSE.get(what) ?? what });
  if (!ONE_ONLY.has(noun.lemma)) return;
  const relative = {
    attribute: 'relative' as const,
    what: noun.lemma,
    owner: other,
    body: { text: nameOf(link), link },
  };
  yield standingClaim(context, { ...reading, ...relative });
}

/** "Marek Dolan, the defendant's brother": to somebody who has no name. */
function* toUnnamed(context: SentenceContext, noun: Token, owner: Token): Iterable<Draft<StandingClaim>> {
  const whose = dependent(context.sentence, noun, 'nmod:poss');
  if (whose?.upos !== 'NOUN' || owner.index === noun.index) return;
  if (dependent(context.sentence, whose, 'det')?.lemma !== 'the') return;
  const what = KIN.get(noun.lemma) ?? noun.lemma;
  const [first, end] = [Math.min(noun.index, whose.index), noun.index + 1];
  const bodyNouns = [whose.lemma.toLowerCase()];
  yield standingClaim(context, { attribute: 'relation', what, joint: false, owner, first, end, bodyNouns });
}

/** "the brothers Sean and Colm Reddy": each is to the other what both are. */
function* ofPair(context: SentenceContext, noun: Token): Iterable<Draft<StandingClaim>> {
  const { sentence, references, prose } = context;
  const what = KIN.get(noun.lemma.toLowerCase());
  const one = references.at(prose.index, sentence.index, noun.index + 1);
  const other =
    one === undefined || sentence.tokens[one.end]?.form !== 'and'
      ? undefined
      : references.at(prose.index, sentence.index, one.end + 1);
  if (
    what === undefined ||
    !/^(?:spouse|sibling|cousin)$/u.test(what) ||
    one?.form !== 'name' ||
    other?.form !== 'name'
  )
    return;
  for (const [mention, body] of [
    [one, other],
    [other, one],
  ] as const) {
    const owner = standingFor(context, sentence.tokens[mention.head], PEOPLE);
    if (owner === undefined || mention.link.entity === body.link.entity) continue;
    const reading = { attribute: 'relation' as const, what, joint: false, owner, first: noun.index, end: other.end };
    yield standingClaim(context, {
      ...reading,
      body: { text: references.entity(body.link.entity).name, link: body.link },
    });
  }
}

/** No "ex-", no "in-law", no "first", no "was". */
function isPlain({ sentence }: SentenceContext, noun: Token): boolean {
  const [before, after] = [sentence.tokens[noun.index - 1]?.form, sentence.tokens[noun.index + 1]?.form];
  if (before === '-' || after === '-' || /^in-law/u.test(after ?? '')) return false;
  const own = dependents(sentence, noun, 'amod', 'compound', 'nummod');
  if (own.some(({ lemma }) => OTHER.has(lemma.toLowerCase()))) return false;
  if (dependent(sentence, noun, 'cop') === undefined) return true;
  return tense(sentence, noun) === 'present' && !isNegated(sentence, noun) && modality(sentence, noun) === 'fact';
}

/** Whose relative: "his", "Lee's", "of Lee". */
function relativeOf(context: SentenceContext, noun: Token): Token | undefined {
  const { sentence } = context;
  const owner =
    dependent(sentence, noun, 'nmod:poss') ??
    dependents(sentence, noun, 'nmod').find((below) => dependent(sentence, below, 'case')?.lemma === 'of');
  return owner === undefined ? undefined : standingFor(context, owner, PEOPLE);
}

/** "with Nils Berg, his uncle, and a dog": the name before the commas, wherever the tree hangs the noun. */
function namedBefore(context: SentenceContext, noun: Token): Token | undefined {
  const { tokens } = context.sentence;
  const [comma, whose, after] = [tokens[noun.index - 2], tokens[noun.index - 1], tokens[noun.index + 1]];
  if (comma?.form !== ',' || whose?.xpos !== 'PRP$' || !/^[,.;)]$/u.test(after?.form ?? '')) return undefined;
  return nameBefore(context, comma.index, PEOPLE);
}

/** The name right behind the noun, with or without a comma: "his wife, Eve,", "his wife Eve". */
function namedBeside(context: SentenceContext, noun: Token): Token | undefined {
  const { sentence, references, prose } = context;
  const comma = sentence.tokens[noun.index + 1]?.form === ',' ? 1 : 0;
  const mention = references.at(prose.index, sentence.index, noun.index + 1 + comma);
  if (mention === undefined || mention.form !== 'name' || mention.first !== noun.index + 1 + comma) return undefined;
  const after = sentence.tokens[mention.end]?.form ?? '.';
  if (comma === 1 && !/^[,.;)]$/u.test(after)) return undefined;
  if (/^(?:and|'s|’s)$/u.test(after)) return undefined;
  return standingFor(context, sentence.tokens[mention.head], PEOPLE);
}
