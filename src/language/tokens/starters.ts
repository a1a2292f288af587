/**
 * Words that begin a sentence when capitalised after an abbreviation ("in the U.S. The bill"), and are no part of a name.
 * Source: the closed classes of English (determiners, pronouns, conjunctions, adverbs of time and linking), by general knowledge.
 */
export const STARTERS = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here who what when where why ' +
    'how which if but and or so yet nor as at by for from in into on of to with without after before since until while although ' +
    'though because unless once during under over about against among between through despite however moreover meanwhile ' +
    'instead still then thus also earlier later now today yesterday tomorrow last next some many most more several few no not ' +
    'all both each every another other others such even only just perhaps maybe according asked is are was were has have had do ' +
    'does did can could will would should may might must please let see two three four five six seven eight nine ten'
  ).split(' '),
);
