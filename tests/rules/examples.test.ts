/** The examples in the rules' own files are their tests: those that flag are flagged, those that pass are not. */
import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../src/document/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { loadBuiltInRules, type Rule } from '../../src/engine/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

/** What a rule says of a draft, in words; empty where it says nothing. */
function flagsOf(rule: Rule, draft: string, date?: string): readonly string[] {
  const document = readDocument({
    path: 'example.md',
    source: draft,
    ...(date === undefined ? {} : { date: dateOf(date) }),
  });
  return checkDocument(document, { rules: [rule] }).findings.map(({ message }) => message);
}

function dateOf(date: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

describe.each(loadBuiltInRules().map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const flagging = rule.flag.map((example) => (typeof example === 'string' ? { draft: example } : example));

  it.each(flagging.map((example) => [example.draft.trim(), example] as const))('flags: %s', (_draft, example) => {
    expect(flagsOf(rule, example.draft, example.date)).not.toEqual([]);
  });

  it.each(rule.pass.map((example) => [`${example.because}: ${example.draft.trim()}`, example] as const))(
    'passes, %s',
    (_draft, example) => {
      expect(flagsOf(rule, example.draft, example.date)).toEqual([]);
    },
  );

  it('leaves no placeholder of its message unfilled', () => {
    const messages = flagging.flatMap((example) => flagsOf(rule, example.draft, example.date));
    expect(messages.filter((message) => /\{[a-z.]+\}/u.test(message))).toEqual([]);
  });
});
