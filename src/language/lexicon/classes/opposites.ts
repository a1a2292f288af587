/**
 * Verbs of contrary meaning that WordNet does not link, for it links words and not meanings: "praise" and "criticise".
 * Source: by hand, after the opposed heads of Roget's Thesaurus (1911), whose numbers stand above each group;
 * verbs that mean too many other things are left out.
 */
import { wordSet } from './word-list.ts';

const ENTRIES: readonly (readonly [string, string])[] = [
  // Approbation and disapprobation (931, 932).
  [
    'praise commend applaud laud hail acclaim compliment extol',
    'criticise criticize condemn denounce deplore slate lambast lambaste fault censure rebuke castigate berate decry',
  ],
  ['welcome', 'condemn deplore denounce decry'],
  // Rejoicing and lamentation (838, 839).
  ['celebrate rejoice', 'mourn lament grieve'],
  // Aid and opposition (707, 708).
  ['support back endorse favour favor champion advocate espouse', 'oppose resist fight'],
  ['help aid assist', 'hinder hamper impede thwart obstruct'],
  // Strength and weakness (159, 160), increase and decrease (35, 36).
  ['strengthen intensify fortify reinforce bolster', 'weaken undermine'],
  ['expand grow enlarge swell', 'shrink contract dwindle'],
  ['widen broaden', 'narrow'],
  ['lengthen prolong extend', 'shorten curtail'],
  // Motive and dissuasion (615, 616).
  ['encourage urge spur persuade', 'discourage dissuade deter'],
  // Affirmation and negation (535, 536), belief and doubt (484, 485).
  ['confirm affirm corroborate', 'deny refute rebut contradict disavow'],
  ['uphold affirm confirm', 'overturn quash reverse annul overrule rescind'],
  ['trust', 'distrust mistrust'],
  ['believe', 'disbelieve doubt'],
  // Pleasure and pain (829, 830).
  ['delight please thrill overjoy cheer gladden', 'disappoint dismay sadden upset anger displease'],
  ['attract charm captivate enchant', 'repel repulse disgust'],
  ['calm soothe placate pacify', 'alarm anger enrage inflame infuriate'],
  // Love and hate (897, 898), respect and contempt (928, 930).
  ['love adore cherish', 'hate loathe detest despise abhor'],
  ['admire respect revere', 'despise scorn disdain'],
  // Cause and prevention (153, 706).
  ['cause trigger provoke', 'prevent avert forestall'],
  ['allow permit enable', 'ban forbid prohibit bar'],
  // Beginning of a bond and its end (43, 44).
  ['join', 'leave quit'],
  ['unite', 'divide split'],
  ['arrive', 'depart leave'],
  // Gain and loss (775, 776), finding and losing.
  ['gain', 'lose'],
  ['find locate recover', 'lose'],
  // Preservation and destruction (670, 162).
  ['save preserve rescue', 'destroy'],
  ['spare', 'destroy kill execute'],
  ['protect safeguard shield', 'endanger threaten imperil jeopardise jeopardize'],
  // Acceptance and refusal (762, 764).
  ['accept receive agree', 'decline refuse reject turn_down rebuff spurn'],
  ['sign ratify', 'reject refuse'],
  ['obey', 'disobey defy flout'],
  // Accusation and vindication (937, 938), liberation and restraint (750, 751).
  ['accuse charge indict', 'clear exonerate acquit vindicate'],
  ['free release liberate', 'detain jail imprison'],
  ['reward', 'punish penalise penalize'],
  ['forgive pardon', 'condemn punish'],
  // Prosperity and adversity (734, 735), improvement and deterioration (658, 659).
  ['thrive flourish prosper', 'struggle flounder languish'],
  ['improve', 'worsen deteriorate'],
  // Commission and its end (755, 756).
  ['hire employ recruit', 'fire sack dismiss'],
  ['promote', 'demote'],
  ['add introduce', 'remove scrap abolish'],
  ['keep retain', 'abandon scrap discard'],
  // Disclosure and concealment (529, 528).
  ['reveal disclose divulge', 'conceal hide'],
  ['remember recall', 'forget'],
  // Earliness and lateness (132, 133).
  ['delay postpone defer', 'hasten bring_forward expedite'],
  // Attention and neglect (457, 460).
  ['heed', 'ignore disregard'],
  ['include', 'exclude omit'],
];

const OPPOSITES: ReadonlyMap<string, readonly ReadonlySet<string>[]> = read();

function read(): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const [left, right] of ENTRIES) {
    const sides = [wordSet(left), wordSet(right)] as const;
    for (const [own, other] of [sides, [sides[1], sides[0]] as const])
      for (const verb of own) found.set(verb, [...(found.get(verb) ?? []), other]);
  }
  return found;
}

/** Do two verbs say the contrary, by the list? */
export const areOpposed = (a: string, b: string): boolean => OPPOSITES.get(a)?.some((verbs) => verbs.has(b)) === true;
