/** The form under which a place is looked up: small ASCII letters, no accents, stops or article; "_" for a blank. */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'\u2018\u2019]/g, '')
    .toLowerCase()
    .replaceAll('\u0131', 'i')
    .replaceAll('\u0142', 'l')
    .replaceAll('\u00f8', 'o')
    .replaceAll('\u00df', 'ss')
    .replaceAll('\u00e6', 'ae')
    .replaceAll('\u00f0', 'd')
    .replaceAll('\u0111', 'd')
    .replaceAll('\u0259', 'a')
    .replace(/[\s\u2010-\u2015-]+/g, '_')
    .replace(/_(?:a[ltnrsdz]|ash|e[lsz])_/g, '_al_')
    .replace(/^the_/, '')
    .replace(/^saint_/, 'st_');
}
