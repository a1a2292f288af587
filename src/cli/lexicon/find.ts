/** The classes of a word, those of the settings first. */
import { configsFrom } from '../../config/configs.ts';
import { ownClassesOf } from '../../config/own-classes.ts';
import { classesOf } from '../../language/lexicon/classes-of.ts';
import type { Style } from '../../report/style.ts';
import { wordClassesReport } from '../../report/word-classes.ts';

/** What `stet lexicon find` prints. @throws ConfigError for faulty settings or lexicons. */
export async function classesFor(word: string, configFile: string | undefined, style: Style): Promise<string> {
  const config = await configsFrom(process.cwd(), configFile)('draft.md');
  return wordClassesReport(word, [...ownClassesOf(word, config?.lexicons ?? []), ...classesOf(word)], style);
}
