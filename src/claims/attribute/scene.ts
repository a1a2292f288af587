/** "put ashore at Sfax", "left the road a mile north of Skelbeck": where an act was done, by whatever words the act is told. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, modality, properNouns, subject, verbs } from '../../language/tree.ts';
import type { Link } from '../../reference/entity.ts';
import type { ClaimBase, Participant } from '../claim.ts';
import { actsAt } from '../reading/acts-at.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { participantsOf } from '../reading/participants-of.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type Site, type Sites, siteAfter, sitesBehind } from './site.ts';

/** Where an act was done. */
export interface SceneClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'scene';
  readonly acts: readonly string[];
  /** From the narrow to the wide; none where only the side of a landmark is told. */
  readonly sites: readonly Site[];
  /** On which side of what. */
  readonly side?: { readonly point: string; readonly landmark: Link };
  readonly parties: readonly Participant[];
}

/** Acts that are done at one place. By hand, from the names of the acts. */
const AT_ONE_PLACE = new Set(
  'crash rescue find marry bury die be-born arrest attack arrive build fire-begins explode collapse sign operate found premiere shoot meet-first see-last'.split(
    ' ',
  ),
);
const NO_SITES: Sites = { sites: [], end: 0 };

/** The scenes of a sentence. */
export function* scenes(context: SentenceContext): Iterable<Draft<SceneClaim>> {
  const { sentence } = context;
  if (properNouns(sentence).length === 0) return;
  for (const verb of verbs(sentence)) {
    const acts = actsAt(sentence, verb).filter((act) => AT_ONE_PLACE.has(act));
    if (acts.length === 0 || isNegated(sentence, verb) || modality(sentence, verb) !== 'fact') continue;
    const { sites, end } = sitesOf(context, verb);
    const side = sites.length === 0 ? sideOf(context, verb) : undefined;
    if (sites.length === 0 && side === undefined) continue;
    const last = Math.max(end, side?.end ?? 0, verb.index + 1);
    const base = new LazyBase(context, {
      token: verb,
      bearer: subject(sentence, verb) ?? verb,
      value: { first: Math.min(verb.index, last - 1), end: last },
      predicate: verbal(sentence, verb),
    });
    yield Object.assign(base, {
      kind: 'attribute' as const,
      attribute: 'scene' as const,
      acts,
      sites,
      parties: participantsOf(context, verb),
      ...(side === undefined ? {} : { side: { point: side.point, landmark: side.landmark } }),
    });
  }
}

/** Behind the verb or its object, else before "where": "the harbour in Monastir, where they had landed". */
function sitesOf(context: SentenceContext, verb: Token): Sites {
  const { sentence } = context;
  const behind = sitesBehind(context, dependent(sentence, verb, 'obj') ?? verb);
  const named = behind.sites.filter(isNamed);
  if (named.length > 0) return { sites: named, end: behind.end };
  const where = dependents(sentence, verb, 'advmod').find(({ lemma }) => lemma === 'where');
  if (where === undefined) return NO_SITES;
  for (let at = where.index - 1; at >= Math.max(0, where.index - 6); at -= 1) {
    if (!/^(?:in|at)$/u.test(sentence.tokens[at]?.form ?? '')) continue;
    return { sites: siteAfter(context, at)?.sites.filter(isNamed) ?? [], end: verb.index + 1 };
  }
  return NO_SITES;
}

const isNamed = ({ kind }: Site) => kind === 'town';

/** A side is told at most so many tokens behind the verb. */
const REACH = 12;

function sideOf(context: SentenceContext, verb: Token): { point: string; landmark: Link; end: number } | undefined {
  const { sentence, references, prose } = context;
  for (let at = verb.index + 1; at < verb.index + REACH; at += 1) {
    const point = /^(north|south|east|west)$/iu.exec(sentence.tokens[at]?.form ?? '')?.[1]?.toLowerCase();
    if (point === undefined || sentence.tokens[at + 1]?.form !== 'of') continue;
    const name = references.at(prose.index, sentence.index, at + 2);
    return name?.form === 'name' ? { point, landmark: name.link, end: name.end } : undefined;
  }
  return undefined;
}
