/**
 * Verbs of contrary meaning that WordNet does not link, for it links words and not meanings: "praise" and "criticise".
 * Source: by hand, after the opposed heads of Roget's Thesaurus (1911): 931-932, 897-898, 159-160, 821-822, 664-665 and others;
 * verbs that mean too many other things are left out.
 */
import { wordSet } from './word-list.ts';

const ENTRIES: readonly (readonly [string, string])[] = [
  [
    'praise commend applaud laud hail acclaim',
    'criticise criticize condemn denounce deplore slate lambast lambaste fault',
  ],
  ['celebrate', 'mourn lament grieve'],
  ['welcome', 'condemn deplore denounce'],
  ['support back endorse favour favor', 'oppose resist fight'],
  ['strengthen intensify', 'weaken'],
  ['encourage urge spur', 'discourage dissuade deter'],
  ['uphold affirm confirm', 'overturn quash reverse annul'],
  ['delight please thrill overjoy cheer', 'disappoint dismay sadden upset anger'],
  ['attract charm', 'repel repulse disgust'],
  ['cause trigger provoke', 'prevent avert'],
  ['join', 'leave quit'],
  ['arrive', 'depart leave'],
  ['gain', 'lose'],
  ['save preserve rescue', 'destroy'],
  ['love adore cherish', 'hate loathe detest despise'],
  ['admire respect', 'despise scorn'],
  ['protect safeguard', 'endanger threaten'],
  ['accept receive agree', 'decline refuse reject turn_down rebuff'],
  ['sign', 'reject refuse'],
  ['accuse charge indict', 'clear exonerate acquit'],
  ['thrive flourish prosper', 'struggle flounder'],
  ['help aid', 'hinder hamper'],
  ['expand grow', 'shrink contract'],
  ['hire employ recruit', 'fire sack dismiss'],
  ['reveal disclose', 'conceal hide'],
  ['free release', 'detain jail imprison'],
  ['reward', 'punish'],
  ['find locate recover', 'lose'],
  ['add introduce', 'remove scrap abolish'],
  ['keep retain', 'abandon scrap discard'],
  ['spare', 'destroy kill execute'],
  ['improve', 'worsen deteriorate'],
  ['allow permit', 'ban forbid prohibit bar'],
  ['unite', 'divide split'],
  ['calm soothe', 'alarm anger enrage'],
  ['delay postpone', 'hasten bring_forward'],
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
