import { describe, expect, it } from '@jest/globals';
import { decodeSource } from '../../src/document/index.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('decodeSource', () => {
  it.each([
    ['plain text', bytes('It rose by €5 \u{1F600}.\r\n'), 'It rose by €5 \u{1F600}.\r\n'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'It rose.'), 'It rose.'],
    ['an empty file', bytes(), ''],
    ['a lone byte order mark', bytes([0xef, 0xbb, 0xbf]), ''],
  ])('reads %s', (_, input, source) => {
    expect(decodeSource('a.txt', input)).toEqual({ source });
  });

  it.each([
    ['Windows-1252', bytes('One\r\ncaf', [0xe9], ' au lait'), 'not-utf-8', 'found the byte 0xE9 at byte 9 (line 2)'],
    ['a lone continuation byte', bytes('a\n', [0x80]), 'not-utf-8', 'found the byte 0x80 at byte 3 (line 2)'],
    ['a sequence that is cut off', bytes('a', [0xe2, 0x82]), 'not-utf-8', 'found the byte 0xE2 at byte 2 (line 1)'],
    ['an overlong sequence', bytes([0xc0, 0xaf]), 'not-utf-8', 'found the byte 0xC0 at byte 1'],
    ['a surrogate', bytes('é', [0xed, 0xa0, 0x80]), 'not-utf-8', 'found the byte 0xED at byte 3'],
    ['UTF-16', bytes([0xff, 0xfe], 'a', [0]), 'not-utf-8', 'byte order mark of UTF-16'],
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 'binary', 'found a NUL byte at byte 9 (line 3)'],
  ])('refuses %s and says where and what to do', (_, input, code, message) => {
    const result = decodeSource('dir/a.txt', input);
    expect(result).toMatchObject({ error: { path: 'dir/a.txt', code, message: expect.stringContaining(message) } });
    expect(result).toMatchObject({ error: { message: expect.stringMatching(/expected .*text.*; .*(save|export)/) } });
  });
});
