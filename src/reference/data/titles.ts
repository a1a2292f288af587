/**
 * Titles that stand before a person's name. Source: the forms of address, ranks and offices that news style guides
 * capitalise before names, collected by hand; general English, no names.
 */

/** Titles of address that tell the gender. Keys are in lower case without a full stop. */
export const GENDERED_TITLES: ReadonlyMap<string, 'feminine' | 'masculine'> = new Map([
  ...words(
    'mr mister sir lord king prince duke earl baron emperor father brother monsieur signor herr senor shaikh',
  ).map((word) => [word, 'masculine'] as const),
  ...words(
    'mrs ms miss madam madame mme mlle lady dame queen princess duchess countess baroness empress sister signora frau senora',
  ).map((word) => [word, 'feminine'] as const),
]);

/** Words of a title, in lower case without full stops; several words are joined by spaces. */
export const TITLES: ReadonlySet<string> = new Set([
  ...GENDERED_TITLES.keys(),
  ...words(
    `dr doctor prof professor rev reverend pope cardinal archbishop bishop pastor imam ayatollah rabbi sheikh sultan emir
    president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov
    mayor councillor councilman councilwoman alderman speaker ambassador envoy commissioner justice judge magistrate sheriff
    marshal constable inspector superintendent detective sergeant sgt corporal cpl private pte pvt lieutenant lt captain capt
    major maj colonel col brigadier general gen admiral adm commodore commander cmdr officer chief chairman chairwoman chair
    spokesman spokeswoman spokesperson director coach candidate leader attorney coroner astronaut pm mp md ceo hon`,
  ),
  'vice president',
  'deputy president',
  'prime minister',
  'deputy prime minister',
  'foreign minister',
  'foreign secretary',
  'home secretary',
  'health secretary',
  'education secretary',
  'defence secretary',
  'defense secretary',
  'finance minister',
  'interior minister',
  'defence minister',
  'defense minister',
  'health minister',
  'secretary of state',
  'secretary of defense',
  'secretary of defence',
  'secretary general',
  'secretary-general',
  'chief of staff',
  'chief executive',
  'chief executive officer',
  'chief justice',
  'chief minister',
  'chief inspector',
  'chief constable',
  'attorney general',
  'attorney-general',
  'solicitor general',
  'surgeon general',
  'governor general',
  'governor-general',
  'director general',
  'director-general',
  'major general',
  'brigadier general',
  'lieutenant general',
  'lieutenant colonel',
  'lieutenant governor',
  'rear admiral',
  'vice admiral',
  'field marshal',
  'staff sergeant',
  'police chief',
  'fire chief',
  'first lady',
  'first minister',
  'deputy first minister',
  'crown prince',
  'crown princess',
  'national security advisor',
  'national security adviser',
  'minority leader',
  'majority leader',
  'house minority leader',
  'house majority leader',
  'house speaker',
  'opposition leader',
  'leader of the opposition',
  'special envoy',
  'state department spokesman',
]);

/** Titles of one word that end in no name of their own: a run that ends in one is a title, not a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words('mr mister mrs ms miss dr sir dame lady lord prof rev sen rep gov sgt lt capt maj col gen adm cmdr hon mme'),
);

/**
 * Nouns for what a person is or does. Source: WordNet 3.1, common hyponyms of leader.n.01, worker.n.01 and
 * representative.n.01, chosen by hand for news prose.
 */
export const ROLES: ReadonlySet<string> = new Set(
  words(
    `president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
    councillor lawmaker legislator speaker ambassador envoy diplomat commissioner justice judge magistrate sheriff marshal
    constable inspector superintendent detective sergeant lieutenant captain major colonel brigadier general admiral
    commander officer chief head boss chairman chairwoman chair chairperson spokesman spokeswoman spokesperson director
    manager executive founder co-founder owner partner analyst economist adviser advisor aide deputy leader coach trainer
    player striker midfielder defender goalkeeper batsman bowler driver rider runner swimmer boxer champion candidate
    nominee attorney lawyer prosecutor solicitor barrister coroner doctor surgeon nurse physician psychiatrist psychologist
    professor teacher scientist researcher historian biologist chemist physicist engineer architect astronaut
    actor actress singer musician miner builder carpenter plumber electrician lecturer cyclist jockey golfer sprinter footballer cricketer gymnast skier composer conductor guitarist rapper comedian director filmmaker producer writer author
    novelist poet playwright journalist reporter editor correspondent columnist publisher broadcaster presenter artist
    painter sculptor designer model chef farmer fisherman businessman businesswoman entrepreneur investor banker trader
    king queen prince princess duke duchess emperor pope cardinal archbishop bishop priest pastor imam cleric rabbi
    ayatollah activist campaigner dissident organiser organizer volunteer resident witness survivor victim suspect
    defendant plaintiff prisoner soldier veteran pilot sailor fighter militant rebel warlord
    father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather
    grandmother grandson granddaughter friend neighbour neighbor colleague student pupil graduate
    man woman boy girl teenager pensioner native statesman politician strategist consultant expert specialist
    treasurer accountant auditor clerk administrator coordinator registrar trustee principal headteacher dean`,
  ),
);

/** Roles that tell the gender. */
export const GENDERED_ROLES: ReadonlyMap<string, 'feminine' | 'masculine'> = new Map([
  ...words(
    `spokesman chairman congressman businessman fisherman statesman king prince duke emperor pope father son brother husband
    widower uncle nephew grandfather grandson man boy actor priest councilman batsman`,
  ).map((word) => [word, 'masculine'] as const),
  ...words(
    `spokeswoman chairwoman congresswoman businesswoman queen princess duchess empress mother daughter sister wife widow aunt
    niece grandmother granddaughter woman girl actress councilwoman`,
  ).map((word) => [word, 'feminine'] as const),
]);

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}
