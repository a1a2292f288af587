/** The HTML report as a reader of the format sees it, for its tests. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { DocumentResult } from '../../src/findings/result.ts';
import { resultOf } from '../../src/findings/result-of.ts';
import type { RunError } from '../../src/report/report.ts';
import { checkedOf, flagAt, textOf } from './fixture.ts';
import { written } from './formats.ts';

/** A draft with a flag at each group of words, as the HTML report gets it. */
export function draftWith(source: string, flagged: readonly (readonly string[])[], path = 'draft.md'): DocumentResult {
  const text = textOf(source, path);
  const flags = flagged.map((words) => flagAt(text, words));
  return resultOf(checkedOf(text, flags), { withDraft: true });
}

/** The report, its elements by id, and ways to ask for some of them. */
export function reportOf(results: readonly DocumentResult[], errors: readonly RunError[] = []) {
  const html = written('html', results, errors);
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html).children, true);
  const withClass = (name: string) => elements.filter(({ attribs }) => (attribs.class ?? '').split(' ').includes(name));
  return {
    html,
    elements,
    ids: elements.flatMap(({ attribs: { id } }) => id ?? []),
    hrefs: elements.flatMap(({ attribs: { href } }) => href ?? []),
    byId: (id: string) => elements.find(({ attribs }) => attribs.id === id),
    byTag: (...names: readonly string[]) => elements.filter(({ name }) => names.includes(name)),
    withClass,
  };
}

/** What is read in an element, white space collapsed. */
export const wordsOf = (element: Parameters<typeof DomUtils.textContent>[0] | undefined): string =>
  element === undefined ? '' : DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();
