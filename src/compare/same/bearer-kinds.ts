/** Is a subject of the sort that a scale is of? */
import type { Subject } from '../../claims/index.ts';
import {
  type BearerKind,
  isKindOf,
  isOrganisationNoun,
  isPersonNoun,
  isPlaceNoun,
} from '../../language/lexicon/index.ts';
import type { EntityKind, References } from '../../reference/entity.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What is put to a decision. By hand: nouns for plans, texts and requests on which a body votes or rules. */
const PROPOSALS = words(`plan proposal bill motion measure amendment budget deal offer bid application request appeal
  recommendation resolution treaty pact agreement accord merger takeover scheme project petition reform package law
  legislation referendum constitution programme program strategy policy contract settlement complaint nomination
  appointment extension closure development permit licence license claim counterclaim lawsuit suit challenge writ compromise truce ceasefire blueprint draft charter
  bail parole asylum visa permission access leave request`);

/** What is in force until it is lifted or quashed. By hand: nouns for orders, permits, verdicts and limits. */
const ACTS =
  words(`permission licence license permit order decision ruling conviction sentence verdict judgment judgement law
  ban restriction sanction curfew lockdown injunction warrant rule regulation tax tariff levy blockade embargo moratorium
  contract agreement treaty ordinance decree bylaw by-law suspension fine penalty award election result appointment
  designation patent will mandate approval consent requirement limit quota cap freeze alert warning emergency`);

/** What is held or called off. By hand: nouns for events with a date. */
const OCCASIONS = words(`match game concert parade meeting election vote ballot referendum trial hearing festival flight
  talk talks strike march protest rally demonstration ceremony conference wedding race exam examination gig show performance
  summit fair carnival tournament final auction launch visit tour debate inquest funeral match fixture event session picnic
  regatta procession briefing dinner gala workshop party sale festival walkout`);

/** What is open to the public or held in private. By hand. */
const MEETINGS = words(
  'meeting talk talks hearing session vote ballot trial inquiry inquest negotiation debate summit',
);

/** What is published or kept secret. By hand: nouns for texts, images and what they hold. */
const DOCUMENTS = words(
  `will report letter document file contract diary recording video photograph photo footage email memo memorandum transcript
  result finding content detail name identity list evidence testimony study survey record dossier minutes agreement deal`,
);

/** What rises and falls. By hand: nouns of rates, sums and levels in economic, weather and social news. */
const MEASURES =
  words(`price sale profit rate share number turnout revenue temperature level cost income output production
  export import unemployment employment inflation crime population attendance demand supply spending wage pay salary debt
  deficit surplus turnover earnings rent loss rainfall membership circulation audience value stock index currency pound
  dollar euro yen oil traffic yield budget use usage emission waste tax fare fee bill support popularity rating figure
  total toll water river sea productivity investment borrowing lending growth`);

const NOUNS: Partial<Record<BearerKind, ReadonlySet<string>>> = {
  proposal: PROPOSALS,
  act: ACTS,
  occasion: OCCASIONS,
  meeting: MEETINGS,
  document: DOCUMENTS,
  measure: MEASURES,
};

const ENTITIES: Partial<Record<BearerKind, readonly EntityKind[]>> = {
  person: ['person'],
  place: ['place', 'other'],
  thing: ['place', 'other'],
  organisation: ['organisation'],
  contestant: ['person', 'organisation', 'other'],
};

/** Does the subject name what the scale is of? By its entity where it is one, else by its noun. */
export function isBearer({ head, entity }: Subject, kind: BearerKind, references: References): boolean {
  if (kind === 'any') return true;
  if (isOfKind(head, kind)) return true;
  const named = entity === undefined ? undefined : references.entity(entity.entity).kind;
  return named !== undefined && (ENTITIES[kind]?.includes(named) ?? false);
}

function isOfKind(noun: string, kind: BearerKind): boolean {
  const listed = NOUNS[kind];
  if (listed !== undefined) return listed.has(noun) || (kind === 'proposal' && isKindOf(noun, 'building'));
  if (kind === 'person') return isPersonNoun(noun) || isKindOf(noun, 'animal');
  if (kind === 'organisation') return isOrganisationNoun(noun);
  if (kind === 'contestant')
    return isPersonNoun(noun) || isOrganisationNoun(noun) || noun === 'team' || noun === 'side';
  if (isPersonNoun(noun)) return false;
  if (kind === 'place')
    return (
      isPlaceNoun(noun) ||
      ['structure', 'way', 'area', 'boundary', 'facility', 'room', 'artifact'].some((of) => isKindOf(noun, of))
    );
  return ['artifact', 'structure', 'creation', 'activity'].some((of) => isKindOf(noun, of));
}
