/**
 * Who is answered: only what comes from the page itself. Another site that the editor has open can make the browser send
 * requests here, also under a name that it makes point to this machine (DNS rebinding); it does not know the token, and its
 * Host or Origin gives it away. There are no cookies that could ride on such a request.
 */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Refusal } from './contract.ts';

/** A word that nobody can guess: 256 bits, in letters that need no escape in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** True for the same word; takes as long for any other. */
export const isToken = (given: string, token: string): boolean =>
  timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'));

/**
 * The address by which the browser is started. Other users of the machine can read it in the list of processes; it leads to
 * the page once, and the browser has used it before they can.
 */
export interface OpeningAddress {
  readonly word: string;
  /** True the first time that the word is given. */
  use(given: string): boolean;
}

export function openingAddress(): OpeningAddress {
  const word = newToken();
  let isUsed = false;
  return {
    word,
    use: (given) => {
      if (isUsed || !isToken(given, word)) return false;
      isUsed = true;
      return true;
    },
  };
}

/** What goes with every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // The token is part of the address.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Why a request is not answered; undefined where it may be. */
export function refusalOf({ headers, method }: FastifyRequest, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return forbidden('another Host');
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return forbidden('another Origin');
  const site = headers['sec-fetch-site'];
  // A person may follow a link to the page from anywhere; what it finds there the other site cannot read.
  const isVisit = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  return isForeign && !isVisit ? forbidden('another site') : undefined;
}

const forbidden = (whose: string): Refusal => ({
  error: 'forbidden',
  message: `this is for the page of stet review alone; the request comes from ${whose}`,
});
