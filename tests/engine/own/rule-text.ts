/** Writes rules for tests. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of a rule for one time claim. @param body of compareOne; may return a verdict. @param head before the rule. */
export const ruleText = (body: string, head = ''): string => `${head}
import { type Claim, type CompareContext, defineRule, no, sameTime, type Verdict, yes } from 'stet/rules';

export default defineRule({
  id: 'own-rule',
  title: 'A rule of a test',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: '{a.value}',
  flag: ['The fair opens on Monday.'],
  pass: [{ draft: 'The fair opens.', because: 'no day' }],
  compareOne: (claim: Claim, context: CompareContext): Verdict => {
    ${body}
    return { outcome: 'none', answers: [no('a day', \`\${claim.value} \${sameTime(claim, claim).answer}\`), yes('a', 'b')] };
  },
});
`;

/** A new folder with files in it. */
export function ruleFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-own-rules-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
