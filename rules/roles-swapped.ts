/** Orme beat Castel in one paragraph, Castel beat Orme in the next. */
import {
  type Answer,
  ask,
  defineRule,
  type EventClaim,
  leftUnexplained,
  no,
  type Participant,
  relatedNoun,
  samePlace,
  sameStance,
  sameTime,
  unknown,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'roles-swapped',
  title: 'Who did it to whom is the other way round elsewhere',
  why: 'A swapped winner and loser, buyer and bought, or plaintiff and defendant is a correction with an apology.',
  whenNot: 'In reports of rematches and of trades to and fro.',
  shape: 'pair',
  a: { kind: 'event', polarity: 'affirmed' },
  b: { kind: 'event', polarity: 'affirmed' },
  same: ['sides'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {b.source}: "{b.words}". Who is on which side is swapped.',
  confidence: 0.9,
  flag: [
    'Anna Orme beat Lucia Castel in the final on Sunday.\n\nThe crowd cheered long after Castel’s victory over Orme.',
    'Varden Mills has bought Tolland Foods for £40m.\n\nStaff at Varden Mills fear for their jobs after the takeover of Varden Mills by Tolland Foods.',
    'Ruiz sued the harbour board in March.\n\nThe lawsuit by the harbour board against Ruiz will be heard in May.',
    'Peter Lang succeeded Maria Voss as head of the museum.\n\nPeter Lang was succeeded by Maria Voss, the museum said.',
    '# Castel beats Orme to take title\n\nAnna Orme beat Lucia Castel in straight sets. Castel left the court in tears.',
    'Anna Orme lost to Lucia Castel in the final.\n\nThe defeat of Castel by Orme filled the front pages.',
    'The mayor wrote to Orme’s predecessor, the late Lucia Castel.\n\nLucia Castel succeeded Orme in 1990.',
    'Corvan’s finance director, Ann Weller, opened the books.\n\nWeller sued Peter Hall in June.\n\nThe case that Hall has brought against the finance director of Corvan starts in May.',
    'Tolland Foods is a subsidiary of the Dutch spice firm Varden Mills.\n\nTolland Foods owns Varden Mills.',
  ],
  pass: [
    {
      draft: 'Orme’s former owner, Varden Mills, sold the shop.\n\nOrme owns Varden Mills.',
      because: 'it no longer owns it',
    },
    {
      draft: 'Orme beat Castel in the final.\n\nCastel lost to Orme in three sets.',
      because: 'the same, told from the other side',
    },
    {
      draft: 'Orme beat Castel on Sunday.\n\nCastel beat Orme on 3 May 2019 in Lagos.',
      because: 'another day',
    },
    {
      draft: 'Orme beat Castel in the final.\n\nCastel had beaten Orme at the same stage last year.',
      because: 'told as before the other',
    },
    {
      draft: 'Ruiz sued the harbour board.\n\nThe harbour board then sued Ruiz in return.',
      because: 'one answers the other',
    },
    {
      draft: 'Orme beat Castel in the final.\n\nCastel may beat Orme next time.',
      because: 'a possibility',
    },
    {
      draft: 'Orme beat Castel in the final.\n\nCastel did not beat Orme, as the poster had it.',
      because: 'denied',
    },
    {
      draft: 'Orme beat Castel in the 100 metres.\n\nCastel beat Orme in the 400 metres.',
      because: 'another race',
    },
    {
      draft: 'Varden Mills bought a mill from Tolland Foods.\n\nTolland Foods bought a ship from Varden Mills.',
      because: 'other things are sold',
    },
    {
      draft: 'Orme and Castel sued each other.\n\nOrme sued Castel over a fence.',
      because: 'each did it',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'event' || b.kind !== 'event') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

type Question = (a: EventClaim, b: EventClaim) => Answer;

const QUESTIONS: readonly Question[] = [swapped, oneDeed, sameOccasion, samePlace, oneTime, bothSo, leftUnexplained];

/** Deeds that the same two seldom do twice. */
const ONCE = new Set(['sue', 'buy', 'succeed', 'found', 'annex', 'employ']);

/** Whoever beat whom may do so again: two times that may be one prove nothing. */
function oneTime(a: EventClaim, b: EventClaim): Answer {
  const isNamed = [a, b].some(({ asserted }) => !asserted) && ONCE.has(a.sides?.deed ?? '');
  if (isNamed) return yes('same time', 'a noun has the time of what is said of it');
  const answer = sameTime(a, b);
  const isOnce =
    !OFTEN.has(a.sides?.deed ?? '') &&
    a.sides?.thing === b.sides?.thing &&
    (a.scope.time === undefined) !== (b.scope.time === undefined);
  if (answer.answer === 'no' && isOnce) return unknown(answer.question, 'only one gives a time', 0.85);
  const both = a.scope.time !== undefined && b.scope.time !== undefined;
  return both && answer.answer === 'unknown' ? no(answer.question, answer.because) : answer;
}

/** A noun has the modality of what is said of it: "the lawsuit will be heard" tells of a lawsuit that is there. */
function bothSo(a: EventClaim, b: EventClaim): Answer {
  const isNamed = [a, b].some(({ asserted, stance }) => !asserted && stance.modality === 'plan');
  return isNamed ? yes('both said to be so', 'one is named as known') : sameStance(a, b, 'polarity');
}

/** Links below it are guesses, and a swap may be a wrong guess. */
const SURE = 0.7;

function swapped({ sides: x, id }: EventClaim, { sides: y, id: later }: EventClaim): Answer {
  const isFirst = id < later;
  const question = 'sides swapped';
  if (x === undefined || y === undefined) return no(question, 'one of the two names only one side');
  const [p, q] = isFirst ? [x, y] : [y, x];
  const [crossed, other] = [weightOf(p.first, q.second), weightOf(p.second, q.first)];
  if (crossed === 0 || other === 0) return no(question, `${x.first.text} and ${x.second.text} stand on the same sides`);
  return yes(question, `${x.first.text} and ${x.second.text} change places`, Math.min(crossed, other));
}

/** How sure it is that the two are one. */
function weightOf(p: Participant, q: Participant): number {
  if (p.entity !== undefined && q.entity !== undefined) {
    const sure = Math.min(p.entity.confidence, q.entity.confidence);
    return p.entity.entity === q.entity.entity && sure >= SURE ? sure : 0;
  }
  if (isFirm(p) && isFirm(q)) return 0.8;
  if (p.head !== q.head) return 0;
  if (p.modifiers.join() !== q.modifiers.join() && !isBare(p) && !isBare(q)) return 0;
  if (isName(p) && isName(q)) return 0.85;
  return p.entity === undefined && q.entity === undefined && isKnown(p) && isThe(q) ? 0.85 : 0;
}

/** "the family", for "the Aldous family". */
const isBare = ({ text, modifiers }: Participant) => modifiers.length === 0 && /^the \p{L}+$/iu.test(text);

/** "the firm", "the company": the one that the draft is about. By hand: the plain words for any firm. */
const isFirm = ({ text, entity }: Participant) =>
  entity === undefined && /^the (?:firm|company|business|concern|developer|operator|supplier|contractor)$/iu.test(text);

const isThe = ({ text }: Participant) => /^the\s/iu.test(text);

/** "the tram", and "a tram" or "six trams", which are brought up with it. */
const isKnown = ({ text }: Participant) =>
  /^(?:the|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of)\s/iu.test(text);

/** A name that no article stands before, also where it is linked to nothing. */
const isName = ({ text }: Participant) => /^\p{Lu}/u.test(text) && !/^(?:The|An?|His|Her|Their|Its)\s/u.test(text);

/** What is bought, lent or given beside the two sides is the same, and so is the race or the court. */
function oneDeed(a: EventClaim, b: EventClaim): Answer {
  const question = 'same deed';
  const [thing, other] = [a.sides?.thing, b.sides?.thing];
  if (thing !== undefined && other !== undefined && relatedNoun(thing, other) === 'none')
    return no(question, `the ${thing} is not the ${other}`);
  if (REPEATED.has(a.sides?.deed ?? '') && !shareMatter(a, b))
    return no(question, 'nothing tells that it was one matter');
  for (const p of besides(a)) {
    for (const q of besides(b)) {
      const differ = p.role === q.role && p.preposition === q.preposition && p.head !== q.head;
      if (differ) return no(question, `${p.text} is not ${q.text}`);
      const named =
        p.head === q.head && p.preposition === q.preposition && p.text.toLowerCase() !== q.text.toLowerCase();
      if (named && /\d/u.test(timeless(p) + timeless(q))) return no(question, `${p.text} is not ${q.text}`);
    }
  }
  return yes(question, `both tell of "${a.sides?.deed}"`);
}

/** Deeds that two do to each other time and again, each time of another matter. */
const REPEATED = new Set(['warn']);

/** A word beside the deed and its sides is in both. */
function shareMatter(a: EventClaim, b: EventClaim): boolean {
  const sides = [a, b].flatMap(({ sides: own }) => (own === undefined ? [] : [own.first.head, own.second.head]));
  const own = new Set([...sides, a.predicate.lemma, b.predicate.lemma]);
  return a.topic.some((word) => !own.has(word) && b.topic.includes(word));
}

/** Without the year, which is no part of what is named. */
const timeless = ({ text }: Participant) => text.replace(/\b(?:in|since|of|from|until) \d{4}\b/gu, '');

const besides = ({ participants, sides }: EventClaim) =>
  participants.filter(
    (party) =>
      !/^(?:that|which|whom)$/u.test(party.head) &&
      party.head !== sides?.first.head &&
      party.head !== sides?.second.head,
  );

/** Words that bring in another occasion, or an answer to the first deed. By hand: adverbs of order and return, nouns of contests in a row. */
const OCCASION =
  /\b(?:again|earlier|later|previous(?:ly)?|last (?:year|season|month|week|time|summer|winter)|next|first (?:leg|match|meeting|game)|second (?:leg|match|meeting|game)|return|revenge|avenge[ds]?|rematch|re-?match|counter\S*|countersu\S*|retaliat\S*|in turn|in response|each other|one another|mutual(?:ly)?|both|back|also|too(?=[.,;:]|$)|twice|series|head-to-head|then|once|would have)\b/iu;

/** Deeds of which two do many to each other, of which each tells its own time. */
const OFTEN = new Set(['beat', 'overtake', 'hit', 'wound', 'arrest', 'rescue', 'invite']);

/** Wishes and attempts, of which each side may have its own. By hand. */
const ATTEMPT =
  /\b(?:once|tr(?:y|ies|ied|ying) to|wants?|wanted|hop(?:e|es|ed|ing) to|seeks?|sought|attempt\w*|bids? to)\b/iu;

function sameOccasion(a: EventClaim, b: EventClaim): Answer {
  const question = 'same occasion';
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(question, 'one sentence tells both');
  const [first, second] = [a, b].map(({ text, place }) => OCCASION.exec(text)?.[0] ?? ATTEMPT.exec(place.text)?.[0]);
  const isOneTime = first?.toLowerCase() === second?.toLowerCase() && /^(?:last|next) /iu.test(first ?? '');
  const word = isOneTime ? undefined : (first ?? second);
  if (word !== undefined) return no(question, `"${word}" tells of another occasion`);
  const isOften = OFTEN.has(a.sides?.deed ?? '');
  if (isOften && [a, b].some(({ text }) => /\bhad\b/iu.test(text)))
    return no(question, 'one is told as before the other');
  if (isOften && a.earlier !== b.earlier) return no(question, 'one is told as before the other');
  return yes(question, 'no word tells of another occasion');
}
