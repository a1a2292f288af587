/**
 * Names by which news prose calls one thing, general knowledge that a draft takes for granted. Each row is one thing: its
 * kind, then its names in lower case without full stops, the fullest first. Source: the entries of news style guides for
 * states, unions of states and armed groups that have several names in use. An "of" state's adjective is no name.
 */
import type { EntityKind } from '../entity.ts';

export interface AliasRow {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

export const ALIASES: readonly AliasRow[] = [
  { kind: 'place', names: ['united states', 'united states of america', 'us', 'usa', 'america'] },
  { kind: 'place', names: ['united kingdom', 'uk', 'britain', 'great britain'] },
  { kind: 'organisation', names: ['united nations', 'un', 'uno'] },
  { kind: 'organisation', names: ['european union', 'eu'] },
  {
    kind: 'organisation',
    names: [
      'islamic state',
      'islamic state group',
      'is',
      'isis',
      'isil',
      'daesh',
      'islamic state of iraq and syria',
      'islamic state of iraq and the levant',
    ],
  },
  { kind: 'organisation', names: ['north atlantic treaty organization', 'north atlantic treaty organisation', 'nato'] },
  { kind: 'organisation', names: ['world health organization', 'world health organisation', 'who'] },
  { kind: 'organisation', names: ['international monetary fund', 'imf'] },
  { kind: 'organisation', names: ['european central bank', 'ecb'] },
  { kind: 'organisation', names: ['federal bureau of investigation', 'fbi'] },
  { kind: 'organisation', names: ['central intelligence agency', 'cia'] },
  { kind: 'organisation', names: ['agence france-presse', 'agence france presse', 'afp'] },
  { kind: 'organisation', names: ['associated press', 'ap'] },
  { kind: 'organisation', names: ['british broadcasting corporation', 'bbc'] },
  { kind: 'organisation', names: ['wall street journal', 'wsj'] },
  { kind: 'organisation', names: ['new york times', 'nyt'] },
  { kind: 'organisation', names: ['african union', 'au'] },
  { kind: 'organisation', names: ['international committee of the red cross', 'icrc'] },
  { kind: 'place', names: ['united arab emirates', 'uae', 'emirates'] },
  { kind: 'place', names: ['democratic republic of the congo', 'democratic republic of congo', 'dr congo', 'drc'] },
  { kind: 'place', names: ["people's republic of china", 'china', 'prc'] },
  { kind: 'place', names: ['russian federation', 'russia'] },
  { kind: 'place', names: ['myanmar', 'burma'] },
  { kind: 'place', names: ['czech republic', 'czechia'] },
  { kind: 'place', names: ['ivory coast', "cote d'ivoire", "côte d'ivoire"] },
  { kind: 'place', names: ['east timor', 'timor-leste'] },
  { kind: 'place', names: ['turkey', 'türkiye'] },
  { kind: 'place', names: ['eswatini', 'swaziland'] },
];
