import { afterEach, describe, expect, it } from '@jest/globals';
import { findBrowser } from '../../scripts/browser/find-browser.ts';

const { CHROME_PATH, PATH } = process.env;
const set = (name: string, value: string | undefined) => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
afterEach(() => {
  set('CHROME_PATH', CHROME_PATH);
  set('PATH', PATH);
});

describe('the browser for the tests of the page', () => {
  it('is the one that CHROME_PATH names', () => {
    set('CHROME_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('is no other where CHROME_PATH names none that can be run', () => {
    set('CHROME_PATH', '/nowhere/chrome');
    expect(findBrowser()).toBeUndefined();
  });
});
