/** "Ostrel won 1-3": whoever wins has more, and desks write the winner's goals first. */
import { defineRule, no, yes } from 'stet/rules';

/** What the settings can change. */
export interface Options {
  /** A score with a larger lead is one of another sport. */
  readonly largest: number;
}

/** "1-3", with a hyphen or a dash. */
const SCORE = /(?<![\d-])(\d{1,3})[-\u2013](\d{1,3})(?![\d-])/u;

export default defineRule<Options>({
  id: 'won-with-fewer',
  title: 'Won, yet the score has fewer first',
  why: 'Either the winner is wrong, or the score is the wrong way round.',
  whenNot: 'Where the home side always stands first.',
  shape: 'one',
  a: { kind: 'event', verb: 'win' },
  options: { largest: 20 },
  relation: { same: 'tension' },
  message: '"{a.words}" is won with fewer; is it {other}?',
  flag: ['Ostrel won 1-3 at Kelby on Saturday.', 'The Herons won the derby 0-2.'],
  pass: [
    { draft: 'Ostrel won 3-1 at Kelby on Saturday.', because: 'the winner has more' },
    { draft: 'Ostrel lost 1-3 at Kelby on Saturday.', because: 'it was lost' },
    { draft: 'Ostrel did not win the match, which ended 1-3.', because: 'it was not won' },
  ],
  compareOne: (claim, _context, { largest }) => {
    if (claim.kind === 'event' && claim.polarity === 'negated')
      return { outcome: 'none', answers: [no('won', 'it is denied')] };
    const [, first = '', second = ''] = SCORE.exec(claim.place.text) ?? [];
    const lead = Number(second) - Number(first);
    if (first === '' || lead <= 0 || lead > largest)
      return { outcome: 'none', answers: [no('fewer first', 'no score has fewer first')] };
    return {
      outcome: 'clash',
      answers: [yes('fewer first', `${first} is fewer than ${second}`)],
      values: { other: `${second}-${first}` },
    };
  },
});
