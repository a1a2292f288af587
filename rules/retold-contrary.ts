/** "was praised for its controls" here, "was criticised for its controls" there: one sentence told again with the contrary. */
import { defineRule, leftUnexplained, mayTellContrary, retoldContrary } from 'stet/rules';

export default defineRule({
  id: 'retold-contrary',
  title: 'Told again with the contrary',
  why: 'A summary, a caption or a later paragraph that turns a deed into its contrary leaves the reader with neither.',
  whenNot: 'In debates, where one side says a thing and the other says it is not so.',
  shape: 'pair',
  a: { kind: 'event' },
  b: { kind: 'event' },
  same: ['retelling'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {b.source}: "{b.words}", in a sentence that tells the same.',
  confidence: 0.85,
  flag: [
    'The bakers’ guild, neither of whose founders is alive, opposed the town’s efforts to tax flour.\n\nThe bakers’ guild supported the town’s efforts to tax flour.',
    'The ranger first said that she fired a flare at the bear, which then tried to take her bag.\n\nThe ranger first said that she did not fire a flare at the bear.',
    'Norland asks for a stamp on every letter, but will not accept the old permit as proof of such payment.\n\nNorland accepts the old permit as proof of payment.',
    'However, the tractor was criticised for its brakes by drivers in three counties and by the men who test them.\n\nThe tractor was praised for its brakes.',
  ],
  pass: [
    {
      draft: 'The tractor was praised for its engine.\n\nThe tractor was criticised for its brakes.',
      because: 'another part',
    },
    {
      draft: 'The guild opposed the tax on flour in 1911.\n\nThe guild supported the tax on flour in 1934.',
      because: 'another time',
    },
    {
      draft: 'The guild did not fully support the tax on flour.\n\nThe guild supported the tax on flour.',
      because: 'only the degree is denied',
    },
    {
      draft: 'The weavers’ guild opposed the tax on flour.\n\nThe bakers’ guild supported the tax on flour.',
      because: 'another guild',
    },
    {
      draft: 'If the guild opposes the tax on flour, the town will drop it.\n\nThe guild supported the tax on flour.',
      because: 'a condition',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'event' && b.kind === 'event' && mayTellContrary(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'event' || b.kind !== 'event') return { outcome: 'none', answers: [] };
    const told = retoldContrary(a, b, context);
    if (told.at(-1)?.answer === 'no') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context, 'polarity')];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
