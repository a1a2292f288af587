/**
 * Stands in for y18n in the bundle. yargs would look for its translations in a folder beside dist/, which is not Stet's,
 * and read what it finds there; Stet speaks English alone.
 */
import { format } from 'node:util';

export default function y18n() {
  const own = new Map<string, string>();
  return {
    __: (text: string, ...values: readonly string[]) => format(own.get(text) ?? text, ...values),
    __n: (one: string, many: string, count: number, ...values: readonly string[]) =>
      format(count === 1 ? one : many, ...values),
    updateLocale: (texts: Readonly<Record<string, string>>) => {
      for (const [text, replacement] of Object.entries(texts)) own.set(text, replacement);
    },
    setLocale: () => {},
    getLocale: () => 'en',
  };
}
