/** States that nothing is left, and how full something is: what makes such a claim, and what only looks like one. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const states = (text: string) =>
  claimsOf('state', text).map(({ scale, pole, value, subject }) => [scale, pole, value, subject.head]);

describe('nothing is left', () => {
  it.each([
    ['In Ostrel nothing is left standing.', 'nothing is left standing', 'thing'],
    ['There is nothing left of Ostrel.', 'nothing left', 'thing'],
    ['Nobody remains in Ostrel.', 'Nobody remains', 'person'],
    ['No one lives in Ostrel.', 'No one lives', 'person'],
    ['No houses survived.', 'No houses survived', 'house'],
    ['None of the rebels is left.', 'None of the rebels is left', 'rebel'],
    ['Not a single barn is standing.', 'Not a single barn is standing', 'barn'],
    ['There are no wolves left.', 'no wolves left', 'wolf'],
  ])('%s', (text, value, head) => {
    expect(states(text)).toContainEqual(['presence', 'absent', expect.stringContaining(value), head]);
  });

  it.each([
    ['a plan for all that comes', 'In Ostrel nothing is left to chance.'],
    ['an idiom', 'No stone was left unturned.'],
    ['a trial', 'Nobody stood trial in Ostrel.'],
    ['what is not clear', 'In Ostrel nothing remains unclear.'],
    ['those who went along', 'Nobody was left behind in Ostrel.'],
    ['a doubt, which stands nowhere', 'No doubts remain.'],
    ['nobody of any place', 'Nobody remains.'],
    ['some of them', 'Some of the rebels are left.'],
    ['a deed', 'Nobody left Ostrel.'],
  ])('is not said by %s: %s', (_, text) => {
    expect(states(text).filter(([scale, pole]) => scale === 'presence' && pole === 'absent')).toEqual([]);
  });
});

describe('how full something is', () => {
  it.each([
    ['They played to a packed theatre.', 'full', 'packed', 'theatre'],
    ['A sell-out crowd cheered.', 'full', 'sell-out', 'crowd'],
    ['The concert sold out.', 'full', 'sold out', 'concert'],
    ['Fans packed the stadium.', 'full', 'packed', 'stadium'],
    ['The arena was full to capacity.', 'full', 'full to capacity', 'arena'],
    ['The ferry was nearly empty.', 'empty', 'nearly empty', 'ferry'],
    ['The half-empty bus stopped.', 'empty', 'half-empty', 'bus'],
    ['The stands were deserted.', 'empty', 'deserted', 'stand'],
  ])('%s', (text, pole, value, head) => {
    expect(states(text)).toContainEqual(['fullness', pole, value, head]);
  });

  it.each([
    ['full of something else', 'The hall was full of smoke.'],
    ['a whole event', 'The full match was shown later.'],
    ['a denial, for what is not full need not be empty', 'The hall was not full.'],
    ['a distance from it', 'The hall was far from full.'],
    ['a habit', 'The hall is often full.'],
    ['luggage', 'She packed her bags.'],
    ['treason', 'He sold out his friends.'],
    ['a full council', 'The full council met.'],
    ['an empty dwelling', 'The empty house was sold.'],
  ])('is not said by %s: %s', (_, text) => {
    expect(states(text).filter(([scale]) => scale === 'fullness')).toEqual([]);
  });
});

describe('poles of scales', () => {
  it.each([
    ['Until the road reopens, traffic uses the lanes.', 'openness', 'closed', 'road'],
    ['The late Ida Brandt founded the school.', 'life', 'dead', 'brandt'],
    ['The jury took an hour to convict Marsh.', 'plea', 'contested', 'marsh'],
    ['Police are still looking for the driver.', 'custody', 'sought', 'driver'],
    ['Marsh survived the crash.', 'life', 'alive', 'marsh'],
    ['The match took place in the rain.', 'holding', 'held', 'match'],
    ['The council did not approve the plan.', 'approval', 'rejected', 'plan'],
    ['They crossed the closed bridge.', 'openness', 'closed', 'bridge'],
  ])('%s: %s, %s', (text, scale, pole, head) => {
    expect(states(text)).toContainEqual([scale, pole, expect.any(String), head]);
  });

  it.each([
    ['a wait', 'The late train was full.', 'life'],
    ['those who are left behind', 'Reyes is survived by two sons.', 'life'],
    ['a bridge that is not', 'They crossed no closed bridge.', 'openness'],
  ])('are not told by %s: %s', (_, text, scale) => {
    expect(states(text).filter(([own]) => own === scale)).toEqual([]);
  });
});

describe('when a state is told to hold', () => {
  it.each([
    ['The bridge is closed.', 'now'],
    ['The bridge has been closed.', 'now'],
    ['Police said the bridge was open.', 'now'],
    ['The bridge was closed.', 'then'],
    ['The bridge had been closed.', 'before'],
    ['The bridge will be closed.', 'ahead'],
    ['Until the road reopens, traffic uses the lanes.', 'now'],
  ])('%s: %s', (text, told) => {
    expect(claimsOf('state', text).map((claim) => claim.told)).toEqual([told]);
  });
});

describe('unity of a vote', () => {
  it.each([
    ['The board voted unanimously.', 'unanimous'],
    ['It was a unanimous decision.', 'unanimous'],
    ['Two members abstained.', 'split'],
    ['Brandt alone was the member to vote against.', 'split'],
    ['The motion passed by seven votes to two.', 'split'],
  ])('%s: %s', (text, pole) => {
    expect(states(text).filter(([scale]) => scale === 'unity')).toEqual([
      ['unity', pole, expect.any(String), expect.any(String)],
    ]);
  });

  it.each([
    'The motion passed by seven votes to nil.',
    'Nobody abstained.',
    'The vote was not unanimous.',
    'They voted to leave.',
  ])('is not told by: %s', (text) => expect(states(text).filter(([scale]) => scale === 'unity')).toEqual([]));
});
