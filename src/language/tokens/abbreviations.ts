/**
 * Abbreviations that keep their stop, in lower case and without it.
 * Source: by hand, from general knowledge of English usage, sorted by what may follow, because that decides whether the stop also ends the sentence.
 */

/** A name follows, so the stop never ends a sentence: "Rev. Smith". */
export const BEFORE_NAME = new Set(
  (
    'mr mrs ms messrs mme mlle dr drs prof profs rev revd hon rt fr st ste sr sra srta gen lt col maj capt cmdr cdr cpl sgt pvt pfc adm ' +
    'brig det insp supt sen sens rep reps gov govs pres atty amb supt mx vs ft mt cres'
  ).split(' '),
);

/** A number follows: "No. 5", "pp. 12-14", "c. 1890". Without one the word is a word and its stop a full stop. */
export const BEFORE_NUMBER = new Set(
  'no nos vol vols p pp art arts sec secs ch chap chaps fig figs figs eq eqs para paras pt pts ser ver v c ca cf bk ext rm flt cl ref refs'.split(
    ' ',
  ),
);

/** Months and days as the news agencies shorten them; a number or a comma follows, or the sentence goes on. */
export const CALENDAR = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
);

/** Of those, the ones that are also words or names: abbreviations only before a number. */
export const CALENDAR_WORDS = new Set('mar jun sat sun mon wed'.split(' '));

/** At home inside a sentence or at its end: "Acme Inc.", "etc." */
export const ANYWHERE = new Set(
  (
    'inc ltd co cos corp bros plc llc jr snr jnr etc al eg ie viz approx dept depts est assn univ inst intl natl govt mfg ' +
    'ave blvd rd hwy sq bldg apt ste dist div ed eds esp incl excl misc max tel attn ph.d m.sc b.sc ll.b ll.m m.phil d.phil ' +
    'mins hrs secs yrs yr mos wks hr lb lbs oz kg km cm mm ft yds sq mph tbsp tsp gal pct vs a.k.a p.a w.r.t asst assoc ' +
    'calif conn ill okla penn tenn wis wyo ariz ark colo fla minn nev ont que mich neb nebr va vt md wisc mass miss ala kan ind tex ore wash del ga'
  ).split(' '),
);

/** Of all those, words or names of their own: abbreviations only where the sentence plainly goes on. */
export const ALSO_WORDS = new Set(
  'etc ill max mos art sec ed eds est ave div ref gal ste pres hon fig ser md tel sen adm cl mass miss ind tex ore wash del ga va ont mt co cos st'.split(
    ' ',
  ),
);
