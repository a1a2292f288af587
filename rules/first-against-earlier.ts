/** "hosted the games for the first time" here, "had hosted them in 1976" there. */
import {
  type Answer,
  type Claim,
  type CompareContext,
  defineRule,
  doneBefore,
  type EventClaim,
  eventName,
  leftUnexplained,
  no,
  type Participant,
  type RankClaim,
  relateParties,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'first-against-earlier',
  title: 'Done for the first time, yet done before',
  why: 'A first is a first; somebody will remember the time before.',
  whenNot: 'In records of firsts that are counted by season, by venue and by title in one draft.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'event', polarity: 'affirmed' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}"; {b.source}: "{b.words}".',
  confidence: 0.86,
  flag: [
    'The town hosted the festival for the first time in 2014.\n\nThe town had hosted the festival in 1988, when it rained.',
    'In 2016 Pia Lund conducted the orchestra for the first time.\n\nLund conducted the orchestra in 2011.',
    'The club entered the cup for the first time in 2001.\n\nThe club had entered the cup in 1994.',
    'Ada Moran exhibited her drawings for the first time in 1990.\n\nMoran exhibited her drawings in 1983 in Porto.',
    'The river flooded the mill for the first time since 1950 in 2003.\n\nThe river flooded the mill in 1987.',
    'Castel visited the island for the first time in 2019.\n\nCastel had visited the island in 2012.',
  ],
  pass: [
    {
      draft: 'The town hosted the festival for the first time in 2014.\n\nThe town hosted the festival in 2018.',
      because: 'a later time',
    },
    {
      draft: 'The town hosted the festival for the first time in 2014.\n\nThe village had hosted the festival in 1988.',
      because: 'another host',
    },
    {
      draft: 'The town hosted the festival for the first time in 2014.\n\nThe town had hosted the games in 1988.',
      because: 'another thing',
    },
    {
      draft: 'The river flooded the mill for the first time since 1950 in 2003.\n\nThe river flooded the mill in 1948.',
      because: 'before the bound',
    },
    {
      draft:
        'The town hosted the festival for the first time in 2014.\n\nThe town had hoped to host the festival in 1988.',
      because: 'only planned',
    },
    {
      draft: 'The town hosted the festival for the first time.\n\nThe town hosted the festival in 2014.',
      because: 'it may be the same time',
    },
  ],
  comparePair: (a, b, context) => {
    const [first, deed] = a.kind === 'rank' ? [a, b] : [b, a];
    if (first.kind !== 'rank' || deed.kind !== 'event') return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    for (const question of [firstAndDeed, sameDeed, doneBefore, leftUnexplained]) {
      const answer = question(first, deed, context);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

function firstAndDeed(first: RankClaim, { stance, asserted, place }: EventClaim): Answer {
  const question = 'for the first time';
  if (first.rank !== 'nth' || first.n !== 1 || first.ranked !== 'time')
    return no(question, 'nothing is done for the first time');
  const isFact = first.stance.modality === 'fact' && stance.modality === 'fact' && asserted;
  if (!isFact || first.stance.polarity !== 'affirmed') return no(question, 'one is not told as fact');
  return isOneSentence(first.place, place) ? no(question, 'one sentence tells both') : yes(question, `"${first.text}"`);
}

const isOneSentence = (a: Claim['place'], b: Claim['place']) => a.block === b.block && a.sentence === b.sentence;

/** The same verb, with the same doer and the same thing done to. */
function sameDeed(first: RankClaim, deed: EventClaim, context: CompareContext): Answer {
  const question = 'same deed';
  if (first.predicate === undefined || eventName(first.predicate) !== eventName(deed.predicate))
    return no(question, `"${deed.predicate.lemma}" is not what is done for the first time`);
  const parties = relateParties(first, deed, context);
  if (parties.kind !== 'core' || parties.full !== true) return no(question, parties.because);
  const isBoth = [first, deed].every(({ participants }) => participants.filter(isCore).length === parties.shared);
  return isBoth ? yes(question, parties.because) : no(question, 'not all who take part are the same');
}

const isCore = ({ role }: Participant) => role !== 'oblique';
