/**
 * `--format sarif`: SARIF 2.1.0. Code scanners show the first location alone, so the other ends are related locations that the
 * message links to. Decided findings are there, marked as suppressed. Source: OASIS, SARIF 2.1.0; GitHub's SARIF support.
 */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../findings/finding.ts';
import { isOpen } from '../findings/finding.ts';
import type { ClaimResult, DocumentResult, FindingResult } from '../findings/result.ts';
import { speaker } from '../findings/words.ts';
import { endsOf } from './ends.ts';
import type { Report, RuleInfo, RunError } from './report.ts';
import { TOOL } from './tool.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarif: Report = {
  name: 'sarif',
  holdsErrors: true,
  begin: ({ rules }) => {
    const results: object[] = [];
    return {
      document: (document) => {
        for (const finding of document.findings) results.push(resultEntry(finding, document, rules));
        return '';
      },
      end: (_, errors) => `${JSON.stringify(log(results, rules, errors), null, 2)}\n`,
    };
  },
};

function log(results: readonly object[], rules: readonly RuleInfo[], errors: readonly RunError[]) {
  const driver = {
    name: TOOL.name,
    version: TOOL.version,
    semanticVersion: TOOL.version,
    rules: rules.map(({ id, title, why }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
    })),
  };
  const invocation = {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(({ path, code, message }) => ({
      level: 'error',
      message: { text: message },
      descriptor: { id: code },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function resultEntry(finding: FindingResult, { path }: DocumentResult, rules: readonly RuleInfo[]) {
  const { id, rule, severity, confidence, relation, voice, decision, reason } = finding;
  const { primary, others } = endsOf(finding);
  const index = rules.findIndex((each) => each.id === rule);
  return {
    ruleId: rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: messageWithLinks(finding, others) },
    locations: [location(primary, path)],
    relatedLocations: others.map((claim, i) => ({
      id: i + 1,
      ...location(claim, path),
      message: { text: `${speaker(claim.source)}: ${claim.text}` },
    })),
    partialFingerprints: { 'stet/v1': id },
    ...(isOpen(finding) ? {} : { suppressions: [suppression(reason)] }),
    properties: { confidence, relation, voice, ...(decision === null ? {} : { decision }) },
  };
}

const suppression = (reason: string | undefined) => ({
  kind: 'external',
  status: 'accepted',
  ...(reason === undefined ? {} : { justification: reason }),
});

/** The message, and a link to each of the other ends. */
function messageWithLinks({ message }: FindingResult, others: readonly ClaimResult[]): string {
  const links = others.map(({ start }, i) => `[line ${start.line}](${i + 1})`);
  const text = message.replace(/([\\[\]])/gu, '\\$1');
  return links.length === 0 ? text : `${text} See ${links.join(', ')}.`;
}

function location({ start, end, text }: ClaimResult, path: string) {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: { text },
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** A path as a URI reference, relative where the path is. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
