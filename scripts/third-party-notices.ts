/** The licences of the packages that are part of the bundle, for dist/THIRD-PARTY-NOTICES.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/**
 * The notices of all packages among the bundled files, sorted by name.
 * @param inputs the paths of the bundled files, as esbuild's metafile gives them.
 * @throws Error for a package without a licence file.
 */
export function thirdPartyNotices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const notices = [...folders].map(noticeOf).sort((x, y) => (x.title < y.title ? -1 : 1));
  const texts = notices.filter(({ title }, i) => notices.findIndex((other) => other.title === title) === i);
  const lead = 'Stet is made with these packages; parts of them are in the files of this folder.\n';
  return [lead, ...texts.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`)].join('\n\n');
}

/** "node_modules/a/node_modules/@b/c/index.js" is part of "node_modules/a/node_modules/@b/c". */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
}

function noticeOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no licence file`);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { title: `${name} ${version} (${license})`, text: text.replaceAll('\r\n', '\n') };
}
