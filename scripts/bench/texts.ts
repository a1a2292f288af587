/** The texts that are measured: real news where it is at hand, then generated articles; none of them twice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedNews } from './generated-news.ts';

export interface Texts {
  /** Articles joined to one draft of about so many words; each call goes on where the last one ended. */
  take(words: number): string;
  /** How many words have been taken from files, and how many from generated articles. */
  readonly taken: { real: number; generated: number };
}

/** The texts of all .txt and .md files of the folders, in the order of their names, then generated ones. */
export function textsOf(folders: readonly string[]): Texts {
  const real = folders.filter((folder) => existsSync(folder)).flatMap(articlesOf);
  const generated = generatedNews();
  const taken = { real: 0, generated: 0 };
  let next = 0;
  const article = (): { readonly text: string; readonly from: 'real' | 'generated' } => {
    const file = real[next];
    next += 1;
    if (file !== undefined) return { text: file, from: 'real' };
    const made = generated.next();
    if (made.done === true) throw new Error('there is no more text to measure; ask for fewer words');
    return { text: made.value, from: 'generated' };
  };
  const take = (words: number): string => {
    const parts: string[] = [];
    for (let count = 0; count < words; ) {
      const { text, from } = article();
      const length = text.match(/\S+/gu)?.length ?? 0;
      taken[from] += length;
      count += length;
      parts.push(text.trim());
    }
    return `${parts.join('\n\n')}\n`;
  };
  return { take, taken };
}

function articlesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
