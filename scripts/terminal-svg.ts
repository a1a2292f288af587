/** What a terminal shows as an SVG picture: one text element a line, with the colours of the escape codes. */

const COLUMN = 8.4;
const LINE = 19;
const MARGIN = 20;
const COLUMNS = 80;
const BACKGROUND = '#1b1f27';
const FOREGROUND = '#d6dae3';

/** Begins an escape code, which ends with "m". */
const ESCAPE = `${String.fromCharCode(27)}[`;

interface Pen {
  readonly colour: string;
  readonly weight: string;
}

const PLAIN: Pen = { colour: FOREGROUND, weight: '' };

/** What each code of "select graphic rendition" (ECMA-48, 8.3.117) does to the pen; these are the ones that Stet uses. */
const CODES: Readonly<Record<string, (pen: Pen) => Pen>> = {
  '0': () => PLAIN,
  '1': (pen) => ({ ...pen, weight: ' font-weight="bold"' }),
  '2': (pen) => ({ ...pen, colour: '#8b93a5' }),
  '22': () => PLAIN,
  '31': (pen) => ({ ...pen, colour: '#ff7b72' }),
  '32': (pen) => ({ ...pen, colour: '#7ee787' }),
  '33': (pen) => ({ ...pen, colour: '#f2cc60' }),
  '36': (pen) => ({ ...pen, colour: '#79c0ff' }),
  '39': (pen) => ({ ...pen, colour: FOREGROUND }),
};

/** The picture of lines with escape codes. */
export function terminalSvg(output: string): string {
  const lines = output.trimEnd().split('\n');
  const [width, height] = [COLUMNS * COLUMN + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<title>Stet on a terminal</title>',
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">',
    ...lines.map((line, index) => textElement(line, MARGIN + (index + 0.75) * LINE)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function textElement(line: string, y: number): string {
  let pen = PLAIN;
  let column = 0;
  let spans = '';
  const [first = '', ...others] = line.split(ESCAPE);
  const draw = (text: string) => {
    if (text.trim() !== '') spans += span(text, column, pen);
    column += text.length;
  };
  draw(first);
  for (const other of others) {
    const [code = '', ...text] = other.split('m');
    pen = CODES[code]?.(pen) ?? pen;
    draw(text.join('m'));
  }
  return `<text y="${y.toFixed(1)}">${spans}</text>`;
}

/** Each stretch has its own place and length, so that columns hold whatever font there is. */
function span(text: string, column: number, { colour, weight }: Pen): string {
  const words = text.trim();
  const start = MARGIN + (column + text.indexOf(words)) * COLUMN;
  const length = `textLength="${(words.length * COLUMN).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  return `<tspan x="${start.toFixed(1)}" ${length} fill="${colour}"${weight}>${escaped(words)}</tspan>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
