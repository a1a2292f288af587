/** Requests that are not done: with which status, and in which words. */
import type { ErrorObject } from 'ajv';
import type { FastifyError, FastifyReply } from 'fastify';
import { faultIn } from '../engine/load/yaml-source.ts';
import type { Refusal } from './contract.ts';

const STATUS: Readonly<Record<Refusal['error'], number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'not-saved': 500,
  internal: 500,
};

/** Answers with a refusal. */
export const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(STATUS[refusal.error]).send(refusal);

/** What an error of the server is for the one who asked. */
export function refusalFor({ statusCode = 500, message, validation }: FastifyError): Refusal {
  if (validation !== undefined) return { error: 'invalid', message };
  if (statusCode === 413) return { error: 'too-large', message: 'the body is larger than any decision' };
  if (statusCode === 415)
    return { error: 'unsupported', message: 'the body has to be JSON (content-type: application/json)' };
  if (statusCode < 500) return { error: 'invalid', message };
  return { error: 'internal', message: `Stet failed on this request (${message}); please report it` };
}

/** The first fault of a request, in the words in which those of settings files are told. `part` is "body" or "querystring". */
export function validationError(errors: readonly unknown[], part: string): Error {
  const name = part === 'querystring' ? 'the query' : 'the body';
  const [error] = errors;
  return new Error(faultIn({ value: undefined, place: () => name }, error as ErrorObject, 'it'));
}
