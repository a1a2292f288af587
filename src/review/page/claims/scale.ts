/** Leads values to places on a line, from 0 to 1, and says where its marks stand. */
export interface Scale {
  /** 0 to 1; what lies outside is held at the end. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Values further apart than this, as a ratio, are set on a logarithmic line. */
const WIDE = 60;

/** A line for positive and negative values: from zero where the values are near it, logarithmic where they lie far apart. */
export function valueScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low > 0 && high / low > WIDE) return logarithmic(low, high);
  const from = low > 0 && low > high * 0.6 ? low - (high - low) * 0.5 : Math.min(0, low);
  return linear(low === high && low > 0 ? 0 : from, high === from ? from + 1 : high);
}

function linear(from: number, to: number): Scale {
  const step = niceStep((to - from) / 4);
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - first) / step + 1e-9) + 1;
  return {
    at: (value) => held((value - from) / (to - from)),
    ticks: Array.from({ length: Math.max(count, 0) }, (_, i) => Number((first + i * step).toPrecision(12))),
  };
}

function logarithmic(low: number, high: number): Scale {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const step = Math.ceil((to - from) / 6);
  return {
    at: (value) => held((Math.log10(Math.max(value, 10 ** from)) - from) / (to - from)),
    ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => Number(`1e${from + i * step}`)),
  };
}

const held = (share: number): number => Math.min(Math.max(share, 0), 1);

/** 1, 2 or 5 times a power of ten, not less than asked for. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return factor * power;
}
