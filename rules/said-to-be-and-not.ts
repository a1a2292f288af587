/** "is safe" here, "is not safe" or "is unsafe" there. */
import {
  type Answer,
  defineRule,
  leftUnexplained,
  no,
  qualityClash,
  samePlace,
  sameStance,
  sameSubject,
  sameTime,
} from 'stet/rules';

export default defineRule({
  id: 'said-to-be-and-not',
  title: 'Said to be so, and not to be so',
  why: 'A thing cannot have a quality and lack it at one time.',
  whenNot: 'In reviews and profiles that weigh one side against the other.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'quality' },
  b: { kind: 'attribute', attribute: 'quality' },
  same: ['subject'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source} on {a.subject}: "{a.words}"; {b.source}: "{b.words}".',
  confidence: 0.85,
  flag: [
    'Mount Orrel is the highest peak of the island.\n\nMount Orrel is not the highest peak of the island.',
    'The tap water is safe, the mayor said.\n\nThe tap water is not safe, a chemist said.',
    'Amara Weld is a vegetarian.\n\nHer friends say that Amara Weld is not a vegetarian.',
    'The old mill is private property.\n\nThe old mill is not private property, the clerk wrote.',
    'Ole Brandt is innocent, his lawyer said.\n\nOle Brandt is guilty, the prosecutor said.',
    'The bread is fresh.\n\nThe bread is stale.',
  ],
  pass: [
    { draft: 'The tap water is safe.\n\nThe tap water is safe to drink.', because: 'the same' },
    { draft: 'The tap water was not safe.\n\nThe tap water is safe.', because: 'another time' },
    { draft: 'The tap water is safe.\n\nThe river water is not safe.', because: 'other water' },
    { draft: 'The crew is ready to sail.\n\nThe crew is not ready to race.', because: 'another respect' },
    { draft: 'The tap water is safe in Norby.\n\nThe tap water is not safe in Sudby.', because: 'another place' },
    { draft: 'The tap water may be safe.\n\nThe tap water is not safe.', because: 'a possibility' },
    { draft: 'If the tap water is not safe, we leave.\n\nThe tap water is safe.', because: 'a condition' },
    { draft: 'The tower is tall.\n\nThe tower is not very tall.', because: 'a matter of degree' },
    { draft: 'Amara Weld is a doctor.\n\nOle Brandt is not a doctor.', because: 'another person' },
    { draft: 'The soup is not hot.\n\nThe soup is not cold.', because: 'neither' },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'attribute' || a.attribute !== 'quality' || b.kind !== 'attribute' || b.attribute !== 'quality')
      return { outcome: 'none', answers: [no('qualities clash', 'one of the two is no quality')] };
    const answers: Answer[] = [];
    const questions = [
      () => qualityClash(a, b),
      () => sameSubject(a, b, context),
      () => samePlace(a, b),
      () => sameTime(a, b),
      () => sameStance(a, b, 'polarity'),
      () => leftUnexplained(a, b, context, 'polarity'),
    ];
    for (const question of questions) {
      const answer = question();
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});
