/** "Orme remain unbeaten this season" here, "Orme, who lost to Castel" there. */
import {
  type Answer,
  type Claim,
  defineRule,
  type EventClaim,
  leftUnexplained,
  no,
  type RankClaim,
  standsUnchanged,
  unknown,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'unbeaten-against-defeat',
  title: 'Said to be unbeaten, yet beaten',
  why: 'Supporters know every result; one lost game ends the run.',
  whenNot: 'In drafts on several teams of one club.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'event' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.subject} "{a.value}"; {b.source}: "{b.words}".',
  confidence: 0.88,
  flag: [
    'Orme Town remain unbeaten this season.\n\nOrme Town lost 2-0 at Castel in May.',
    'Orme Town are unbeaten.\n\nCastel Rovers beat Orme Town on Saturday.',
    'The boxer Pia Lund is unbeaten.\n\nLund lost to Ada Moran in March.',
    'Orme Town stayed undefeated.\n\nOrme Town were thrashed by Castel Rovers at Easter.',
    'Orme Town, unbeaten in the league, lead by a point.\n\nOrme Town were beaten by Castel Rovers in the league.',
    'Pia Lund remains undefeated this year.\n\nAda Moran defeated Pia Lund this year.',
  ],
  pass: [
    { draft: 'Orme Town remain unbeaten.\n\nCastel Rovers lost to Orme Town in May.', because: 'another side lost' },
    {
      draft: 'Orme Town remain unbeaten this season.\n\nOrme Town lost to Castel last season.',
      because: 'another season',
    },
    { draft: 'Orme Town were unbeaten until Saturday.\n\nOrme Town lost 2-0 at Castel.', because: 'another time' },
    { draft: 'Orme Town remain unbeaten at home.\n\nOrme Town lost 2-0 at Castel.', because: 'narrowed to a place' },
    {
      draft: 'Orme Town remain unbeaten in 12 games.\n\nOrme Town lost 2-0 at Castel in May.',
      because: 'a run of games',
    },
    { draft: 'Orme Town remain unbeaten.\n\nOrme Town lost their captain.', because: 'another loss' },
    { draft: 'Orme Town remain unbeaten.\n\nOrme Town could lose to Castel on Friday.', because: 'a possibility' },
  ],
  comparePair: (a, b) => {
    const [run, loss] = a.kind === 'rank' ? [a, b] : [b, a];
    if (run.kind !== 'rank' || loss.kind !== 'event') return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    for (const question of [sameSide, isDefeat, sameRun, standsUnchanged, leftUnexplained]) {
      const answer = question(run, loss);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

/** Who is unbeaten is on the side that loses. */
function sameSide({ holder }: RankClaim, loss: EventClaim): Answer {
  const question = 'same side';
  const loser = loserOf(loss);
  if (holder === undefined || loser === undefined) return no(question, 'nobody is said to have lost');
  const [x, y] = [holder.entity, loser.entity];
  if (x !== undefined && y !== undefined)
    return x.entity === y.entity
      ? yes(question, 'both are one', Math.min(x.confidence, y.confidence))
      : no(question, 'another lost');
  const byName = holder.head === loser.head && /^\p{Lu}/u.test(loser.text) && /^\p{Lu}/u.test(holder.text);
  return byName ? unknown(question, `both are "${loser.text}"`, 0.95) : no(question, `${loser.text} may be another`);
}

function loserOf({ sides, participants, predicate }: EventClaim): EventClaim['participants'][number] | undefined {
  if (sides?.deed === 'beat') return sides.second;
  if (predicate.lemma !== 'lose') {
    const isBeaten = predicate.class === 'beat' && predicate.passive;
    return isBeaten ? participants.find(({ role }) => role === 'patient') : undefined;
  }
  return participants.find(({ role }) => role === 'agent');
}

/** "lost 2-0", "lost to Castel", "lost the match"; not "lost their captain". */
const GAMES = /^(?:game|match|final|fight|bout|race|tie|semi-final|fixture|league|cup|opener)$/u;

function isDefeat(_: RankClaim, { participants, predicate, stance, text }: EventClaim): Answer {
  const question = 'a defeat';
  if (stance.modality !== 'fact' || stance.polarity !== 'affirmed') return no(question, 'it is not told as fact');
  const lost = participants.find(({ role }) => role === 'patient');
  const isLoss = predicate.lemma === 'lose' && !predicate.passive;
  if (isLoss && lost !== undefined && !GAMES.test(lost.head) && !/^\d/u.test(lost.text))
    return no(question, `${lost.text} is lost, no game`);
  return yes(question, `"${text}" tells of a defeat`);
}

function sameRun(run: RankClaim, loss: EventClaim): Answer {
  const question = 'same run';
  if (run.window.since !== undefined) return no(question, `the run is counted ${run.window.since}`);
  if (run.window.place !== undefined && !isNamedBeside(run.window.place, loss))
    return no(question, `the run is one in the ${run.window.place}`);
  const time = loss.scope.time;
  const isPast =
    time !== undefined &&
    (/\b(?:last|previous) (?:season|year|term)\b/iu.test(time.text) || time.value.fields.year !== undefined);
  if (isPast || /\blast (?:season|year)\b/iu.test(loss.place.text))
    return no(question, 'the defeat is of an earlier time');
  return loss.earlier ? no(question, 'the defeat came before') : yes(question, 'no other time is named', 0.95);
}

const isNamedBeside = (place: string, { place: { text } }: Claim) => text.toLowerCase().includes(place);
