/**
 * The pages of `npm run docs`: docs/rules/*.md and docs/api.md. With --check it writes nothing and fails where one of them, or
 * a JSON Schema of settings, rules and lexicons, is out of date.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madePages, stalePages } from './pages.ts';

const RULES = 'docs/rules';

if (process.argv.includes('--check')) {
  const stale = stalePages();
  for (const path of stale) console.error(`${path} is out of date; run "npm run docs"`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  const pages = madePages();
  mkdirSync(RULES, { recursive: true });
  for (const name of readdirSync(RULES)) if (!pages.has(join(RULES, name))) rmSync(join(RULES, name));
  for (const [path, text] of pages) if (!path.endsWith('.json')) writeFileSync(path, text);
  console.log(`${pages.size} files`);
}
