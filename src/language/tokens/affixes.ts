/**
 * Prefixes and suffixes that stay with their word across a hyphen: "re-elected", "clock-wise". All other compounds are
 * split at the hyphen ("US - backed").
 * Source: the list of affixes in the LDC's English treebank guidelines (2004 addendum and 2012 web supplement), which the
 * UD treebanks EWT and GUM follow; those that either treebank splits more often than not are left out.
 */
export const PREFIXES = new Set(
  (
    'ante anti arch be bi co counter cross cyber de e ex extra fore hyper infra inter intra macro mega mid mini multi neo non ' +
    'over pan para peri post pre pro pseudo psycho re semi socio sub super supra trans tri ultra un under uni vice'
  ).split(' '),
);

export const SUFFIXES = new Set('esque ette fest fold gate itis less rama wise'.split(' '));
