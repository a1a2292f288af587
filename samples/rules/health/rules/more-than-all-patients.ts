/** "120 per cent of the patients": a share of people cannot be more than all of them. */
import { defineRule, no, yes } from 'stet/rules';

/** Nouns for people in a study or a ward. */
const PEOPLE = new Set(['patient', 'nurse', 'doctor', 'volunteer', 'participant', 'child', 'person', 'woman', 'man']);

export default defineRule({
  id: 'more-than-all-patients',
  title: 'A share of more than all patients',
  why: 'A slip of a key, or a rise that was taken for a share.',
  whenNot: 'Where beds are said to be filled by 120 per cent of patients on purpose.',
  shape: 'one',
  a: { kind: 'quantity', dimension: 'share' },
  relation: { same: 'conflict' },
  message: '{a.value} of {people} is more than all of them.',
  flag: [
    'In the trial 120% of the patients felt better.',
    'The jab helped 150 per cent of the nurses, the paper says.',
  ],
  pass: [
    { draft: 'In the trial 92% of the patients felt better.', because: 'it is less than all' },
    { draft: 'The number of patients rose by 120%.', because: 'a rise can be any share' },
    { draft: 'The ward is at 120% of its capacity.', because: 'no share of people' },
  ],
  compareOne: (claim) => {
    const isShare = claim.kind === 'quantity' && claim.quantity.change === undefined && PEOPLE.has(claim.measured);
    if (!isShare) return { outcome: 'none', answers: [no('a share of people', 'it is none')] };
    const { low } = claim.quantity.value;
    if (low <= 1 || (claim.quantity.unit === 'percent' && low <= 100))
      return { outcome: 'none', answers: [no('more than all', `${claim.value} is not`)] };
    return {
      outcome: 'clash',
      answers: [yes('more than all', `${claim.value} is more than all`)],
      values: { people: claim.subject.text.replace(/^.*?\bof /u, '') },
    };
  },
});
