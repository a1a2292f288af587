/** What a clause is limited to: a place, a time, a part of a whole. */
import { place as gazetteerPlace } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, head, subject } from '../../language/tree.ts';
import type { Scope } from '../claim.ts';
import type { Clause } from './clause.ts';
import { linkAt } from './phrase.ts';
import { populationOf } from './population-of.ts';
import { resolvedTime } from './resolved-time.ts';
import type { SentenceContext } from './sentence-context.ts';

const LOCATIVE = new Set(['in', 'from', 'at', 'near', 'around', 'across', 'inside', 'outside', 'throughout', 'within']);
/** A place phrase stands at most so many tokens after its preposition. */
const REACH = 5;

/** The scope of the clause that a token stands in; `own` is the time expression that is the claim itself, left out. */
export function scopeOf(context: SentenceContext, token: Token, own?: number): Scope {
  const clause = context.clauseOf(token);
  const place = placeOf(context, clause, token) ?? placeOfAbove(context, clause) ?? placeThatHas(context, clause);
  const time = context.times.length === 0 ? undefined : timeIn(context, clause, token, own);
  const population = populationOf(context, token);
  return {
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    ...(population === undefined ? {} : { population }),
    ...(isPart(context, token) ? { part: true } : {}),
  };
}

/** ", killing all on board": a participle without a subject of its own happens where and when the clause above it does. */
function aboveParticiple({ sentence, clauseOf }: SentenceContext, { head: predicate }: Clause): Clause | undefined {
  if (predicate.deprel !== 'advcl' || !/^VB[GN]$/u.test(predicate.xpos)) return undefined;
  if (dependent(sentence, predicate, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== undefined) return undefined;
  const mark = dependent(sentence, predicate, 'mark')?.lemma;
  if (mark !== undefined && mark !== 'while') return undefined;
  const above = head(sentence, predicate);
  return above === undefined ? undefined : clauseOf(above);
}

function placeOfAbove(context: SentenceContext, clause: Clause): Scope['place'] {
  const above = aboveParticiple(context, clause);
  return above === undefined ? undefined : (placeOf(context, above, above.head) ?? placeOfAbove(context, above));
}

/** Verbs by which a place has what is counted in it. By hand: possession and reporting. */
const HAVING = new Set('have see report record register log confirm count'.split(' '));

/** "Norway has reported 12 cases": they are in Norway. */
function placeThatHas(context: SentenceContext, { head: verb }: Clause): Scope['place'] {
  if (!HAVING.has(verb.lemma)) return undefined;
  const has = subject(context.sentence, verb);
  return has?.upos === 'PROPN' ? placeAfter(context, has.index - 1) : undefined;
}

/** The time of the clause, else of the clause above it. */
function timeIn(context: SentenceContext, clause: Clause, token: Token, own?: number): Scope['time'] {
  const found = timeOf(context, clause, token, own);
  const above = found === undefined ? aboveParticiple(context, clause) : undefined;
  return above === undefined ? found : timeOf(context, above, above.head, own);
}

/** The named place nearest to the token after a preposition of place in its clause. */
function placeOf(context: SentenceContext, clause: Clause, token: Token): Scope['place'] {
  const { sentence } = context;
  let best: { readonly distance: number; readonly place: NonNullable<Scope['place']> } | undefined;
  for (const index of clause.tokens) {
    const preposition = sentence.tokens[index];
    if (preposition?.upos !== 'ADP' || !LOCATIVE.has(preposition.lemma)) continue;
    const place = placeAfter(context, index);
    const distance = Math.abs(index - token.index);
    if (place !== undefined && (best === undefined || distance < best.distance)) best = { distance, place };
  }
  return best?.place;
}

function placeAfter(context: SentenceContext, preposition: number): Scope['place'] {
  const { sentence, references, prose } = context;
  for (let at = preposition + 1; at <= preposition + REACH; at += 1) {
    const word = sentence.tokens[at];
    if (word === undefined || word.upos === 'VERB' || word.upos === 'PUNCT') return undefined;
    if (word.upos !== 'PROPN') continue;
    const mention = references.at(prose.index, sentence.index, at);
    const name = mention?.text ?? word.form;
    const known = gazetteerPlace(name);
    const link = linkAt(context, word);
    if (known === undefined && (link === undefined || references.entity(link.entity).kind !== 'place'))
      return undefined;
    return { text: name, wide: known?.kind === 'country', ...(link === undefined ? {} : { link }) };
  }
  return undefined;
}

/** The time expression nearest to the token in its clause; lengths of time limit nothing. */
function timeOf(context: SentenceContext, clause: Clause, token: Token, own?: number): Scope['time'] {
  const when = timeOfRelative(context, token);
  const candidates =
    when ??
    context.times.filter(
      ({ expression, first, head }) =>
        first !== own &&
        expression.kind !== 'duration' &&
        (clause.tokens.includes(head) || clause.tokens.includes(first)) &&
        !isOfOldFigure(context, first, token),
    );
  const nearest = [...candidates].sort(
    (a, b) => Math.abs(a.first - token.index) - Math.abs(b.first - token.index) || a.first - b.first,
  )[0];
  if (nearest === undefined) return undefined;
  const { span, value } = nearest.expression;
  const text = context.prose.block.text.slice(span.start, span.end);
  return { text, value: resolvedTime(context, when === undefined ? value : { ...value, bound: 'at' }, token) };
}

/** "November 2019, when 51 died": what follows "when" happened at the time before it. Trees often attach it elsewhere. */
function timeOfRelative({ sentence, times }: SentenceContext, token: Token): SentenceContext['times'] | undefined {
  const time = times.findLast(({ end }) => {
    const when = sentence.tokens[end]?.form === ',' ? end + 1 : end;
    return sentence.tokens[when]?.form.toLowerCase() === 'when' && when < token.index;
  });
  return time === undefined ? undefined : [time];
}

/** "up from 12 a week before": the time is that of the old figure. */
function isOfOldFigure({ sentence }: SentenceContext, first: number, token: Token): boolean {
  for (let at = first - 1; at > Math.max(0, first - 5); at -= 1) {
    const before = `${sentence.tokens[at - 1]?.form} ${sentence.tokens[at]?.form}`.toLowerCase();
    if (/^(?:up|down|compared) (?:from|with|to)$/u.test(before)) return token.index < at;
  }
  return false;
}

/** "including 63 children", "nine of them", "12 of whom", "nine of the 40". */
function isPart(context: SentenceContext, token: Token): boolean {
  const { sentence } = context;
  const form = (index: number) => sentence.tokens[index]?.form.toLowerCase() ?? '';
  for (let at = token.index; at >= Math.max(0, token.index - 6); at -= 1) {
    if (form(at) === 'including' || form(at) === 'includes' || form(at) === 'among') return true;
    if (form(at) === ',' || form(at) === ';') break;
  }
  const number = context.numbers.find(({ first, end }) => token.index >= first - 1 && token.index <= end);
  const after = number?.end ?? token.index + 1;
  return form(after) === 'of' && /^(?:them|whom|which|those|these|the|its|their|his|her)$/u.test(form(after + 1));
}
