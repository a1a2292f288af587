/**
 * Verbs that report what somebody says. Source: the verbs of communication in Levin 1993, classes 37.1 to 37.13, and the
 * reporting verbs of Quirk et al. 14.30 and 16.31, chosen by hand for news prose.
 */

/** Verbs that come with quoted words or a that-clause. */
export const REPORTING_VERBS: ReadonlySet<string> = words(
  `say tell add state note explain announce claim argue insist warn report declare write tweet post confirm admit acknowledge
  allege assert believe boast caution comment complain conclude concede contend counter cry deny describe disclose estimate
  emphasise emphasize exclaim expect find forecast hint imply indicate inform joke maintain mention mutter observe pledge
  point predict promise pronounce protest quip reassure recall reckon reiterate remark remind reply respond reveal retort
  rule shout signal speculate stress suggest swear testify think urge vow whisper refute dispute reject dismiss ask
  quote cite continue determine learn show hold agree propose recount relate remember notify advise lament read accuse call
  demand propose feel hope fear calculate count put`,
);

/**
 * Verbs that do nothing but report: all that follows them is reported. After the others only a clause or quoted words are,
 * for they have other senses ("the crash claimed two lives", "snow added to the delays").
 */
export const STRONG_REPORTING_VERBS: ReadonlySet<string> = words(
  'say tell announce warn insist declare deny assert allege contend reiterate argue explain testify complain boast',
);

/** Verbs that say that something is not so. Source: antonyms of confirm.v.01 and admit.v.01 in WordNet 3.1, and synonyms. */
export const DENIAL_VERBS: ReadonlySet<string> = words('deny refute reject dismiss dispute rebut repudiate disavow');

/** Nouns for what speaks in writing: its words are a document's. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(
  `report study survey poll review audit statement letter document memo memorandum dossier paper article bulletin release
  communique communiqué census inquiry analysis research assessment filing indictment lawsuit complaint order ruling verdict
  decision book diary email e-mail post tweet note notice testimony affidavit transcript figure figures data statistics
  editorial op-ed newsletter blog website resolution treaty agreement law bill act constitution headline message`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
