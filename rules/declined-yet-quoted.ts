/** "Lee declined to comment" here, "said Lee" there. */
import {
  declinedSpeaks,
  defineRule,
  isDeclined,
  leftUnexplained,
  no,
  quotedBy,
  sameMatterSpoken,
  sameOccasion,
} from 'stet/rules';

export default defineRule({
  id: 'declined-yet-quoted',
  title: 'Declined to comment, yet quoted on the matter',
  why: 'The line about the refusal was left in when the answer came, or the words are somebody else’s.',
  whenNot: 'In transcripts, where somebody declines one question and answers the next.',
  shape: 'one',
  a: { kind: 'speech' },
  relation: { same: 'tension', sources: 'tension' },
  message: '{speaker} "{a.words}", but is quoted on the matter: "{quoted}".',
  confidence: 0.85,
  flag: [
    'The chief executive, Ian Pell, declined to comment on the fine.\n\n"It is a lot of money but it is the right fine," said Mr Pell.',
    'Ann Weller declined to comment on the bridge.\n\n"The bridge was never safe to cross," said Ann Weller.',
    'Orrel Bank refused to comment on the branch closures.\n\n"Branch closures are the only way to save jobs," Orrel Bank said.',
    'Peter Hall did not respond to requests for comment on the ferry.\n\nPeter Hall said: "The ferry was sold at a fair price."',
    'Ann Weller could not be reached for comment.\n\n"We will rebuild the school by autumn," Weller told the Gazette.',
    'Asked about the lost grant, Peter Hall declined to comment.\n\nHall called the grant "a gift to the wrong people".',
    'Asked about the lost grant, Calder Motors declined to comment.\n\nPeter Hall, the company\u2019s finance director, called the grant "a gift to the wrong people".',
    'The mayor\u2019s office did not respond to a request for comment.\n\n"We will rebuild the school by autumn," said Mayor Ann Weller.',
    'Ann Weller, who owns the pier, has not spoken to reporters.\n\n"I would not put a dog on that pier," Weller told the Gazette.',
    'The head of the clinic, Dr Omar Said, declined to be interviewed for this article.\n\nDr Said was blunt. "People wait too long," he told us.',
    'Peter Hall has never given an interview about the wreck.\n\n"We hit something soft," Peter Hall said, stirring his tea.',
    'Mrs Tilling\u2019s brother, Colm, refused to talk to the press.\n\nColm Tilling told reporters outside the court that she was the better sailor.',
    'Tilda Moss would not comment on the fire.\n\n"The fire began in the kitchen," said Moss.',
  ],
  pass: [
    {
      draft:
        'Ann Weller declined to comment further on the bridge.\n\n"The bridge was never safe to cross," said Ann Weller.',
      because: 'she said something, and no more',
    },
    {
      draft: 'Ann Weller declined to comment on the bridge.\n\n"The school will have a new roof," said Ann Weller.',
      because: 'another matter',
    },
    {
      draft: 'Ann Weller declined to comment on the bridge.\n\n"The bridge was never safe to cross," said Peter Hall.',
      because: 'another speaker',
    },
    {
      draft:
        'Ann Weller declined to comment on the bridge.\n\n"The bridge is safe to cross," Weller said in a statement last year.',
      because: 'another occasion',
    },
    {
      draft: 'Ann Weller declined to comment on the bridge.\n\n"I will not speak about the bridge," said Weller.',
      because: 'the refusal itself',
    },
    {
      draft:
        'Ann Weller declined to comment on when the bridge will open.\n\n"The bridge was never safe to cross," said Ann Weller.',
      because: 'one question of many',
    },
    {
      draft:
        'Asked if the bridge would open in May, Ann Weller declined to comment.\n\n"The bridge was never safe to cross," said Ann Weller.',
      because: 'the answer to one question',
    },
    {
      draft:
        'Calder Motors declined to comment on the grant.\n\nPeter Hall, the council\u2019s finance director, said nothing. "The school is safe," he added.',
      because: 'another matter',
    },
    {
      draft: 'Ann Weller has not spoken to reporters.\n\n"The pier was never safe," Weller told the inquiry.',
      because: 'said to others than the press',
    },
    {
      draft:
        'Ann Weller had not spoken to reporters until Monday.\n\n"The pier was never safe," Weller told reporters.',
      because: 'she did so later',
    },
    {
      draft:
        'Ann Weller declined to be interviewed for this article.\n\n"The pier was never safe," she wrote in an email.',
      because: 'another occasion',
    },
    {
      draft: 'Ann Weller commented on the bridge.\n\n"The bridge was never safe to cross," said Ann Weller.',
      because: 'she spoke',
    },
    {
      draft:
        'Orrel Bank declined to comment on its closures.\n\n"My closures are none of its business," said Peter Hall.',
      because: 'no officer of the bank',
    },
    {
      draft:
        'Ann Weller did not immediately respond to a request for comment on the bridge.\n\n"The bridge was never safe to cross," said Weller.',
      because: 'she did so later',
    },
  ],
  compareOne: (claim, context) => {
    if (!isDeclined(claim)) return { outcome: 'none', answers: [no('declined', 'somebody speaks')] };
    for (const quoted of quotedBy(claim, context.claims)) {
      const answers = [
        declinedSpeaks(claim, quoted, context),
        sameOccasion(claim, quoted),
        sameMatterSpoken(claim, quoted),
        leftUnexplained(claim, quoted),
      ];
      if (answers.some(({ answer }) => answer === 'no')) continue;
      const values = { speaker: claim.subject.text, quoted: quoted.value };
      return {
        outcome: 'clash',
        answers,
        values,
        claims: [
          { role: 'a', claim },
          { role: 'b', claim: quoted },
        ],
      };
    }
    return { outcome: 'none', answers: [no('same speaker', `${claim.subject.text} is not quoted on it`)] };
  },
});
