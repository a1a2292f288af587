/** One string for each form: the words of a text come again, and a string that is known is found faster in every map. */
import { narrowed } from '../../document/narrow.ts';

/** Beyond so many forms the memory starts anew, so that it does not grow with the text. */
const MOST_REMEMBERED = 50_000;
/** Longer forms are addresses and noise, and do not come again. */
const LONGEST_REMEMBERED = 24;

const known = new Map<string, string>();

/** The form as it was first met. */
export function oneForm(form: string): string {
  const old = known.get(form);
  if (old !== undefined) return old;
  if (form.length > LONGEST_REMEMBERED) return form;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const made = narrowed(form);
  known.set(made, made);
  return made;
}
