/** How a report for people may look: how wide, and whether in colour. */
import picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface Style {
  /** Columns of the terminal, or 80. */
  readonly width: number;
  readonly colours: Colours;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 40;
const USUAL = 80;

/** What the style depends on: a stream and the environment. */
export interface Surroundings {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour on a terminal only; NO_COLOR switches it off (no-color.org), FORCE_COLOR on, and NO_COLOR is the stronger. */
export function styleFor({ isTTY = false, columns, env }: Surroundings): Style {
  const width = isTTY ? (columns ?? USUAL) : USUAL;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
    colours: picocolors.createColors(wantsColour(isTTY, env)),
  };
}

function wantsColour(isTTY: boolean, env: Surroundings['env']): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const force = env.FORCE_COLOR ?? '';
  if (force !== '') return force !== '0' && force !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
