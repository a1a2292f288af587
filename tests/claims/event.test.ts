/** Who did what to whom, or did not: the same words in another structure make another claim, or none. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

/** "agent:council patient:plan", with the role that nobody fills as "agent:-". */
const events = (text: string) =>
  claimsOf('event', text).map(({ predicate, stance, participants, none }) => {
    const empty = none === undefined ? [] : [`${none}:-`];
    const parties = [...empty, ...participants.map(({ role, head }) => `${role}:${head}`)];
    return [predicate.class ?? predicate.lemma, stance.polarity, parties.join(' ')];
  });

describe('an event', () => {
  it.each([
    ['The council rejected the plan.', 'reject', 'affirmed', 'agent:council patient:plan'],
    ['The plan was rejected by the council.', 'reject', 'affirmed', 'patient:plan agent:council'],
    ['The council has not rejected the plan.', 'reject', 'negated', 'agent:council patient:plan'],
    ['The council failed to repair the roof.', 'repair', 'negated', 'agent:council patient:roof'],
    ['The crew left without repairing the pump.', 'repair', 'negated', 'agent:crew patient:pump'],
    ['No one was hurt in the fire.', 'injure', 'negated', 'patient:- oblique:fire'],
    ['None of the doors opened.', 'open', 'negated', 'agent:-'],
    ['The firm signed no contract.', 'sign', 'negated', 'patient:- agent:firm patient:contract'],
    ['The ministry began the withdrawal of its troops.', 'withdraw', 'affirmed', 'agent:ministry owner:troop'],
  ])('%s', (text, event, polarity, parties) => {
    expect(events(text)).toContainEqual([event, polarity, parties]);
  });

  it.each([
    ['a copula', 'The bridge is a ruin.'],
    ['a verb of saying', 'The mayor said so on Friday.'],
    ['a thought', 'The mayor thinks little of the plan.'],
    ['possession', 'The town has a bridge.'],
  ])('is not told by %s: %s', (_, text) => {
    expect(events(text)).toEqual([]);
  });

  it('is only named, not asserted, by a noun that no verb carries', () => {
    const [named] = claimsOf('event', 'Calls for the sale of the mill grew louder.').filter(
      ({ predicate }) => predicate.class === 'sell',
    );
    expect(named?.asserted).toBe(false);
  });
});
