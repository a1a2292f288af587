/** What happens to places and papers: disasters, walkouts, laws and contracts at their start and end. */
import type { PredicateClassEntry } from './entry.ts';

export const HAPPENINGS: readonly PredicateClassEntry[] = [
  { name: 'earthquake', verbs: '', nouns: 'earthquake quake tremor' },
  { name: 'blaze', verbs: '', nouns: 'fire blaze inferno' },
  { name: 'walkout', verbs: 'walk_out', nouns: 'walkout stoppage' },
  { name: 'expire', verbs: 'expire run_out lapse', nouns: 'expiry expiration' },
  {
    name: 'take-effect',
    verbs: 'take_effect go_into_effect come_into_effect come_into_force enter_into_force go_into_force',
  },
];
