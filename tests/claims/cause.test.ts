/** What is given as the cause of an event, and look-alikes that give none. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const causesIn = (text: string) =>
  claimsOf('cause', text).map(({ effect, cause }) => `${effect.deed} of ${effect.theme?.text}: ${cause.text}`);

describe('causes', () => {
  it.each([
    ['passive', 'The blackout was caused by a squirrel.', 'blackout of The blackout: a squirrel'],
    ['active', 'A squirrel caused the blackout.', 'blackout of the blackout: A squirrel'],
    ['because of', 'The shop closed because of rust.', 'close of The shop: rust'],
    ['because', 'The shop closed because a pipe had burst.', 'close of The shop: a pipe had burst'],
    ['due to', 'The closure of the shop was due to rust.', 'close of the shop: rust'],
    ['died of', 'Orla Finch died of malaria.', 'die of Orla Finch: malaria'],
    ['blamed on', 'The airline blamed the delay on fog.', 'postpone of the delay: fog'],
    ['made to do', 'A knee injury forced the singer to cancel her tour.', 'cancel of her tour: A knee injury'],
    ['the reason was', 'The reason for the closure of the shop was a leak.', 'close of the shop: a leak'],
    ['penalty', 'Tom Hale was dismissed over a forged receipt.', 'dismiss of Tom Hale: a forged receipt'],
    ['harm by a thing', 'A landslide derailed the train.', 'derail of the train: A landslide'],
  ])('%s', (_, text, expected) => {
    expect(causesIn(text)).toEqual([expected]);
  });

  it.each([
    ['a time', 'The shop closed after three years.'],
    ['a meal', 'The shop closed after lunch.'],
    ['who acts of their own will', 'The owner demolished the wall.'],
    ['a price', 'The club sold him for three million.'],
    ['not because', 'He did not leave, not because he was brave.'],
  ])('%s is no cause', (_, text) => {
    expect(causesIn(text)).toEqual([]);
  });
});
