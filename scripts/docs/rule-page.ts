/** The page of one built-in rule: what it flags, why, examples of both sides, options, and when not to use it. */
import type { ClaimPattern, FlagExample, PassExample, RelationTable, Rule } from '../../src/engine/rule.ts';

/** An option of a rule. */
export interface RuleOption {
  readonly name: string;
  readonly type: string;
  readonly usual: string;
  readonly about: string;
}

/** What settings can change of every rule. */
const OF_ALL: readonly RuleOption[] = [
  {
    name: 'severity',
    type: 'off, info, warning or error',
    usual: "each finding's own",
    about: 'how grave its findings are; those for information by their nature stay so',
  },
  {
    name: 'min-confidence',
    type: 'a number from 0 to 1',
    usual: '0',
    about: 'leave out findings of which it is less sure',
  },
];

/** The Markdown page. @throws Error for a rule that does not say why it matters or when not to use it. */
export function rulePage(rule: Rule, options: readonly RuleOption[]): string {
  const { id, title, why, whenNot, flag, pass } = rule;
  if (why === undefined || whenNot === undefined) throw new Error(`${id}: a built-in rule has "why" and "whenNot"`);
  return [
    `# ${id}`,
    '',
    MADE,
    '',
    '## What it flags',
    '',
    `${title}.`,
    '',
    `${comparison(rule)} ${relations(rule.relation)}`,
    '',
    `Its message: \`${rule.message}\``,
    '',
    '## Why it matters',
    '',
    why,
    '',
    '## Examples that flag',
    '',
    ...flag.flatMap(flagLines),
    '## Examples that pass',
    '',
    ...pass.flatMap(passLines),
    '## Options',
    '',
    '| option | type | default | what it does |',
    '| --- | --- | --- | --- |',
    ...[...OF_ALL, ...options].map((each) => `| \`${each.name}\` | ${each.type} | ${each.usual} | ${each.about} |`),
    '',
    'In `stet.config.yml`:',
    '',
    '```yaml',
    'rules:',
    `  ${id}: { severity: warning, min-confidence: 0.7 }`,
    '```',
    '',
    '## When not to use it',
    '',
    whenNot,
    '',
  ].join('\n');
}

/** The list of all pages. */
export function rulesIndex(rules: readonly Rule[]): string {
  return [
    '# The rules',
    '',
    'Made by `npm run docs` from the files of rules/.',
    '',
    '| rule | what it flags |',
    '| --- | --- |',
    ...rules.map(({ id, title }) => `| [${id}](${id}.md) | ${title} |`),
    '',
    'How to write rules of your own: [own-rules.md](../own-rules.md).',
    '',
  ].join('\n');
}

const MADE = 'Made by `npm run docs` from the file of the rule in rules/.';

function comparison(rule: Rule): string {
  if (rule.shape === 'one') return `It looks at one claim: ${claimWords(rule.a)}.`;
  if (rule.shape === 'group') return `It adds up a group: ${claimWords(rule.a)}.`;
  if (!('b' in rule)) return `It compares ${claimWords(rule.a)}.`;
  const sides = [claimWords(rule.a), claimWords(rule.b)];
  const both = sides[0] === sides[1] ? `two claims, each ${sides[0]}` : `${sides[0]} with ${sides[1]}`;
  return `It compares ${both}.`;
}

function claimWords({ kind, ...rest }: ClaimPattern): string {
  const more = Object.entries(rest).map(([key, value]) => `${key} ${[value].flat().join(' or ')}`);
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

const ROWS: Readonly<Record<keyof RelationTable, string>> = {
  same: 'in one voice',
  sources: 'between sources',
  compatible: 'where both can be true',
  part: 'between a part and its whole',
};

function relations(table: RelationTable): string {
  const rows = (['same', 'sources', 'compatible', 'part'] as const).flatMap((row) => {
    const relation = table[row];
    return relation === undefined ? [] : [`a ${relation} ${ROWS[row]}`];
  });
  return `The finding is ${rows.join(', ')}.`;
}

function flagLines(example: FlagExample): string[] {
  const { draft, date } = typeof example === 'string' ? { draft: example, date: undefined } : example;
  return [...fenced(draft), ...(date === undefined ? [] : [`Dated ${date}.`, ''])];
}

const passLines = ({ draft, because, date }: PassExample): string[] => [
  ...fenced(draft),
  `Passes: ${because}${date === undefined ? '' : ` (dated ${date})`}.`,
  '',
];

const fenced = (draft: string): string[] => ['```text', draft.trim(), '```', ''];
