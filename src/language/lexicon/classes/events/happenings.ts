/** What happens to places and papers: disasters, walkouts, laws and contracts at their start and end. */
import type { PredicateClassEntry } from './entry.ts';

export const HAPPENINGS: readonly PredicateClassEntry[] = [
  { name: 'earthquake', verbs: '', nouns: 'earthquake quake tremor' },
  { name: 'blaze', verbs: '', nouns: 'fire blaze inferno' },
  { name: 'walkout', verbs: 'walk_out go_on_strike come_out_on_strike down_tools', nouns: 'walkout stoppage' },
  { name: 'storm', verbs: '', nouns: 'storm hurricane typhoon cyclone tornado blizzard' },
  { name: 'flood', verbs: '', nouns: 'flood avalanche landslide mudslide tsunami eruption' },
  { name: 'make-landfall', verbs: 'make_landfall come_ashore' },
  { name: 'go-bankrupt', verbs: 'file_for_bankruptcy go_bankrupt go_bust', nouns: 'bankruptcy insolvency' },
  { name: 'expire', verbs: 'expire run_out lapse', nouns: 'expiry expiration' },
  {
    name: 'take-effect',
    verbs: 'take_effect go_into_effect come_into_effect come_into_force enter_into_force go_into_force',
  },
];
