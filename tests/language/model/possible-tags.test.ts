import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../../src/language/model/index.ts';
import { createPossibleTags } from '../../../src/language/model/possible-tags.ts';
import { tagSetOf } from '../../../src/language/model/tag-set.ts';

const tagOf = (text: string, word: string): string => {
  const forms = text.split(' ');
  return analyse(forms).xpos[forms.indexOf(word)] ?? '';
};

describe('rare words have the tags that the dictionary allows', () => {
  it.each([
    ['The trawler sank off the cape on Friday .', 'sank', 'VBD'],
    ['Judges upheld the ban last week .', 'upheld', 'VBD'],
    ['The firm foresaw a loss .', 'foresaw', 'VBD'],
    ['The visitors outshone their hosts .', 'outshone', 'VBD'],
    ['The two brothers forswore violence .', 'forswore', 'VBD'],
    ['Thieves tried to flee through the cellar .', 'flee', 'VB'],
    ['The owner of the quarry has gone .', 'quarry', 'NN'],
    ['A lorry driver was hurt .', 'lorry', 'NN'],
    ['The committee vetoes most requests .', 'vetoes', 'VBZ'],
    ['The board of trustees ousts its chairman .', 'ousts', 'VBZ'],
    ['They want the bakery to reopen .', 'reopen', 'VB'],
    ['Police detained two suspects at the station .', 'suspects', 'NNS'],
    ['There were uprisings in three provinces .', 'uprisings', 'NNS'],
    ['The vet examined the calves .', 'calves', 'NNS'],
    ['Researchers compared the spectra of both stars .', 'spectra', 'NNS'],
    ['The house was left intact .', 'intact', 'JJ'],
    ['A defunct brewery will be pulled down .', 'defunct', 'JJ'],
    ['It was the coldest night in years .', 'coldest', 'JJS'],
    ['The second bid was costlier .', 'costlier', 'JJR'],
    ['The speech was reminiscent of an earlier one .', 'reminiscent', 'JJ'],
    ['He spoke tersely to reporters .', 'tersely', 'RB'],
    ['The tenants were evicted on Monday .', 'evicted', 'VBN'],
    ['The mill was mothballed in 2009 .', 'mothballed', 'VBN'],
    ['Farmers are ploughing the lower fields .', 'ploughing', 'VBG'],
    ['The river inundated the plain .', 'inundated', 'VBD'],
    ['The union spurned the offer .', 'spurned', 'VBD'],
  ])('%s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});

describe('what looks alike keeps its tag', () => {
  it.each([
    ['The suspects were held .', 'suspects', 'NNS'],
    ['She suspects a leak .', 'suspects', 'VBZ'],
    ['The sinking of the ferry shocked the town .', 'sinking', 'NN'],
    ['Anna Flee lives in Porto .', 'Flee', 'NNP'],
    ['The quake struck shortly before dawn on Sunday .', 'struck', 'VBD'],
    ['Mr Upheld spoke first .', 'Upheld', 'NNP'],
    ['They stood amidst the ruins .', 'amidst', 'IN'],
    ['Whoever wins will face the champion .', 'Whoever', 'WP'],
    ['Nineteen people signed .', 'Nineteen', 'CD'],
    ['The guide met us at the gate .', 'guide', 'NN'],
    ['The graze on his knee has healed .', 'graze', 'NN'],
    ['A ban on the vetoes was lifted .', 'vetoes', 'NNS'],
    ['The boxer was evasive .', 'evasive', 'JJ'],
    ['The tally was wrong .', 'tally', 'NN'],
    ['The figures tally .', 'figures', 'NNS'],
    ['Two lorries collided .', 'lorries', 'NNS'],
    ['Greg Quarry scored twice .', 'Quarry', 'NNP'],
    ['The ploughing of the lower fields has begun .', 'ploughing', 'NN'],
    ['The trawler was sunk by its owner .', 'sunk', 'VBN'],
    ['The ban was upheld .', 'upheld', 'VBN'],
  ])('%s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});

describe('possible tags', () => {
  const names =
    'ADP|IN NOUN|NN NOUN|NNS VERB|VB VERB|VBP VERB|VBZ VERB|VBD VERB|VBN VERB|VBG ADJ|JJ ADJ|JJS ADV|RB PROPN|NNP';
  const tagSet = tagSetOf(names.split(' '));
  const possible = createPossibleTags(tagSet);
  it.each([
    ['sank', 'VERB|VBD VERB|VBN'],
    ['Sank', 'VERB|VBD VERB|VBN PROPN|NNP'],
    ['vetoes', 'NOUN|NNS VERB|VBZ'],
    ['coldest', 'ADJ|JJS'],
    ['defunct', 'ADJ|JJ'],
    ['tersely', 'ADV|RB'],
    ['reopen', 'VERB|VB VERB|VBP'],
    ['amidst', ''],
    ['x9', ''],
  ])('of "%s"', (form, tags) => {
    expect(Array.from(possible(form, form.toLowerCase()), (tag) => tagSet.names[tag]).join(' ')).toBe(tags);
  });

  it('are of no closed class for a word that no dictionary lists', () => {
    expect(Array.from(possible('florbed', 'florbed'), (tag) => tagSet.names[tag])).not.toContain('ADP|IN');
  });
});
