import { describe, expect, it } from '@jest/globals';
import type { Sentence, Token } from '../../src/language/sentence.ts';
import {
  clauseHead,
  clauseTokens,
  copula,
  dependent,
  governs,
  isNegated,
  isPassive,
  modality,
  object,
  root,
  subject,
  subtreeRange,
  tense,
} from '../../src/language/tree.ts';
import { sentence } from './conllu.ts';

const at = (tree: Sentence, form: string): Token => {
  const found = tree.tokens.find((token) => token.form === form);
  if (found === undefined) throw new Error(`no ${form}`);
  return found;
};

/** A clause "They AUX… VERB" with auxiliaries and adverbs before the verb. */
const clause = (before: readonly string[], verb: string, end = '. . PUNCT .'): Sentence => {
  const verbId = before.length + 2;
  const lines = ['They they PRON PRP', ...before.map((word) => `${word} ${verbId}`)];
  const [first = ''] = lines;
  return sentence(
    [`${first} ${verbId} nsubj`, ...lines.slice(1).map(relation), `${verb} 0 root`, `${end} ${verbId} punct`].join(
      '\n',
    ),
  );
};

const relation = (line: string): string => {
  const parts = line.split(' ');
  return `${line} ${parts[2] === 'AUX' ? 'aux' : 'advmod'}`;
};

const SAID = sentence(`
  The the DET DT 2 det
  envoy envoy NOUN NN 3 nsubj
  said say VERB VBD 0 root
  rebels rebel NOUN NNS 6 nsubj
  never never ADV RB 6 advmod
  left leave VERB VBD 3 ccomp
  the the DET DT 8 det
  town town NOUN NN 6 obj
  and and CCONJ CC 10 cc
  announced announce VERB VBD 3 conj
  talks talk NOUN NNS 10 obj
  . . PUNCT . 3 punct`);

const FAILED = sentence(`
  Talks talk NOUN NNS 2 nsubj
  failed fail VERB VBD 0 root
  to to PART TO 4 mark
  end end VERB VB 2 xcomp
  the the DET DT 6 det
  war war NOUN NN 4 obj
  . . PUNCT . 2 punct`);

const NO_DATE = sentence(`
  No no DET DT 2 det
  date date NOUN NN 4 nsubj:pass
  was be AUX VBD 4 aux:pass
  set set VERB VBN 0 root
  . . PUNCT . 4 punct`);

const IF_RAIN = sentence(`
  If if SCONJ IN 3 mark
  it it PRON PRP 3 nsubj
  rains rain VERB VBZ 7 advcl
  , , PUNCT , 7 punct
  they they PRON PRP 7 nsubj
  will will AUX MD 7 aux
  stay stay VERB VB 0 root
  . . PUNCT . 7 punct`);

const PLANS = sentence(`
  Troops troops NOUN NNS 2 nsubj
  plan plan VERB VBP 0 root
  to to PART TO 4 mark
  leave leave VERB VB 2 xcomp
  the the DET DT 6 det
  town town NOUN NN 4 obj
  without without SCONJ IN 8 mark
  firing fire VERB VBG 4 advcl
  . . PUNCT . 2 punct`);

const COPULAR = sentence(`
  Ann Ann PROPN NNP 6 nsubj
  is be AUX VBZ 6 cop
  not not PART RB 6 advmod
  the the DET DT 6 det
  new new ADJ JJ 6 amod
  mayor mayor NOUN NN 0 root
  . . PUNCT . 6 punct`);

const DENIED = sentence(`
  Ann Ann PROPN NNP 2 nsubj
  denied deny VERB VBD 0 root
  that that SCONJ IN 5 mark
  he he PRON PRP 5 nsubj
  paid pay VERB VBD 2 ccomp
  . . PUNCT . 2 punct`);

describe('the walk', () => {
  it('finds root, subject, object and range', () => {
    expect(root(SAID)?.form).toBe('said');
    expect(subject(SAID, at(SAID, 'left'))?.form).toBe('rebels');
    expect(object(SAID, at(SAID, 'left'))?.form).toBe('town');
    expect(subtreeRange(SAID, at(SAID, 'left'))).toEqual({ first: 3, end: 8 });
    expect(dependent(SAID, at(SAID, 'left'), 'nsubj:pass', 'obj')?.form).toBe('town');
    expect(governs(SAID, at(SAID, 'said'), at(SAID, 'town'))).toBe(true);
    expect(governs(SAID, at(SAID, 'left'), at(SAID, 'talks'))).toBe(false);
  });

  it('gives a joined verb and an infinitive the subject of the verb above', () => {
    expect(subject(SAID, at(SAID, 'announced'))?.form).toBe('envoy');
    expect(subject(FAILED, at(FAILED, 'end'))?.form).toBe('Talks');
  });

  it('keeps the clauses of a sentence apart', () => {
    const words = clauseTokens(SAID, at(SAID, 'said')).map((index) => SAID.tokens[index]?.form);
    expect(words).toEqual(['The', 'envoy', 'said', '.']);
    expect(clauseHead(SAID, at(SAID, 'town')).form).toBe('left');
    expect(clauseHead(COPULAR, at(COPULAR, 'new')).form).toBe('mayor');
  });

  it('knows passives and copulas', () => {
    expect(isPassive(NO_DATE, at(NO_DATE, 'set'))).toBe(true);
    expect(isPassive(SAID, at(SAID, 'left'))).toBe(false);
    expect(copula(COPULAR, at(COPULAR, 'mayor'))?.form).toBe('is');
  });
});

describe('isNegated', () => {
  it.each<[string, Sentence, string, boolean]>([
    ['never', SAID, 'left', true],
    ['the verb above a negated one', SAID, 'said', false],
    ['failed to', FAILED, 'end', true],
    ['failed itself', FAILED, 'failed', false],
    ['no date', NO_DATE, 'set', true],
    ['a noun with no', NO_DATE, 'date', true],
    ['without', PLANS, 'firing', true],
    ['beside without', PLANS, 'leave', false],
    ['a copula with not', COPULAR, 'mayor', true],
    ['what somebody denied', DENIED, 'paid', true],
    ['the denial itself', DENIED, 'denied', false],
    ['not', clause(['did do AUX VBD', 'not not PART RB'], 'leave leave VERB VB'), 'leave', true],
    ["n't", clause(['did do AUX VBD', "n't not PART RB"], 'leave leave VERB VB'), 'leave', true],
    ['not only', clause(['not not PART RB', 'only only ADV RB'], 'left leave VERB VBD'), 'left', false],
    ['hardly', clause(['hardly hardly ADV RB'], 'left leave VERB VBD'), 'left', true],
    ['another adverb', clause(['quickly quickly ADV RB'], 'left leave VERB VBD'), 'left', false],
  ])('%s', (_, tree, word, expected) => {
    expect(isNegated(tree, at(tree, word))).toBe(expected);
  });
});

describe('modality and tense', () => {
  it.each<[string, Sentence, string, string, string]>([
    ['a deed', clause([], 'left leave VERB VBD'), 'left', 'fact', 'past'],
    ['will', clause(['will will AUX MD'], 'leave leave VERB VB'), 'leave', 'plan', 'future'],
    ['would', clause(['would would AUX MD'], 'leave leave VERB VB'), 'leave', 'plan', 'future'],
    ['may', clause(['may may AUX MD'], 'leave leave VERB VB'), 'leave', 'possibility', 'present'],
    ['perhaps', clause(['perhaps perhaps ADV RB'], 'left leave VERB VBD'), 'left', 'possibility', 'past'],
    ['the perfect', clause(['have have AUX VBP'], 'left leave VERB VBN'), 'left', 'fact', 'past'],
    ['the progressive', clause(['are be AUX VBP'], 'leaving leave VERB VBG'), 'leaving', 'fact', 'present'],
    ['a question', clause(['have have AUX VBP'], 'left leave VERB VBN', '? ? PUNCT .'), 'left', 'question', 'past'],
    ['plan to', PLANS, 'leave', 'plan', 'none'],
    ['the plan itself', PLANS, 'plan', 'fact', 'present'],
    ['the condition', IF_RAIN, 'rains', 'condition', 'present'],
    ['what hangs on it', IF_RAIN, 'stay', 'condition', 'future'],
    ['a copular clause', COPULAR, 'mayor', 'fact', 'present'],
  ])('%s', (_, tree, word, mood, when) => {
    expect(modality(tree, at(tree, word))).toBe(mood);
    expect(tense(tree, at(tree, word))).toBe(when);
  });
});
