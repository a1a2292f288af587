/** From the bytes of a file to the source text, or to an error that says what to do. */

/** Why a file cannot be read as a draft. */
export interface DecodeError {
  readonly path: string;
  readonly code: 'not-utf-8' | 'binary';
  /** What was found at which byte (from 1), what was expected, and what to do. */
  readonly message: string;
}

/** The text of a UTF-8 file without its byte order mark, or the reason why there is none. */
export function decodeSource(path: string, bytes: Uint8Array): { source: string } | { error: DecodeError } {
  const fail = (code: DecodeError['code'], message: string) => ({ error: { path, code, message } });
  if (isUtf16(bytes)) {
    return fail(
      'not-utf-8',
      'found a byte order mark of UTF-16 at byte 1, expected UTF-8 text; save the file as UTF-8',
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const place = `byte ${nul + 1} (line ${lineOf(bytes, nul)})`;
    const advice = 'export a word processor file as plain text or Markdown, save a UTF-16 file as UTF-8';
    return fail('binary', `found a NUL byte at ${place}, expected text, so this is no text file; ${advice}`);
  }
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const index = firstInvalid(bytes);
    const byte = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const place = `byte ${index + 1} (line ${lineOf(bytes, index)})`;
    const advice = 'save the file as UTF-8; it may be in an older encoding such as Windows-1252';
    return fail(
      'not-utf-8',
      `found the byte 0x${byte} at ${place}, which is not UTF-8, expected UTF-8 text; ${advice}`,
    );
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let at = 0; at < index; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
  }
  return line;
}

/** The start of the first sequence that is not well-formed UTF-8. Source: The Unicode Standard, table 3-7. */
function firstInvalid(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const size = sequenceLength(bytes, index);
    if (size === 0) return index;
    index += size;
  }
  return index;
}

/** How many bytes the character at `index` takes, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (size === 0) return 0;
  const second = bytes[index + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < size; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}
