/** Headlines In Title Case are tagged as if they were written in sentence case, so that verbs are read as verbs. */

/** A word that begins with a capital and goes on in lower case. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u;
/** At least this share of the words of a headline in title case is capitalised. */
const TITLE_SHARE = 0.7;

/** The words that the running text capitalises in the middle of sentences and never writes small: names. */
export function nameWords(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}’'-]+/gu)) names.add(word);
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}’'-]+/gu)) small.add(word);
  }
  return new Set([...names].filter((word) => !small.has(word.toLowerCase())));
}

/**
 * The forms as the tagger should see them: small where a headline's title case is all that makes them capitalised. The names
 * of the draft are asked for only where there is such a headline.
 */
export function recase(forms: readonly string[], names: () => ReadonlySet<string>): readonly string[] {
  if (!isTitleCase(forms)) return forms;
  return forms.map((form, index) =>
    index > 0 && CAPITALISED.test(form) && !names().has(form) ? form.toLowerCase() : form,
  );
}

function isTitleCase(forms: readonly string[]): boolean {
  const words = forms.filter((form) => /^\p{L}{4,}/u.test(form));
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= TITLE_SHARE * words.length;
}
