/** Do two figures tell one side of one thing: the length of the tunnel, the members of the choir? */
import type { QuantityClaim } from '../../claims/index.ts';
import type { Bearer, Facet } from '../../claims/quantity/facet.ts';
import type { References } from '../../reference/entity.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

/** How surely two figures tell one side of one thing, 0 to 1, and why; or what parts them. */
export type FacetRelation =
  | { readonly kind: 'same'; readonly weight: number; readonly because: string }
  | { readonly kind: 'other'; readonly because: string };

/** Of a and a later b. Undefined where one of the two tells no side of a thing, or they tell different sides. */
export function relateFacets(a: QuantityClaim, b: QuantityClaim, references: References): FacetRelation | undefined {
  const [x, y] = [a.facet, b.facet];
  if (x === undefined || y === undefined || !areOneSide(x.name, y.name)) return undefined;
  const side = x.name === 'size' ? y.name : x.name;
  const bearers = relateBearers(x, y, references);
  if (bearers !== undefined) {
    if (bearers.weight === 0) return { kind: 'other', because: `they are of two things: ${bearers.because}` };
    return { kind: 'same', weight: bearers.weight, because: `both tell the ${side} of ${bearers.because}` };
  }
  if (!x.known || !y.known) return undefined;
  if ([a, b].some(({ place }) => ANOTHER.test(place.text))) return undefined;
  if (x.bearers.length > 0 && y.bearers.length > 0 && side === 'sentence')
    return { kind: 'other', because: 'they may be of two people' };
  return { kind: 'same', weight: 0.7, because: `both tell the ${side}, and the draft knows one` };
}

/** Words that lead to an occasion before or after the one that the draft is about. By hand. */
const ANOTHER =
  /\b(?:when|last|previous|earlier|next|another|since|usual|average|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/iu;

/** A size that names no direction may be any of them. */
const SIZES = new Set(['length', 'height', 'width', 'depth']);
const areOneSide = (x: string, y: string) =>
  x === y || (x === 'size' && SIZES.has(y)) || (y === 'size' && SIZES.has(x));

/** The best match; weight 0 where two names exclude each other; undefined where nothing matches. */
function relateBearers(x: Facet, y: Facet, references: References): { weight: number; because: string } | undefined {
  let best: { weight: number; because: string; place: boolean } | undefined;
  let apart: string | undefined;
  for (const p of x.bearers) {
    for (const q of y.bearers) {
      const weight = matchOf(p, q, references);
      if (weight === 0 && !isPlace(p, references) && !isPlace(q, references)) apart ??= nameOf(p, q);
      if (weight !== undefined && weight >= (best?.weight ?? 0))
        best = { weight, because: nameOf(p, q), place: isPlace(p, references) };
    }
  }
  // Two firms in one town: where they are is shared, whose it is is not.
  return best?.place === true && apart !== undefined ? { weight: 0, because: apart } : best;
}

const isPlace = ({ entity }: Bearer, references: References): boolean =>
  entity !== undefined && references.entity(entity.entity).kind === 'place';

const nameOf = (p: Bearer, q: Bearer) => (p.head === q.head ? `"${p.head}"` : `"${p.head}" or "${q.head}"`);

/** Links below it are guesses. */
const SURE = 0.6;

function matchOf(p: Bearer, q: Bearer, references: References): number | undefined {
  if (p.owner !== q.owner && (p.entity ?? q.entity) === undefined) return 0;
  const guess = p.guessed === true || q.guessed === true ? 0.85 : 1;
  if (p.entity !== undefined && q.entity !== undefined) {
    return p.entity.entity === q.entity.entity ? asSureAs(Math.min(p.entity.confidence, q.entity.confidence)) : 0;
  }
  if (p.entity !== undefined || q.entity !== undefined) return ofName(p, q, references);
  const nouns = relateNouns(p.head, q.head);
  if (nouns.kind === 'other' || nouns.kind === 'both-people') return undefined;
  const modifiers = relateModifiers(p, q);
  if (modifiers === 'contrast') return 0;
  if (!q.definite) return undefined;
  return guess * nouns.weight * (modifiers === 'narrower' ? 0.85 : 0.95);
}

const asSureAs = (confidence: number): number => (confidence >= SURE ? 0.95 : confidence >= 0.5 ? 0.8 : 0.4);

/** "the tunnel" and "the Orley Tunnel": a noun that the name or what is said of it holds. */
function ofName(p: Bearer, q: Bearer, references: References): number | undefined {
  const [named, bare] = p.entity === undefined ? [q, p] : [p, q];
  if (named.entity === undefined || !bare.definite || bare.modifiers.length > 0) return undefined;
  const { name, descriptions } = references.entity(named.entity.entity);
  const words = [name, ...descriptions].flatMap((text) => text.toLowerCase().split(' '));
  return words.includes(bare.head) ? 0.85 : undefined;
}
