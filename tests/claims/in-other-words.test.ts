/** Deeds told by a phrase or by an adjective in "un-", and look-alikes that tell none. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const deedsIn = (text: string) =>
  claimsOf('event', text).map(
    ({ predicate, polarity }) => `${polarity === 'negated' ? 'not ' : ''}${predicate.class ?? predicate.lemma}`,
  );

describe('deeds in other words', () => {
  it.each([
    ['voting', 'Ruiz has never cast a ballot.', 'not vote'],
    ['a phrase that denies', 'The crew escaped unhurt.', 'not be injured'],
    ['a phrase that denies, denied', 'Ruiz did not stay silent.', 'speak'],
    ['words between', 'Nobody needed any urgent hospital treatment.', 'not hospitalise'],
    ['left undone', 'The letter went unanswered.', 'not answer'],
    ['left undone, before its noun', 'The unsigned treaty lies in a drawer.', 'not sign'],
    ['still to be done', 'The museum has yet to return the mask.', 'not return'],
    ['nowhere', 'The museum offered no apology.', 'not apologize'],
  ])('%s', (_, text, expected) => expect(deedsIn(text)).toContain(expected));

  it.each([
    ['laces tied', 'Ruiz tied his laces.', 'marry'],
    ['admitted to the bar', 'Ruiz was admitted to the bar.', 'hospitalise'],
    ['no deed undone', 'The united team won.', 'not ite'],
    ['unexpected', 'The unexpected guest left.', 'not expect'],
  ])('%s is none', (_, text, deed) => expect(deedsIn(text)).not.toContain(deed));
});
