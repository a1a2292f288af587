import { describe, expect, it } from '@jest/globals';
import {
  classMembers,
  converseOf,
  degreeOf,
  isCompanyForm,
  isDecliningVerb,
  isHedge,
  isOffice,
  isOrganisationSuffix,
  isReportingVerb,
  isScheduleNoun,
  isSpeechNoun,
  isTitle,
  oppositeOf,
  type Pos,
  PREDICATE_CLASSES,
  predicateClass,
  quantifierOf,
  reportingKind,
  titleGender,
} from '../../../src/language/lexicon/index.ts';

describe('predicateClass', () => {
  it.each<[string, Pos, string]>([
    ['withdraw', 'verb', 'withdraw'],
    ['pull out', 'verb', 'withdraw'],
    ['leave', 'verb', 'withdraw'],
    ['withdrawal', 'noun', 'withdraw'],
    ['pullout', 'noun', 'withdraw'],
    ['kill', 'verb', 'kill'],
    ['killing', 'noun', 'kill'],
    ['die', 'verb', 'die'],
    ['death', 'noun', 'die'],
    ['wound', 'verb', 'injure'],
    ['injury', 'noun', 'injure'],
    ['arrest', 'noun', 'arrest'],
    ['approve', 'verb', 'approve'],
    ['veto', 'verb', 'reject'],
    ['acquittal', 'noun', 'acquit'],
    ['step down', 'verb', 'resign'],
    ['sack', 'verb', 'dismiss'],
    ['soar', 'verb', 'rise'],
    ['slump', 'noun', 'fall'],
    ['closed', 'adjective', 'close'],
    ['guilty', 'adjective', 'convict'],
    ['evacuation', 'noun', 'evacuate'],
    ['call off', 'verb', 'cancel'],
  ])('%s (%s) is %s', (lemma, pos, name) => expect(predicateClass(lemma, pos)).toBe(name));

  it.each<[string, Pos]>([
    ['pull', 'verb'],
    ['step', 'verb'],
    ['table', 'noun'],
    ['be', 'verb'],
    ['withdraw', 'noun'],
    ['quickly', 'adverb'],
    ['', 'verb'],
  ])('%j (%s) is in none', (lemma, pos) => expect(predicateClass(lemma, pos)).toBeUndefined());

  it.each<[string, string]>([
    ['approve', 'reject'],
    ['open', 'close'],
    ['confirm', 'deny'],
    ['win', 'lose'],
    ['survive', 'die'],
    ['impose', 'lift'],
    ['convict', 'acquit'],
    ['begin', 'end'],
    ['rise', 'fall'],
  ])('%s and %s are opposites', (a, b) => {
    expect(oppositeOf(a)).toBe(b);
    expect(oppositeOf(b)).toBe(a);
  });

  it('knows converses', () => {
    expect(converseOf('buy')).toBe('sell');
    expect(converseOf('lose-to')).toBe('beat');
    expect(converseOf('kill')).toBeUndefined();
    expect(oppositeOf('blorp')).toBeUndefined();
  });

  it('lists no word twice for one part of speech, and no opposite that is no class', () => {
    for (const pos of ['verb', 'noun', 'adjective'] as const) {
      const words = PREDICATE_CLASSES.flatMap((name) => classMembers(name, pos));
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
    const others = PREDICATE_CLASSES.flatMap((name) => [oppositeOf(name), converseOf(name)]);
    for (const other of others) if (other !== undefined) expect(PREDICATE_CLASSES).toContain(other);
  });
});

describe('reporting verbs', () => {
  it.each([
    ['say', 'state'],
    ['point out', 'state'],
    ['deny', 'deny'],
    ['vow', 'promise'],
    ['demand', 'ask'],
    ['believe', 'believe'],
    ['predict', 'foretell'],
  ])('%s: %s', (verb, kind) => expect(reportingKind(verb)).toBe(kind));

  it.each(['walk', 'kill', 'be', ''])('%j reports nothing', (verb) => expect(isReportingVerb(verb)).toBe(false));

  it('tells declining apart', () => {
    expect(isDecliningVerb('decline')).toBe(true);
    expect(isDecliningVerb('say')).toBe(false);
    expect(isSpeechNoun('statement')).toBe(true);
    expect(isSpeechNoun('bridge')).toBe(false);
  });
});

describe('titles, organisations, schedules, quantifiers, hedges', () => {
  it.each(['mr', 'gen', 'president', 'prime minister', 'spokeswoman', 'councillor', 'dr'])('%s is a title', (word) =>
    expect(isTitle(word)).toBe(true),
  );
  it.each(['table', 'john', 'soldier', ''])('%j is no title', (word) => expect(isTitle(word)).toBe(false));
  it('knows offices from forms of address, and what they say of gender', () => {
    expect(isOffice('president')).toBe(true);
    expect(isOffice('mr')).toBe(false);
    expect(titleGender('mrs')).toBe('female');
    expect(titleGender('sir')).toBe('male');
    expect(titleGender('dr')).toBeUndefined();
  });
  it.each(['inc', 'council', 'ministry', 'observatory', 'university', 'ltd'])(
    '%s ends a name of an organisation',
    (w) => expect(isOrganisationSuffix(w)).toBe(true),
  );
  it('knows company forms', () => {
    expect(isCompanyForm('plc')).toBe(true);
    expect(isCompanyForm('council')).toBe(false);
    expect(isOrganisationSuffix('smith')).toBe(false);
  });
  it.each(['timetable', 'deadline', 'schedule', 'timeline'])('%s is a schedule', (noun) =>
    expect(isScheduleNoun(noun)).toBe(true),
  );
  it.each(['table', 'week', 'plan'])('%s is none', (noun) => expect(isScheduleNoun(noun)).toBe(false));
  it.each([
    ['every', 'all'],
    ['most', 'most'],
    ['several', 'some'],
    ['none', 'none'],
  ])('%s: %s', (word, quantifier) => expect(quantifierOf(word)).toBe(quantifier));
  it('knows hedges and degrees', () => {
    expect(isHedge('reportedly')).toBe(true);
    expect(isHedge('quickly')).toBe(false);
    expect(quantifierOf('the')).toBeUndefined();
    expect(degreeOf('mostly')).toBe(0.8);
    expect(degreeOf('all but')).toBe(0.95);
    expect(degreeOf('quickly')).toBeUndefined();
  });
});
