/** Words inside names that tell what is named. Source: common legal forms and head nouns of names, collected by hand. */

/** The last word, or the word before "of" or "for", of an organisation's name; lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(
  `agency alliance army assembly association authority bank board bureau cabinet campaign centre center chamber charity
  church club coalition college commission committee company congress conference consortium consulate corp corporation
  council court department directorate embassy electric enterprises exchange federation force forces foundation front fund
  gmbh government group guard guild guards holdings hospital house inc industries initiative institute institution
  international laboratories laboratory league legion limited llc llp ltd ministry mission monitor monitors motors movement
  museum navy network news observatory office orchestra organisation organization parliament partnership party plc police
  post press programme project regiment republicans school secretariat senate service services society squad state states
  studios survey syndicate systems tabloid team telecom times treasury tribunal tribune trust union unit units university
  watch airlines airways air energy oil petroleum pharmaceuticals bancorp brothers herald gazette guardian journal
  technologies technology works command administration brigade brigades militia senate academy register commons lords united
  city rovers wanderers athletic foods steel textiles chemicals logistics breweries brewery mining shipping ferries railways
  insurance properties construction engineering electronics software media entertainment retail stores supermarkets biotech
  aerospace aviation semiconductors packaging plastics fisheries partners associates tools assurance brewing pharma therapeutics
  quartet quintet ensemble choir constabulary infirmary hospice`,
);

/** Organisation words that a place can end in as well; weaker on their own. */
export const WEAK_ORGANISATION_WORDS: ReadonlySet<string> = words(
  'city state states house post church court centre center air',
);

/** Nouns for a business: "the company" can mean an organisation whose name ends in one. */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  `inc corp corporation company ltd limited plc llc llp gmbh holdings industries enterprises motors airlines airways bancorp
  pharmaceuticals technologies telecom brothers systems group energy oil bank studios foods steel textiles
  chemicals logistics breweries brewery mining shipping ferries railways insurance properties construction engineering
  electronics software media entertainment retail stores supermarkets biotech aerospace aviation semiconductors packaging
  plastics fisheries partners associates tools assurance brewing pharma therapeutics`,
);

/** The last or first word of a place's name. */
export const PLACE_WORDS: ReadonlySet<string> = words(
  `airport avenue bay beach bridge canyon cape city coast county desert district falls forest governorate gulf harbor harbour
  heights highway hill hills island islands isle isles kingdom lake mount mountain mountains ocean park peninsula plateau
  port prefecture province region republic ridge river road sea square station strait street territory town township valley
  village volcano`,
);

/** Words before "of" or "for" inside a name: "University of", "Centre for". */
export const OF_HEADS: ReadonlySet<string> = new Set([
  ...ORGANISATION_WORDS,
  ...words(
    `archdiocese battle bay book cape city county declaration democratic diocese duchy faculty gulf hall horn isle isles kingdom
    lake league mount mountains people's order palace port province republic sea state strait straits territory tower treaty
    university bill act day bishop emirate sultanate principality commonwealth confederation campaigners doctors reporters
    friends sons daughters knights bank king queen duke prince cup rock`,
  ),
]);

/** Heads of ministries and the like, whose names can hold "and": "Ministry of Trade and Industry". */
export const AND_HEADS: ReadonlySet<string> = words(
  `ministry department office committee commission institute bureau centre center agency council directorate administration
  college faculty school society association board union federation fund`,
);

/** Words joined by 's inside a name: "People's Party", "Women's Institute". */
export const POSSESSIVE_PARTS: ReadonlySet<string> = words(
  `people children women men workers veterans farmers king queen st lloyd moody mcdonald sotheby christie standard`,
);

/** Lower-case words inside personal and place names. */
export const PARTICLES: ReadonlySet<string> = words(
  'al el ad ar as at az an abu bin ibn bint ben de del della der den di da dos das du la le las los van von und ul zu ter',
);

/** Capitalised words that name no entity: days, months, and the like. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid thanksgiving hanukkah spring summer autumn winter am pm a.m p.m gmt utc est edt bst cet pst`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
