/** What `npm run docs` makes is on disk as the sources have it now. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadBuiltInRules } from '../../src/engine/index.ts';

describe('docs/rules, docs/api.md and the JSON Schemas', () => {
  it('are up to date', () => {
    const { stderr, status } = spawnSync('node_modules/.bin/tsx', ['scripts/docs/main.ts', '--check'], {
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('have a page for each rule, with all that a page has to tell', () => {
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(
      loadBuiltInRules()
        .map(({ id }) => `${id}.md`)
        .sort(),
    );
    for (const page of pages) {
      const headings = readFileSync(`docs/rules/${page}`, 'utf8')
        .replace(/^```text$[\s\S]*?^```$/gmu, '')
        .match(/^## .*$/gmu);
      expect(headings).toEqual([
        '## What it flags',
        '## Why it matters',
        '## Examples that flag',
        '## Examples that pass',
        '## Options',
        '## When not to use it',
      ]);
    }
  });
});
