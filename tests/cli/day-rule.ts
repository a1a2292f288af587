/** A rule in TypeScript for tests of the command line, and a draft and settings for it. */
/** Flags each time that is given with one of the days of an option. */
export const dayRule = (body: string, head = '') => `/** Which days the desk does not print. */
import { defineRule, no, yes } from 'stet/rules';
${head}
export interface Options {
  /** The words for the days. */
  readonly days?: readonly string[];
  readonly mood?: 'mild' | 'stern';
}

export default defineRule<Options>({
  id: 'no-such-day',
  title: 'A day that the desk does not print',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: 'The desk does not print "{a.value}".',
  options: { days: ['Tuesday'] },
  flag: ['The fair opens on Tuesday.'],
  pass: [{ draft: 'The fair opens on Monday.', because: 'another day' }],
  compareOne: (claim, context, { days = [] }) => {
    ${body}
    const day = days.find((each) => claim.value.includes(each));
    return day === undefined
      ? { outcome: 'none', answers: [no('a day', 'none of them')] }
      : { outcome: 'clash', answers: [yes('a day', \`it is \${day}\`)] };
  },
});
`;

export const DRAFT = 'The fair opens on Tuesday.\n';
export const CONFIG = 'code-rules: [rules/no-such-day.ts]\n';
export const FOUND = /^draft\.md:1:1: error no-such-day: The desk does not print "on Tuesday"/u;
