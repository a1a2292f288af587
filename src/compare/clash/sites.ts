/** Can one thing have been in both places? */
import type { LocationClaim } from '../../claims/index.ts';
import { contains, isCounty, place, relatedNoun } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { References } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { overlap } from './standing.ts';

const QUESTION = 'places clash';

/** What is told to be at places. */
type Sited = Pick<LocationClaim, 'sites'>;

/** Yes where the towns, the named houses, the sorts of houses, the floors or the rooms of the two exclude each other. */
export function sitesClash(a: Sited, b: Sited, context: CompareContext): Answer {
  for (const kind of ['town', 'room', 'floor', 'house', 'sort'] as const) {
    const [x, y] = [a, b].map(({ sites }) => sites.findLast((site) => site.kind === kind));
    if (x === undefined || y === undefined) continue;
    if (x.value === y.value || (x.link !== undefined && x.link.entity === y.link?.entity))
      return kind === 'town' ? goOn(a, b) : no(QUESTION, `both: ${x.value}`);
    if (kind === 'town' || kind === 'house') return namesClash(x.value, y.value, kind, context);
    if (kind === 'sort' && relatedNoun(x.value, y.value) !== 'none')
      return no(QUESTION, `${x.value} may be ${y.value}`);
    return yes(QUESTION, `${x.value} is not ${y.value}`, kind === 'sort' ? 0.9 : 1);
  }
  return no(QUESTION, 'the two can be one place');
}

/** In one town: the houses may still differ. */
function goOn(a: Sited, b: Sited): Answer {
  const [x, y] = [a, b].map(({ sites }) => sites.find(({ kind }) => kind === 'sort'));
  if (x === undefined || y === undefined || x.value === y.value || relatedNoun(x.value, y.value) !== 'none')
    return no(QUESTION, 'both are in one town');
  return yes(QUESTION, `${x.value} is not ${y.value}`, 0.9);
}

function namesClash(x: string, y: string, kind: 'town' | 'house', { references, text }: CompareContext): Answer {
  if (overlap(x, y)) return no(QUESTION, `${x} and ${y} share a name`);
  if (contains(x, y, text.deskWords) || contains(y, x, text.deskWords)) return no(QUESTION, `${x} and ${y} overlap`);
  if (isCounty(x) !== isCounty(y)) return no(QUESTION, `${x} may hold ${y}`);
  const [p, q] = [place(x), place(y)];
  if (p !== undefined && q !== undefined && p.kind !== q.kind && p.country === q.country)
    return no(QUESTION, `${x} may hold ${y}`);
  if (namedTogether(x, y, references, text)) return no(QUESTION, `one sentence names ${x} and ${y}`);
  const bothKnown = p !== undefined && q !== undefined;
  return yes(QUESTION, `${x} is not ${y}`, bothKnown || kind === 'house' ? 0.95 : 0.85);
}

/** A sentence that names both may say that one lies in or near the other. */
function namedTogether(x: string, y: string, references: References, text: CompareContext['text']): boolean {
  const places = sentencesByName(references);
  const second = places.get(y);
  for (const at of places.get(x) ?? []) if (second?.has(at) === true) return true;
  return text.blocks.length === 0;
}

/** In which sentences each name stands. */
const sentencesByName = remembered(({ entities }: References): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { name, mentions } of entities) {
    const places = found.get(name) ?? new Set();
    found.set(name, places);
    for (const { block, sentence } of mentions) places.add(`${block}:${sentence}`);
  }
  return found;
});
