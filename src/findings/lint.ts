/** What is doubtful about a rule that can be read: what can never fire, what another rule flags already, what proves nothing. */
import { BUILT_IN } from '../engine/built-in.generated.ts';
import { matches } from '../engine/matches.ts';
import { PLACEHOLDER } from '../engine/message.ts';
import type { ClaimPattern, Rule } from '../engine/rule.ts';
import type { DeskWords } from '../language/desk-words.ts';
import { lemma as lemmaOf } from '../language/lemmas/index.ts';
import { checkDocument } from './check.ts';
import { type ExampleRun, runExamples } from './examples.ts';

/** The doubts about a rule, in words; none where there is nothing to say. */
export function doubtsOf(rule: Rule, words?: DeskWords): readonly string[] {
  const runs = runExamples(rule, words);
  return [
    ...contrary(rule),
    ...inflected(rule),
    ...unfitting(rule, runs),
    ...(rule.pass.length === 0 ? ['there is no passing example: give a draft that it must not flag'] : []),
    ...twice(runs),
    ...unfilled(runs),
    ...failing(runs),
    ...overlaps(rule, runs, words),
  ];
}

/** Patterns that no pair can fit. */
function contrary(rule: Rule): string[] {
  if (rule.shape !== 'pair' || !('clash' in rule)) return [];
  const { a, b, clash } = rule;
  const never = (why: string) => [`it can never fire: ${why}`];
  const areStates = a.kind === 'state' && b.kind === 'state';
  if (clash === 'pole' && areStates && a.scale !== undefined && b.scale !== undefined && a.scale !== b.scale)
    return never(`"a" is of the scale ${a.scale} and "b" of ${b.scale}, and only two ends of one scale clash`);
  if (clash === 'pole' && areStates && a.pole !== undefined && a.pole === b.pole)
    return never(`"a" and "b" are both ${a.pole}, and only opposite ends clash`);
  if (clash === 'polarity' && a.polarity !== undefined && a.polarity === b.polarity)
    return never(`"a" and "b" are both ${a.polarity}`);
  const [x, y] = [listed(a.dimension), listed(b.dimension)];
  if (clash === 'value' && x.length > 0 && y.length > 0 && !x.some((each) => y.includes(each)))
    return never(`"a" measures ${x.join(', ')} and "b" ${y.join(', ')}`);
  return [];
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Words that no claim has in this form: claims hold dictionary forms. */
function inflected(rule: Rule): string[] {
  const sides =
    rule.shape === 'pair'
      ? ([
          ['a', rule.a],
          ['b', rule.b],
        ] as const)
      : ([['a', rule.a]] as const);
  return sides.flatMap(([side, pattern]) => [
    ...otherForms(side, 'noun', listed(pattern.noun), 'NOUN'),
    ...otherForms(side, 'verb', listed(pattern.verb), 'VERB'),
  ]);
}

function otherForms(side: string, key: string, words: readonly string[], upos: 'NOUN' | 'VERB'): string[] {
  return words.flatMap((word) => {
    const [first = '', ...rest] = word.split(' ');
    const last = rest.at(-1) ?? first;
    const lemma =
      upos === 'VERB'
        ? [lemmaOf(first, upos, 'VB'), ...rest].join(' ')
        : [...word.split(' ').slice(0, -1), lemmaOf(last, upos, 'NNS')].join(' ');
    return lemma === word ? [] : [`${side}.${key} "${word}" is no dictionary form, so it never fits; write "${lemma}"`];
  });
}

/** Sides that nothing in the drafts that must be flagged fits. */
function unfitting(rule: Rule, runs: readonly ExampleRun[]): string[] {
  const sides: readonly (readonly [string, ClaimPattern])[] =
    rule.shape === 'pair'
      ? [
          ['a', rule.a],
          ['b', rule.b],
        ]
      : [['a', rule.a]];
  const flagging = runs.filter(({ must }) => must === 'flag');
  return sides.flatMap(([side, pattern]) =>
    flagging.some(({ checked: { claims, text } }) => claims.all.some((claim) => matches(claim, pattern, text)))
      ? []
      : [`no claim in its examples fits "${side}"; it may never fire`],
  );
}

function twice(runs: readonly ExampleRun[]): string[] {
  const drafts = runs.map(({ draft }) => draft.trim());
  return runs
    .filter(({ draft }, at) => drafts.indexOf(draft.trim()) < at)
    .map(({ must, number }) => `example ${number} of "${must}" is there twice`);
}

/** What messages leave unfilled. */
function unfilled(runs: readonly ExampleRun[]): string[] {
  const messages = runs.flatMap(({ checked }) => checked.findings.map(({ message }) => message));
  const names = messages.flatMap((message) => message.match(PLACEHOLDER) ?? []);
  return [...new Set(names)].map((name) => `nothing fills ${name} of the message`);
}

function failing(runs: readonly ExampleRun[]): string[] {
  const failed = runs.filter(({ hasHeld }) => !hasHeld).length;
  return failed === 0 ? [] : [`${failed} of its examples do not hold; "stet rules test" shows why`];
}

/** Built-in rules that flag the same drafts. */
function overlaps(rule: Rule, runs: readonly ExampleRun[], words: DeskWords | undefined): string[] {
  const flagged = runs.filter(({ must, hasHeld }) => must === 'flag' && hasHeld);
  const others = BUILT_IN.filter(({ id }) => id !== rule.id);
  const counts = new Map<string, number>();
  for (const { checked } of flagged) {
    const options = { rules: others, ...(words === undefined ? {} : { words }) };
    const ids = checkDocument(checked.document, options).findings.flatMap((finding) => [finding.rule, ...finding.also]);
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count === flagged.length)
    .map(([id]) => `it overlaps the built-in rule ${id}, which flags all its examples too`);
}
