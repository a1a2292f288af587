/** The questions of `stet init`, and the file that the answers make. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { writeAtomically } from '../storage/atomic-write.ts';
import { PASSED } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const FILE = CONFIG_NAMES[0];

/** What a desk is asked. */
interface Answers {
  readonly drafts: string;
  readonly failOn: string;
}

const USUAL: Answers = { drafts: '.', failOn: 'error' };
const FAIL_ON = ['error', 'warning', 'info', 'never'];

/** Writes the file; returns the exit code. @throws UsageError where there are settings already. */
export async function writeConfig(asksNothing: boolean, terminal: Terminal): Promise<number> {
  const there = CONFIG_NAMES.find((name) => existsSync(name));
  if (there !== undefined) throw new UsageError(`${there} is there already; change it, or remove it first`);
  const asks = !asksNothing && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const answers = asks ? await ask() : USUAL;
  writeAtomically(FILE, configText(answers));
  terminal.out(
    `${FILE} is written. "stet check" uses it from now on; "stet config show FILE" shows what holds for a draft.\n`,
  );
  return PASSED;
}

async function ask(): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const drafts = (await lines.question(`Which folder are the drafts in? (${USUAL.drafts}) `)).trim() || USUAL.drafts;
    let failOn = '';
    while (!FAIL_ON.includes(failOn)) {
      const given = await lines.question(`What is to fail a build: ${FAIL_ON.join(', ')}? (${USUAL.failOn}) `);
      failOn = given.trim() || USUAL.failOn;
    }
    return { drafts, failOn };
  } finally {
    lines.close();
  }
}

/** The settings with a comment on each; what most desks leave alone is there to be uncommented. */
export function configText({ drafts, failOn }: Answers): string {
  const folder = drafts.replace(/^\.\/|\/+$/gu, '');
  const within = folder === '' || folder === '.' ? '' : `${folder}/`;
  return `# yaml-language-server: $schema=./node_modules/stet/dist/config.schema.json
# Settings of Stet. They hold for the drafts in this folder and below it.

# Which files are drafts, and which of them are passed over.
files:
  - ${JSON.stringify(`${within}**/*.md`)}
  - ${JSON.stringify(`${within}**/*.txt`)}
ignore:
  - "**/archive/**"

# How grave a finding must be to fail a build: error, warning, info or never.
fail-on: ${failOn}

# Leave out what Stet is less sure of, from 0 to 1.
# min-confidence: 0.5

# How grave the findings of a rule are: off, info, warning or error. "stet rules" lists the rules.
# rules:
#   name-spelling: warning

# Names of one thing, so that what is said of one counts for all.
# aliases:
#   World Health Organization: [WHO, W.H.O.]

# More words for the two ends of a scale.
# scales:
#   openness:
#     closed: [bricked in]

# Folders with rules of your own.
# rule-folders: [stet-rules]

# Other settings for some of the drafts; of several that match, the later one counts.
# overrides:
#   - files: ["${within}opinion/**"]
#     fail-on: never
`;
}
