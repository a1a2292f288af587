/** Answers what a rule in its context asks: its task, a claim, or one of the functions of the API. Texts in, texts out. */
import { memberClaim } from '../../claims/group.ts';
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../../compare/context.ts';
import * as api from '../api/index.ts';
import { OUTSIDE } from '../inside.generated.ts';
import type { Answerer } from './context.ts';
import { partOf, plainClaim } from './plain-claim.ts';

/** A request may be so long, in UTF-16 code units. */
const LONGEST_REQUEST = 200_000;

const FUNCTIONS: ReadonlyMap<string, (...args: never) => unknown> = new Map(
  Object.entries(api).filter(([name]) => OUTSIDE.some((each) => each === name)),
);

/** Answers about one draft. @param task what the rule is to do, as it is sent. */
export function answererOf(task: object, context: CompareContext): Answerer {
  return (request) => {
    try {
      if (request.length > LONGEST_REQUEST) throw new RangeError('the arguments are too long');
      const [name, ...args] = arrived(request, context);
      if (name === 'task') return sent(task, context);
      if (name === 'claim') return sent(plainClaim(claimAt(args[0], context)), context);
      if (name === 'part') return sent(partOf(claimAt(args[0], context), args[1]), context);
      const called = typeof name === 'string' ? FUNCTIONS.get(name) : undefined;
      if (called === undefined) throw new TypeError(`there is no function ${String(name)}`);
      return sent(called(...(args as never)), context);
    } catch (error) {
      return `!${error instanceof Error ? error.message : 'Stet could not answer'}`;
    }
  };
}

/** A value as it is sent in; claims of the draft by their number. */
function sent(value: unknown, { claims }: CompareContext): string {
  if (value === undefined) return '{"$":"undefined"}';
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'number' && !Number.isFinite(each)) return { $: 'number', value: `${each}` };
    if (typeof each !== 'object' || each === null || !('id' in each)) return each;
    return claims.all[Number(each.id)] === each ? { $: 'claim', id: each.id } : each;
  });
}

/** The arguments of a request, with the draft's own claims. */
function arrived(request: string, context: CompareContext): readonly unknown[] {
  const read: unknown = JSON.parse(request, (_, each: unknown) => revived(each, context));
  return Array.isArray(read) ? read : [];
}

/** What a value stands for. @throws RangeError for a claim that there is not. */
export function revived(each: unknown, context: CompareContext): unknown {
  if (typeof each !== 'object' || each === null || !('$' in each)) return each;
  if (each.$ === 'claim' && 'id' in each) return claimAt(each.id, context);
  if (each.$ === 'member' && 'group' in each && 'index' in each) return memberAt(each.group, each.index, context);
  if (each.$ === 'claims') return context.claims;
  if (each.$ === 'context') return context;
  if (each.$ === 'number' && 'value' in each) return Number(each.value);
  return undefined;
}

function claimAt(id: unknown, { claims }: CompareContext): Claim {
  const claim = typeof id === 'number' ? claims.all[id] : undefined;
  if (claim === undefined) throw new RangeError(`there is no claim ${String(id)}`);
  return claim;
}

function memberAt(id: unknown, index: unknown, context: CompareContext): Claim {
  const group = claimAt(id, context);
  const member = group.kind === 'group' && typeof index === 'number' ? group.members[index] : undefined;
  if (group.kind !== 'group' || member === undefined) throw new RangeError('there is no such member of a group');
  return memberClaim(group, member);
}
