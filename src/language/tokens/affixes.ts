/**
 * Prefixes and suffixes that stay with their word across a hyphen: "re-elected", "clock-wise". All other compounds are
 * split at the hyphen ("US - backed").
 * Source: by hand: the prefixes and suffixes that the training parts of EWT and GUM leave whole more often than not, and
 * others of their kind that the treebanks do not have.
 */
export const PREFIXES = new Set(
  (
    'ante anti arch be bi co counter cross cyber de e ex extra fore hyper infra inter intra macro mega micro mid mini mis multi neo non ' +
    'over para peri post pre pro pseudo psycho re semi socio sub super supra trans tri ultra un under uni'
  ).split(' '),
);

export const SUFFIXES = new Set('esque ette fest fold gate itis less rama wise'.split(' '));
