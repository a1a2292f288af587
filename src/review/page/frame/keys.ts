/** The keys of the page. */
export interface Key {
  readonly key: string;
  readonly does: string;
}

/** As the help lists them. */
export const KEYS: readonly Key[] = [
  { key: 'j', does: 'the next finding' },
  { key: 'k', does: 'the finding before' },
  { key: 'Enter', does: 'the other place of the pair, in the draft' },
  { key: 's', does: 'let it stand; then a digit for the reason, or words of your own' },
  { key: 'f', does: 'mark it to be mended' },
  { key: 'u', does: 'undo' },
  { key: '/', does: 'search' },
  { key: '1 2 3', does: 'findings, claims, rules' },
  { key: 'Esc', does: 'leave a form or the search' },
  { key: '?', does: 'this list' },
];

const SETTING = 'stet:single-keys';

/** Single keys can be switched off, for those who steer by voice (WCAG 2.2, 2.1.4). Kept by the browser where it can. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(SETTING, isOn ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}
