/** The examples in the rules' own files are their tests: those that flag are flagged, those that pass are not. */
import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../src/document/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { loadBuiltInRules, type Rule } from '../../src/engine/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { lazily } from '../../src/language/lazily.ts';

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
  const flagging: readonly { readonly draft: string; readonly date?: string }[] = rule.flag.map((example) =>
    typeof example === 'string' ? { draft: example } : example,
  );
  const flags = flagging.map(({ draft, date }) => lazily(() => flagsOf(rule, draft, date)));

  it.each(flagging.map(({ draft }, index) => [draft.trim(), index] as const))('flags: %s', (_draft, index) => {
    expect(flags[index]?.()).not.toEqual([]);
  });

  it.each(rule.pass.map((example) => [`${example.because}: ${example.draft.trim()}`, example] as const))(
    'passes, %s',
    (_draft, example) => {
      expect(flagsOf(rule, example.draft, example.date)).toEqual([]);
    },
  );

  it('leaves no placeholder of its message unfilled', () => {
    const messages = flags.flatMap((messagesOf) => messagesOf());
    expect(messages.filter((message) => /\{[a-z.]+\}/u.test(message))).toEqual([]);
  });
});
