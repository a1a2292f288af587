/** Do two claims tell of what came of one incident? Those of the fire did not die of cancer. */
import type { Claim } from '../../claims/index.ts';
import { incidentFamily, incidentOfDeed, isKindOf } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'same incident';

/** No where each names an incident, and not one that could be the other's. */
export function sameIncident(a: Claim, b: Claim): Answer {
  const [x, y] = [incidentsOf(a), incidentsOf(b)];
  const [own] = x.keys();
  const [other] = y.keys();
  if (own === undefined || other === undefined) return yes(QUESTION, 'neither names another');
  if (x.has('any') || y.has('any') || [...x.keys()].some((family) => y.has(family)))
    return yes(QUESTION, `both tell of the ${x.get(own)}`);
  return no(QUESTION, `the ${x.get(own)} is not the ${y.get(other)}`, 'other-scope');
}

/** By its family, the word for each incident that the claim's clause names. */
const incidentsOf = remembered(({ topic }: Claim): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const lemma of topic) {
    const family = MORE.get(lemma) ?? incidentFamily(lemma) ?? incidentOfDeed(lemma) ?? illness(lemma);
    if (family !== undefined) found.set(family, lemma);
  }
  return found;
});

const illness = (lemma: string): string | undefined => (isKindOf(lemma, 'disease') ? 'illness' : undefined);

/** Incidents whose causes nobody asks for. Source: WordNet 3.1, hyponyms of attack.n.01, storm.n.01 and earthquake.n.01, by hand. */
const MORE: ReadonlyMap<string, string> = new Map(
  [
    ['attack', 'attack assault raid ambush bombing shooting stabbing airstrike shelling siege massacre'],
    ['storm', 'storm hurricane typhoon cyclone gale tornado blizzard thunderstorm'],
    ['earthquake', 'earthquake quake tremor'],
    ['illness', 'cancer stroke illness disease'],
  ].flatMap(([family = '', nouns = '']) => nouns.split(' ').map((noun) => [noun, family] as const)),
);
