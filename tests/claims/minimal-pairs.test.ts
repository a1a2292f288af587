/** Two sentences of the same words, or nearly so, that make different claims: the tree tells them apart. */
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import { claimsOf, type Told, told } from './claims-of.ts';

type Side = readonly [text: string, claim: Told | 'none'];

/** [what differs, one sentence with its claim, the other with its claim] */
type Pair = readonly [name: string, a: Side, b: Side];

function expectSide(kind: Claim['kind'], [text, wanted]: Side): void {
  const found = claimsOf(kind, text).map(told);
  if (wanted === 'none') expect(found).toEqual([]);
  else expect(found).toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));
}

const check = (kind: Claim['kind']) => (_: string, a: Side, b: Side) => {
  expectSide(kind, a);
  expectSide(kind, b);
};

const QUANTITY: readonly Pair[] = [
  [
    'who says it and who does it',
    ['Officials said rebels killed 12 soldiers.', { source: 'Officials', agent: 'rebel' }],
    ['Rebels said officials killed 12 soldiers.', { source: 'Rebels', agent: 'official' }],
  ],
  [
    'doer and done to',
    ['Rebels killed 12 soldiers.', { measured: 'soldier', role: 'object', agent: 'rebel' }],
    ['12 soldiers killed rebels.', { measured: 'soldier', role: 'subject', patient: 'rebel' }],
  ],
  [
    'active and passive',
    ['12 soldiers killed the rebels.', { measured: 'soldier', agent: 'soldier' }],
    ['12 soldiers were killed by the rebels.', { measured: 'soldier', patient: 'soldier', agent: 'rebel' }],
  ],
  [
    'deed and plan',
    ['The army sent 300 soldiers.', { modality: 'fact' }],
    ['The army will send 300 soldiers.', { modality: 'plan' }],
  ],
  [
    'deed and possibility',
    ['The army sent 300 soldiers.', { modality: 'fact' }],
    ['The army may send 300 soldiers.', { modality: 'possibility' }],
  ],
  [
    'deed and condition',
    ['The army sent 300 soldiers and the town fell.', { modality: 'fact' }],
    ['If the army sends 300 soldiers, the town will fall.', { modality: 'condition' }],
  ],
  [
    'said and denied',
    ['The army sent 300 soldiers.', { polarity: 'affirmed' }],
    ['The army did not send 300 soldiers.', { polarity: 'negated' }],
  ],
  [
    'told and asked',
    ['The army has sent 300 soldiers.', { modality: 'fact' }],
    ['Has the army sent 300 soldiers?', { modality: 'question' }],
  ],
  [
    'killed and injured',
    ['The blast killed 12 people.', { event: 'die' }],
    ['The blast injured 12 people.', { event: 'injure' }],
  ],
  [
    'one place and another',
    ['The flood destroyed 40 homes in Kenya.', { place: 'Kenya' }],
    ['The flood destroyed 40 homes in Ghana.', { place: 'Ghana' }],
  ],
  [
    'a whole and a part',
    ['The fire killed 19 men and 12 boys.', { value: '12', part: false }],
    ['The fire killed 19 men, including 12 boys.', { value: '12', part: true }],
  ],
  [
    'the narrator and a speaker',
    ['The storm closed 30 schools.', { source: 'narrator' }],
    ['The storm closed 30 schools, the ministry said.', { source: 'the ministry' }],
  ],
  [
    'the noun that is counted',
    ['The 40 drivers of the buses left.', { measured: 'driver' }],
    ['The drivers of the 40 buses left.', { measured: 'bus' }],
  ],
  [
    'a count and a share of it',
    ['The firm sacked 30 workers.', { measured: 'worker', value: '30' }],
    ['The firm sacked 30% of its workers.', { measured: 'worker', value: '30%' }],
  ],
  [
    'attempted and done',
    ['The crew rescued nine sailors.', { modality: 'fact' }],
    ['The crew planned to rescue nine sailors.', { modality: 'plan' }],
  ],
];

const STATE: readonly Pair[] = [
  ['pole', ['The rebels are gone.', { pole: 'absent' }], ['The rebels are active.', { pole: 'present' }]],
  ['negation', ['The rebels are gone.', { pole: 'absent' }], ['The rebels are not gone.', { pole: 'present' }]],
  ['being gone and having gone', ['The guests are gone.', { pole: 'absent' }], ['The guests had gone to bed.', 'none']],
  [
    'who is in the state',
    ['The army wiped out the rebels.', { subject: 'rebel', pole: 'absent' }],
    ['The rebels wiped out the army.', { subject: 'army', pole: 'absent' }],
  ],
  [
    'active and passive',
    ['The rebels eradicated the pest.', { subject: 'pest' }],
    ['The rebels were eradicated.', { subject: 'rebel' }],
  ],
  [
    'who says it',
    ['The mayor said the wolves had vanished.', { source: 'The mayor' }],
    ['The wolves had vanished, said the farmer.', { source: 'the farmer' }],
  ],
  [
    'fact and plan',
    ['The army has wiped out the rebels.', { modality: 'fact' }],
    ['The army wants the rebels wiped out.', { modality: 'plan' }],
  ],
  [
    'fact and possibility',
    ['The wolves have vanished.', { modality: 'fact' }],
    ['The wolves may have vanished.', { modality: 'possibility' }],
  ],
  [
    'fact and condition',
    ['The bridge is closed, so the town is cut off.', { modality: 'fact', pole: 'closed' }],
    ['If the bridge is closed, the town is cut off.', { modality: 'condition', pole: 'closed' }],
  ],
  ['open and closed', ['The road is open.', { pole: 'open' }], ['The road is closed.', { pole: 'closed' }]],
  [
    'guilty and not',
    ['The jury found that he was guilty.', { pole: 'guilty' }],
    ['The jury found that he was not guilty.', { pole: 'innocent' }],
  ],
  [
    'a set and a person beaten',
    ['The army defeated the insurgents.', { pole: 'absent', subject: 'insurgent' }],
    ['The army welcomed the insurgents.', 'none'],
  ],
  [
    'place',
    ['The wolves have vanished in Norway.', { place: 'Norway' }],
    ['The wolves have vanished in Spain.', { place: 'Spain' }],
  ],
  ['dead and alive', ['The miner is dead.', { pole: 'dead' }], ['The miner is alive.', { pole: 'alive' }]],
  [
    'told and asked',
    ['The wolves are gone.', { modality: 'fact' }],
    ['Are the wolves gone?', { modality: 'question' }],
  ],
];

const TIME: readonly Pair[] = [
  [
    'past and future weekday',
    ['The court met on Monday.', { day: '2024-03-04', side: 'past' }],
    ['The court will meet on Monday.', { day: '2024-03-11', side: 'future' }],
  ],
  [
    'verb and noun of one event',
    ['The troops will withdraw in May.', { event: 'withdraw' }],
    ['The withdrawal will take place in May.', { event: 'withdraw' }],
  ],
  [
    'split particle',
    ['The general will pull the troops out of the valley in May.', { event: 'withdraw' }],
    ['The general will pull the cart in May.', { event: 'pull' }],
  ],
  [
    'begin and end',
    ['The withdrawal will begin in May.', { event: 'withdraw', phase: 'begin' }],
    ['The withdrawal will be completed in May.', { event: 'withdraw', phase: 'end' }],
  ],
  [
    'what opens',
    ['The museum will open in May.', { event: 'open', agent: 'museum' }],
    ['The mayor will open the museum in May.', { event: 'open', agent: 'mayor', patient: 'museum' }],
  ],
  [
    'whose noun is dated',
    ['The sale of the club in May was a shock.', { event: 'sell' }],
    ['The closure of the club in May was a shock.', { event: 'close' }],
  ],
  [
    'a year that dates and a year that names',
    ['The election took place in 2007.', { event: 'elect' }],
    ['He lost his seat in the 2007 election.', { event: 'lose' }],
  ],
  [
    'plan and possibility',
    ['The plant will close in August.', { modality: 'plan' }],
    ['The plant may close in August.', { modality: 'possibility' }],
  ],
  [
    'plan and condition',
    ['The plant will close in August.', { modality: 'plan' }],
    ['If the plant closes in August, the town will suffer.', { modality: 'condition' }],
  ],
  [
    'affirmed and negated',
    ['The plant will close in August.', { polarity: 'affirmed' }],
    ['The plant will not close in August.', { polarity: 'negated' }],
  ],
  [
    'an intention and its deed',
    ['The army aims to leave by May.', { event: 'withdraw', modality: 'plan' }],
    ['The army pulled out in May.', { event: 'withdraw', modality: 'fact' }],
  ],
  [
    'ahead and behind',
    ['The club sold tickets for the match on Tuesday.', { day: '2024-03-12' }],
    ['The club sold tickets after the match on Tuesday.', { day: '2024-03-05' }],
  ],
  [
    'who says it',
    ['The army will leave in May, the minister said.', { source: 'the minister' }],
    ['The minister will leave in May, the army said.', { source: 'the army' }],
  ],
  [
    'scheduled',
    ['The vote is scheduled for Monday.', { event: 'vote' }],
    ['The vote was cancelled on Monday.', { event: 'cancel' }],
  ],
  [
    'occurrence',
    ['The talks will go ahead in June.', { event: 'meet' }],
    ['The train will go north in June.', { event: 'go' }],
  ],
  [
    'buying and selling',
    ['The purchase of the mill went through in June.', { event: 'buy', phase: 'end' }],
    ['The mill was sold in June.', { event: 'sell', phase: 'whole' }],
  ],
];

const DENIAL: readonly Pair[] = [
  [
    'set and not set',
    ['No date has been set for the talks.', { event: 'meet' }],
    ['A date has been set for the talks.', 'none'],
  ],
  [
    'denied and a denial denied',
    ['There is no timetable for the withdrawal.', { event: 'withdraw', polarity: 'negated' }],
    ['The army denied that there was no timetable for the withdrawal.', 'none'],
  ],
  [
    'which event',
    ['No date has been set for the sale.', { event: 'sell' }],
    ['No date has been set for the closure.', { event: 'close' }],
  ],
  [
    'noun and verb',
    ['The firm has not set a date for the closure of the plant.', { event: 'close' }],
    ['The firm has not set a date for the plant to close.', { event: 'close' }],
  ],
  [
    'when, not known and known',
    ['It is not known when the troops will leave.', { event: 'withdraw' }],
    ['It is known when the troops will leave.', 'none'],
  ],
  [
    'when, not said and said',
    ['He would not say when the plant would close.', { event: 'close' }],
    ['He would say when the plant would close.', 'none'],
  ],
  [
    'a when of time',
    ['The minister declined to say when the plant would close.', { event: 'close' }],
    ['The minister declined to speak when the plant closed.', 'none'],
  ],
  [
    'never and already',
    ['The court has never fixed a date for the withdrawal.', { event: 'withdraw' }],
    ['The court has already fixed a date for the withdrawal.', 'none'],
  ],
  [
    'discussing',
    ['The army is not discussing the timeline of the withdrawal.', { event: 'withdraw' }],
    ['The army is discussing the timeline of the withdrawal.', 'none'],
  ],
  [
    'who says it',
    ['The army said there was no timetable for the sale.', { source: 'The army' }],
    ['There was no timetable for the sale, the club said.', { source: 'the club' }],
  ],
  [
    'what is not there',
    ['There is no schedule for the withdrawal.', { event: 'withdraw' }],
    ['There is no support for the withdrawal.', 'none'],
  ],
  [
    'before the verb',
    ['At no stage has the firm set a date for the sale.', { event: 'sell' }],
    ['At this stage the firm has set a date for the sale.', 'none'],
  ],
  [
    'fact and condition',
    ['No date is set for the talks.', { modality: 'fact' }],
    ['If no date is set for the talks, he will leave.', { modality: 'condition' }],
  ],
  [
    'yet to be set',
    ['The bank has yet to set a date for the merger.', { event: 'merge' }],
    ['The bank has set a date for the merger.', 'none'],
  ],
  [
    'a time and an appointment',
    ['The club has no date for the sale.', { event: 'sell' }],
    ['The club has no buyer for the sale.', 'none'],
  ],
];

describe('quantity', () => {
  it.each(QUANTITY)('%s', check('quantity'));
});

describe('state', () => {
  it.each(STATE)('%s', check('state'));
});

describe('time', () => {
  it.each(TIME)('%s', check('time'));
});

describe('schedule-denial', () => {
  it.each(DENIAL)('%s', check('schedule-denial'));
});
