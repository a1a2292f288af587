/**
 * The texts that are measured: real news where it is at hand, and generated articles as far as it does not suffice. None of
 * them comes twice, and the two are mixed evenly, so that short and long drafts are alike.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedNews } from './generated-news.ts';

export interface Texts {
  /** Articles joined to one draft of about so many words; each call goes on where the last one ended. */
  take(words: number): string;
  /** How many words have been taken from files, and how many from generated articles. */
  readonly taken: { real: number; generated: number };
}

/** The texts of all .txt and .md files of the folders, filled up with generated ones to so many words. */
export function textsOf(folders: readonly string[], words: number): Texts {
  const real = folders.filter((folder) => existsSync(folder)).flatMap(articlesOf);
  const share = real.reduce((sum, text) => sum + wordsOf(text), 0) / words;
  const generated = generatedNews();
  const taken = { real: 0, generated: 0 };
  let next = 0;
  const article = (): string => {
    const file = real[next];
    if (file !== undefined && taken.real <= share * (taken.real + taken.generated)) {
      next += 1;
      taken.real += wordsOf(file);
      return file;
    }
    const made = generated.next();
    if (made.done === true) throw new Error('there is no more text to measure; ask for fewer words');
    taken.generated += wordsOf(made.value);
    return made.value;
  };
  const take = (wanted: number): string => {
    const parts: string[] = [];
    for (let count = 0; count < wanted; ) {
      const text = article();
      count += wordsOf(text);
      parts.push(text.trim());
    }
    return `${parts.join('\n\n')}\n`;
  };
  return { take, taken };
}

const wordsOf = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

function articlesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
