import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { withComments } from '../../src/findings/decisions/let-stand.ts';
import { resultOf } from '../../src/findings/result-of.ts';

const WRONG = 'It will meet on Monday, 14 March 2026.';
const RULE = 'weekday-against-date';

function found(source: string, { path = 'a.md', run = [RULE] }: { path?: string; run?: readonly string[] } = {}) {
  const document = readDocument({ path, source });
  const { findings } = resultOf(checkDocument(document));
  const rules = { all: new Set([RULE, 'unit-conversion']), run: new Set(run) };
  return withComments(findings, document, rules).map(({ rule, decision, reason, message, claims }) => ({
    ...{ rule, decision, reason, message },
    line: claims[0]?.start.line,
  }));
}

describe('a let-stand comment', () => {
  it.each([
    ['lets the next block stand', `<!-- stet: let-stand ${RULE} because the old calendar -->\n\n${WRONG}\n`],
    ['may stand right above it', `<!-- stet: let-stand ${RULE} because the old calendar -->\n${WRONG}\n`],
    ['may have several lines', `<!--\n  stet: let-stand ${RULE}\n  because the old calendar\n-->\n\n${WRONG}\n`],
    ['covers a list item', `Days:\n\n<!-- stet: let-stand ${RULE} because the old calendar -->\n\n- ${WRONG}\n`],
  ])('%s', (_, source) => {
    expect(found(source)).toMatchObject([{ rule: RULE, decision: 'stet', reason: 'the old calendar' }]);
  });

  it('covers one block and no more', () => {
    const source = `<!-- stet: let-stand ${RULE} because x -->\n\n${WRONG}\n\n${WRONG.replace('meet', 'gather')}\n`;
    expect(found(source).map(({ decision }) => decision)).toEqual(['stet', null]);
  });

  it.each([
    [
      'has no reason',
      `<!-- stet: let-stand ${RULE} -->\n\n${WRONG}\n`,
      /is not understood; write: stet: let-stand RULE because REASON/u,
    ],
    [
      'names a rule that there is not',
      `<!-- stet: let-stand weekday-agianst-date because x -->\n\n${WRONG}\n`,
      /there is no rule.*Did you mean "weekday-against-date"\?$/u,
    ],
    [
      'has nothing to suppress',
      `${WRONG}\n\n<!-- stet: let-stand ${RULE} because x -->\n\nAll is well.\n`,
      /nothing of weekday-against-date is flagged in the next block/u,
    ],
    [
      'stands at the very end',
      `${WRONG}\n\n<!-- stet: let-stand ${RULE} because x -->\n`,
      /nothing of weekday-against-date/u,
    ],
  ])('is itself reported where it %s', (_, source, message) => {
    const all = found(source);
    expect(all).toContainEqual(
      expect.objectContaining({ rule: 'let-stand-comment', message: expect.stringMatching(message) }),
    );
    expect(all).toContainEqual(expect.objectContaining({ rule: RULE, decision: null }));
  });

  it('is not reported for nothing to suppress where its rule did not run', () => {
    expect(found(`<!-- stet: let-stand ${RULE} because x -->\n\nAll is well.\n`, { run: [] })).toEqual([]);
  });

  it.each([
    ['another comment', '<!-- a note to the desk -->\n\nAll is well.\n', {}],
    ['a comment in a block of code', '```\n<!-- stet: let-stand x -->\n```\n\nAll is well.\n', {}],
    ['a comment in plain text', '<!-- stet: nothing -->\n', { path: 'a.txt' }],
  ])('is no %s', (_, source, options) => expect(found(source, options)).toEqual([]));
});
