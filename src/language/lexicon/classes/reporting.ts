/**
 * Verbs that report what somebody says or thinks, by what they do to it.
 * Source: by hand, from general knowledge of news English; the kinds follow Levin (1993), English Verb Classes and
 * Alternations (say verbs, verbs of transfer of a message, of declaring and of conjecture).
 */
import { wordSet } from './word-list.ts';

/** What the reporting verb does to the content: states it, denies it, promises or asks for it, guesses it, or foretells it. */
export type ReportingKind = 'state' | 'deny' | 'promise' | 'ask' | 'believe' | 'foretell';

const KINDS: readonly (readonly [ReportingKind, ReadonlySet<string>])[] = [
  [
    'state',
    wordSet(`
      say add tell claim insist announce confirm report note argue state declare explain reveal disclose admit concede
      acknowledge maintain assert stress emphasise emphasize underline reiterate repeat affirm recall recount remark observe
      comment point_out write tweet post read reply respond answer quip joke testify conclude find show indicate suggest
      allege contend describe mention warn caution complain criticise criticize boast brag brief inform notify advise
      remind assure convince persuade agree accept proclaim publish cite quote continue begin lament moan shout scream cry
      whisper mutter murmur exclaim interject chime_in go_on put_it make_clear swear attest certify clarify specify
      elaborate explain relate narrate recite retort rejoin counter hint imply signal broadcast air leak list document
    `),
  ],
  [
    'deny',
    wordSet(
      'deny reject dismiss dispute rebut refute rubbish contradict contest disavow repudiate disclaim rule_out play_down',
    ),
  ],
  ['promise', wordSet('promise vow pledge swear threaten undertake commit guarantee offer agree')],
  [
    'ask',
    wordSet(
      'ask demand urge call order request plead appeal beg propose recommend instruct enquire inquire wonder question',
    ),
  ],
  [
    'believe',
    wordSet(
      'believe think feel suspect assume consider hold reckon fear doubt hope know understand estimate calculate judge see suppose guess trust',
    ),
  ],
  ['foretell', wordSet('predict forecast expect anticipate project foresee envisage')],
];

const DECLINING = wordSet('decline refuse');

/** What the verb (its lemma, with its particle) does to what it reports; the first kind that lists it; undefined for other verbs. */
export function reportingKind(verb: string): ReportingKind | undefined {
  return KINDS.find(([, verbs]) => verbs.has(verb))?.[0];
}

/** Does the verb report speech or thought? */
export function isReportingVerb(verb: string): boolean {
  return reportingKind(verb) !== undefined;
}

/** "declined to comment", "refused to say": does the verb say that somebody did not speak? */
export function isDecliningVerb(verb: string): boolean {
  return DECLINING.has(verb);
}

/** Nouns for what is said: "the claim that", "his denial". Source: by hand, nouns of the verbs above. */
const SPEECH_NOUNS = wordSet(`
  statement claim announcement report allegation assertion declaration comment remark admission denial warning suggestion
  promise pledge vow threat prediction forecast estimate belief view argument testimony speech interview tweet post
  briefing letter email account version message
`);

export function isSpeechNoun(noun: string): boolean {
  return SPEECH_NOUNS.has(noun);
}
