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
