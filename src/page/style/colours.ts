/** The colours of the page by day and by night. tests/page/colours.test.ts holds every pair of text and ground to WCAG 2 AA. */

export interface Palette {
  readonly ground: string;
  /** Cards, tables, the draft itself. */
  readonly sheet: string;
  readonly ink: string;
  /** Less important text. */
  readonly faint: string;
  readonly line: string;
  /** Of what can be pressed or written in: it stands out 3 to 1. */
  readonly edge: string;
  readonly link: string;
  /** Text and the ground of highlighted words, by how grave a finding is. */
  readonly error: string;
  readonly 'error-mark': string;
  readonly warning: string;
  readonly 'warning-mark': string;
  readonly info: string;
  readonly 'info-mark': string;
  readonly decided: string;
  readonly 'decided-mark': string;
}

export const LIGHT: Palette = {
  ground: '#f6f3ed',
  sheet: '#fffdf9',
  ink: '#23201b',
  faint: '#635c51',
  line: '#e3dccf',
  edge: '#8d8474',
  link: '#1f5673',
  error: '#a8201a',
  'error-mark': '#fbdcd5',
  warning: '#7f4b00',
  'warning-mark': '#fbe6b4',
  info: '#1b5780',
  'info-mark': '#d7e9f5',
  decided: '#5c574e',
  'decided-mark': '#ece7dd',
};

export const DARK: Palette = {
  ground: '#161512',
  sheet: '#1f1d1a',
  ink: '#ebe5da',
  faint: '#aaa294',
  line: '#39352e',
  edge: '#7d7567',
  link: '#93c5e3',
  error: '#ff9f94',
  'error-mark': '#59231e',
  warning: '#f1c268',
  'warning-mark': '#4b390f',
  info: '#93cbf0',
  'info-mark': '#1a405a',
  decided: '#b5ad9f',
  'decided-mark': '#33302a',
};

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/** The colours as custom properties; paper is always light. */
export const COLOURS = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
.error, .conflict { --own: var(--error); --own-mark: var(--error-mark); }
.warning, .tension { --own: var(--warning); --own-mark: var(--warning-mark); }
.info, .drift { --own: var(--info); --own-mark: var(--info-mark); }
.decided { --own: var(--decided); --own-mark: var(--decided-mark); }
`;
