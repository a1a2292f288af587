/**
 * `npm run readme-output`: puts what `npm start` prints into README.md, between its markers, and the beginning of it as a
 * picture into docs/output.svg. With --check nothing is written; the exit code is 1 if one of them is stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { terminalSvg } from './terminal-svg.ts';

const BEGIN = '<!-- output of npm start: begin -->';
const END = '<!-- output of npm start: end -->';
const COMMAND = ['dist/stet.js', 'check', '--fail-on', 'never', 'samples/withdrawal.md'];
/** How many findings the picture shows. */
const PICTURED = 2;

const printed = (env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, COMMAND, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });

function withOutput(readme: string, output: string): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines ${BEGIN} and ${END}`);
  return `${readme.slice(0, start + BEGIN.length)}\n\n\`\`\`text\n${output}\`\`\`\n\n${readme.slice(end)}`;
}

/** The head of the output and its first findings; each ends with its id. */
function firstFindings(output: string): string {
  const lines = output.split('\n');
  const ends = lines.flatMap((line, index) => (/id [0-9a-f]{16}/u.test(line) ? [index] : []));
  return lines.slice(0, (ends[PICTURED - 1] ?? lines.length) + 1).join('\n');
}

const wanted = new Map([
  ['README.md', withOutput(readFileSync('README.md', 'utf8'), printed({ NO_COLOR: '1' }))],
  [
    'docs/output.svg',
    terminalSvg(`$ stet check samples/withdrawal.md\n${firstFindings(printed({ FORCE_COLOR: '1' }))}`),
  ],
]);
for (const [path, text] of wanted) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} does not show what npm start prints; npm run readme-output brings it up to date`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
}
