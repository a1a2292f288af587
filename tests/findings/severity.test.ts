import { describe, expect, it } from '@jest/globals';
import { atLeast, severityOf } from '../../src/findings/severity.ts';

describe('severityOf', () => {
  it.each([
    ['conflict', 'same', 0.9, 'error'],
    ['conflict', 'sources', 0.9, 'warning'],
    ['tension', 'same', 0.9, 'warning'],
    ['tension', 'sources', 0.9, 'warning'],
    ['drift', 'same', 0.9, 'info'],
    ['drift', 'sources', 0.9, 'info'],
    ['conflict', 'same', 0.5, 'error'],
    ['conflict', 'same', 0.49, 'info'],
    ['tension', 'sources', 0.3, 'info'],
  ] as const)('%s, %s, %d: %s', (relation, voice, confidence, expected) => {
    expect(severityOf({ relation, voice, confidence, acknowledged: false })).toBe(expected);
  });
});

describe('atLeast', () => {
  it.each([
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['info', 'warning', false],
  ] as const)('%s against %s: %s', (severity, threshold, expected) => {
    expect(atLeast(severity, threshold)).toBe(expected);
  });
});
