import { describe, expect, it } from '@jest/globals';
import { DARK, LIGHT, type Palette } from '../../src/page/style/colours.ts';

/** The contrast of two colours. Source: WCAG 2.2, definitions of relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const PAIRS: readonly (readonly [text: keyof Palette, ground: keyof Palette])[] = [
  ...(['ink', 'faint', 'link', 'error', 'warning', 'info', 'decided'] as const).flatMap((text) => [
    [text, 'ground'] as const,
    [text, 'sheet'] as const,
  ]),
  ...(['error', 'warning', 'info', 'decided'] as const).flatMap((look) => [
    ['ink', `${look}-mark`] as const,
    [look, `${look}-mark`] as const,
    ['sheet', look] as const,
  ]),
];

describe.each([
  ['by day', LIGHT],
  ['by night', DARK],
])('the colours %s', (_, palette) => {
  it.each(PAIRS)('can be read: %s on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'sheet'] as const)('show where one can press or write, on %s', (ground) => {
    expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3);
  });
});
