/** Which figures tell how many people fill a place, and which how many it holds. */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { type VenueKind, venueKind } from '../../language/lexicon/index.ts';

/** Nouns whose figure is the number of those who came. By hand. */
const ATTENDANCE = new Set(['attendance', 'crowd', 'audience', 'gate', 'turnout', 'turn-out']);
/** Nouns for those who fill a place. By hand. */
const OCCUPANTS = new Set(
  `passenger spectator fan supporter people person guest traveller ticket-holder concertgoer worshipper patient inmate
   prisoner resident customer visitor listener viewer moviegoer theatregoer soul`.split(/\s+/u),
);
/** Those who fill nothing but vehicles, and need no verb to tell so. By hand. */
const RIDERS = new Set(['passenger']);
/** Words by which occupants fill a place. By hand: attending, carrying, being aboard. */
const FILLING =
  /\b(?:aboard|on board|attend(?:ed|ing)?|in attendance|watched|turned (?:up|out)|packed|filled|carried|carrying|was carrying|boarded|in the (?:hall|room|stands|audience|crowd|building)|sat|inside|checked in|stayed|staying|housed|houses|manifest)\b/u;
/** Occupants that fill one part of a place, or of whom something else is told. By hand. */
const OTHER =
  /\b(?:killed|died|dead|injured|hurt|missing|rescued|stranded|arrested|complained|refund\w*|away|visiting|season|year|years|month|week|average|a day|per|each|expected|waiting|queue\w*)\b/u;

/** The noun of attendance before its figure: "put the attendance at", "a crowd of". */
const ANNOUNCED =
  /\b(?:attendance|crowd|audience|gate|turnout) (?:at|of|was|is|as|to be)(?: (?:about|around|some|nearly|almost|just over|just under))?$/u;

/** A hedge or bound between a cue and its figure. */
const BOUND =
  '(?: (?:about|around|some|up to|only|just|roughly|nearly|almost|more than|over|at least|a maximum of|no more than|not more than))?$';
const CAPACITY_BEFORE = new RegExp(
  '\\b(?:(?:holds?|seats|accommodates)|(?:can|could|to|may) (?:hold|seat|take|carry|accommodate|sleep)|capacity(?: (?:of|is|was|at))|' +
    '(?:licen[sc]ed|certified|registered|built|designed|insured|equipped|meant|approved|cleared) (?:for|to (?:carry|hold|seat|take))|' +
    `(?:room|space|seats|seating|berths|places) for)${BOUND}`,
  'u',
);
const CAPACITY_AFTER = /^ ?(?:seats?|seater|capacity|berths?|beds?|places|bed|berth)\b/u;
/** Seats that are only some of them: "sold 300 seats", "300 seats were empty". */
const SOME_SEATS = /\b(?:sold|empty|vacant|taken|booked|filled|won|win|lost|majority)\b/u;

/** The words of the sentence before and after the claim's figure, figures as "#", marks left out. */
function around({ frame, nth }: QuantityClaim): readonly [string, string] {
  const parts = frame.split('#');
  return [
    parts
      .slice(0, nth + 1)
      .join('#')
      .trim(),
    parts.slice(nth + 1).join('#'),
  ];
}

/** Does the figure tell how many can be in a place? */
export function isCapacity(claim: Claim): claim is QuantityClaim {
  return claim.kind === 'quantity' && claim.quantity.dimension === 'count' && tellsRoom(claim);
}

function tellsRoom(claim: QuantityClaim): boolean {
  const [before, after] = around(claim);
  if (CAPACITY_BEFORE.test(before)) return true;
  return CAPACITY_AFTER.test(after) && !SOME_SEATS.test(claim.frame);
}

/** Does the figure tell how many were in a place, all of them? */
export function isOccupancy(claim: Claim): claim is QuantityClaim {
  if (claim.kind !== 'quantity' || claim.quantity.dimension !== 'count') return false;
  if (!mayFill(claim) || tellsRoom(claim)) return false;
  if (claim.quantity.change !== undefined || claim.quantity.per !== undefined || claim.scope.part === true)
    return false;
  const clause = claim.text.toLowerCase();
  if (OTHER.test(clause)) return false;
  if (ANNOUNCED.test(around(claim)[0]) || ATTENDANCE.has(claim.measured) || ATTENDANCE.has(claim.subject.head))
    return true;
  if (claim.measured === 'ticket') return /\bs(?:old|ell|elling)\b/u.test(clause);
  if (narrowed(claim)) return false;
  if (RIDERS.has(claim.measured)) return true;
  return OCCUPANTS.has(claim.measured) && FILLING.test(claim.frame);
}

/** False for most figures: nothing in the sentence is said of those who fill a place. */
const mayFill = ({ measured, frame }: QuantityClaim): boolean =>
  OCCUPANTS.has(measured) || ATTENDANCE.has(measured) || measured === 'ticket' || OF_ATTENDANCE.test(frame);

/** A word of ATTENDANCE, in any form. */
const OF_ATTENDANCE = /attendance|crowd|audience|gate|turn-?out/u;

const narrowed = ({ subject }: QuantityClaim) => subject.modifiers.some((word) => !['paying', 'total'].includes(word));

/** The last venue noun before the figure, or the first soon after it: the place that the figure is of. */
export function venueNear(claim: QuantityClaim): { readonly noun: string; readonly kind: VenueKind } | undefined {
  const [before, after] = around(claim);
  const words = [...before.split(' ').slice(-REACH).reverse(), ...after.trim().split(' ').slice(0, 4)];
  for (const word of words) {
    const noun = [word, word.replace(/s$/u, '')].find((form) => named(form) !== undefined);
    const kind = noun === undefined ? undefined : named(noun);
    if (noun !== undefined && kind !== undefined) return { noun, kind };
  }
  return undefined;
}

/** Words before a figure among which its venue is looked for. */
const REACH = 14;

/** A seat is what is counted, no venue of its own. */
const named = (noun: string) => (noun === 'seat' || noun === 'ticket' ? undefined : venueKind(noun));
