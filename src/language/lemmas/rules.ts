/**
 * The regular part of English inflection, undone by rules alone: WordNet's detachment rules, with rules for the dropped "e"
 * and the doubled consonant in place of a look-up of every base form. Words that the rules get wrong stand in a list.
 */

/** What an ending says about the word. */
export type Inflection = 'plural' | 'third-person' | 'past' | 'gerund' | 'comparative' | 'superlative';

/** The base of a regularly inflected word in lower case; the word itself if it does not have the ending. */
export function detach(form: string, inflection: Inflection): string {
  switch (inflection) {
    case 'plural':
      return detachPlural(form);
    case 'third-person':
      return detachThirdPerson(form);
    case 'past':
      return detachEnding(form, 'ed');
    case 'gerund':
      return detachEnding(form, 'ing');
    case 'comparative':
      return detachEnding(form, 'er');
    case 'superlative':
      return detachEnding(form, 'est');
  }
}

function detachPlural(form: string): string {
  if (form.length < 3) return form;
  if (form.endsWith("'s") || form.endsWith('\u2019s')) return form.slice(0, -2);
  if (/[^aeo]uses$/.test(form) || /[^aeiou]ises$/.test(form)) return form.slice(0, -2);
  return detachThirdPerson(form);
}

function detachThirdPerson(form: string): string {
  if (!form.endsWith('s') || form.endsWith('ss')) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(form)) return form.slice(0, -2);
  if (/[^aeiou]oes$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

function detachEnding(form: string, ending: string): string {
  if (!form.endsWith(ending)) return form;
  if (form.endsWith('eed') || (form.endsWith('ied') && form.length < 5)) return form.slice(0, -1);
  const stem = form.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return form;
  if (ending !== 'ing' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return restore(stem);
}

/** The base form of a stem whose ending began with a vowel. */
export function restore(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiou].*[^aeiouylrsz]ll$/.test(stem)) return stem;
  if (/[aeiouy].*[aeiou]ll$/.test(stem) && !/^[^aeiou]*[aeiou]ll$/.test(stem)) return stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
}

/** Endings of stems that want their "e" back, and those among them that do not. */
const WITH_E =
  /(?:[aeiou]v|[lr]v|is|ys|[aou]s|[nrl]s|ps|[iy]z|oz|[^aeiou]at|[iu]at|[aeou]u|[gq]u|[^aeiou]u|c|[dlr]g|[aeiou]g|ang|[lu]ng|[bcdfgkptz]l|ir|[^aeou]ur|[aeiou]ut|it|[aeiou]b|[iou]d|ced|[ou]k|um)$/;
const WITHOUT_E =
  /(?:ss|[aeou][eiou][nrlmdptbk]|ew|ow|[^aeiou]it|[aeiou]sh|[bflrtw]ang|aur|log|[aeo]ir|cus|oad|eed|[ao]id|oud|[aeo]ok|awk)$/;

function needsE(stem: string): boolean {
  if (/^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem)) return true;
  return WITH_E.test(stem) && !WITHOUT_E.test(stem);
}
