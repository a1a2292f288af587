/** `stet rules new ID`: a rule to start from, with examples that hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltInRules } from '../../engine/index.ts';
import { writeAtomically } from '../../storage/atomic-write.ts';
import { foldersOf, planFor } from '../check/plan.ts';
import { PASSED } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { USUAL_FOLDER } from './own-rules.ts';

export interface NewRuleArguments {
  readonly ID: string;
  readonly rules: readonly string[];
  readonly config: string | undefined;
}

/** Writes the file; returns the exit code. @throws UsageError for an id that cannot be one, or that is there already. */
export async function writeRule({ ID: id, rules, config }: NewRuleArguments, { out }: Terminal): Promise<number> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    throw new UsageError(
      `"${id}" cannot be the id of a rule; it is made of lower-case words joined by hyphens: goals-against-goals`,
    );
  if (loadBuiltInRules().some((rule) => rule.id === id))
    throw new UsageError(`Stet has a rule "${id}" already; give this one another id`);
  const settings = await planFor({ config, rule: [], 'no-rule': [], rules }).configs('rule.yml');
  const named = [...rules, ...foldersOf(settings, { rules: [] })];
  const file = join(named[0] ?? USUAL_FOLDER, `${id}.yml`);
  if (existsSync(file)) throw new UsageError(`${file} is there already; give the rule another id, or remove it first`);
  writeAtomically(file, template(id));
  out(`${file} is written. Change it, then:\n\n  stet rules test ${file}\n  stet rules lint ${file}\n`);
  if (named.length === 0)
    out(`\n"stet check" runs it once stet.config.yml names the folder:\n\n  rule-folders: [${USUAL_FOLDER}]\n`);
  return PASSED;
}

/** A rule that works as it is, so that each change can be tried. */
const template = (id: string): string => `# yaml-language-server: $schema=../node_modules/stet/dist/rule.schema.json
id: ${id}
title: Planned in one number, done in another
why: Say in a sentence why it matters to a reader.
shape: pair

# Which claims it compares. "stet claims DRAFT" shows the kinds; docs/own-rules.md has all keys.
a: { kind: quantity, dimension: count, noun: [tree, shrub] }
b: { kind: quantity, dimension: count, noun: [tree, shrub] }

# By what the two must be about the same thing, and in what they must differ.
same: [measure]
clash: value

# The explanations that let a difference pass; without this line all do. Here a plan ("hypothetical") explains nothing.
unless: [other-scope, other-time, part-of-whole, rounding, revised, denied]

# conflict, tension or drift: where one source says both, and where two sources disagree.
relation: { same: tension, sources: tension }
message: "{a.source}: {a.figure}; {b.source}: {b.figure}."

# Drafts that it must flag.
flag:
  - |
    The council will plant 400 trees along the canal.

    Hardly anybody noticed when the council planted 150 trees, the warden said.

# Drafts that it must not flag, each with the reason.
pass:
  - draft: |
      The council will plant 400 trees in Ostrel.

      The council planted 150 trees in Kelby.
    because: another place
`;
