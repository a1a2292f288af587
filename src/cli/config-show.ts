/** The settings of a draft as a list for a person. */
import { relative, resolve } from 'node:path';
import { draftFilter } from '../config/drafts.ts';
import { DEFAULT, inForce, type Origin, type RuleInForce } from '../config/in-force.ts';
import type { Config } from '../config/settings.ts';
import { printable } from '../report/printable.ts';
import type { Style } from '../report/style.ts';
import { planFor } from './check/plan.ts';

/** The lines of `stet config show`. @throws ConfigError for a faulty settings file. */
export async function settingsOf(file: string, configFile: string | undefined, style: Style): Promise<string> {
  const plan = planFor({ config: configFile, rule: [], 'no-rule': [], rules: [] });
  const config = await plan.configs(file);
  await plan.rulesOf(config);
  const force = inForce(resolve(file), config, {});
  const filter = draftFilter(plan.configs);
  const ignoredBy = await filter.ignoredBy(file);
  const rows: Row[] = [
    ['settings file', config === undefined ? 'none' : relative(process.cwd(), config.path), ''],
    ['checked', ignoredBy === undefined ? 'yes' : 'no, it is passed over', ignoredBy ?? ''],
    ['min-confidence', String(force.minConfidence.value), force.minConfidence.from],
    ['fail-on', force.failOn.value, force.failOn.from],
    ['date', force.usualDate.value ?? 'what the draft says', force.usualDate.from],
    ...rulesRows(force.rules),
    ...(config === undefined ? [] : wholeFileRows(config)),
  ];
  return table(rows, style);
}

type Row = readonly [key: string, value: string, from: string];

function rulesRows(rules: ReadonlyMap<string, Origin<RuleInForce>>): Row[] {
  if (rules.size === 0) return [['rules', 'all, as they are', DEFAULT]];
  return [...rules].map(([id, { value, from }]) => {
    const least = value.minConfidence === undefined ? [] : [`min-confidence ${value.minConfidence}`];
    const options = Object.entries(value.options ?? {}).map(([name, given]) => `${name} ${JSON.stringify(given)}`);
    const words = [...(value.severity === undefined ? [] : [value.severity]), ...least, ...options];
    return [`rules.${id}`, words.join(', '), from];
  });
}

/** What cannot differ by path. */
function wholeFileRows({ settings, place }: Config): Row[] {
  const listed = (key: 'files' | 'ignore' | 'rule-folders' | 'code-rules' | 'lexicons'): Row[] =>
    (settings[key] ?? []).length === 0 ? [] : [[key, (settings[key] ?? []).join(', '), place([key])]];
  const aliases = Object.entries(settings.aliases ?? {}).map(
    ([name, others]): Row => [`aliases.${name}`, others.join(', '), place(['aliases', name])],
  );
  const scales = Object.entries(settings.scales ?? {}).flatMap(([scale, poles]) =>
    Object.entries(poles).map(
      ([pole, words]): Row => [`scales.${scale}.${pole}`, [words].flat().join(', '), place(['scales', scale, pole])],
    ),
  );
  const decisions: Row[] =
    settings.decisions === undefined ? [] : [['decisions', settings.decisions, place(['decisions'])]];
  const lists = (['files', 'ignore', 'rule-folders', 'code-rules', 'lexicons'] as const).flatMap(listed);
  return [...lists, ...decisions, ...aliases, ...scales];
}

function table(rows: readonly Row[], { colours }: Style): string {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [keys, values] = [width(0), Math.min(40, width(1))];
  const line = ([key, value, from]: Row) =>
    `${colours.bold(key.padEnd(keys))}  ${printable(value).padEnd(values)}  ${colours.dim(printable(from))}`.trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
