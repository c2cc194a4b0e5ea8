import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import type { Lexicon } from '../../../src/model/lexicon';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

/** Chat products are no entries of the built-in pack; a pack that has them must still fare well. */
const chats: Lexicon = {
  packs: [],
  entries: ['Slack', 'Teams'].map((text) => ({
    id: `product-${text.toLowerCase()}`,
    type: 'vendor',
    name: text,
    related: [],
    aliases: [{ text, caseSensitive: true, needsContext: ['messages', 'Microsoft', 'chat'], notContext: ['teams of'] }],
  })),
};
const builtIn = buildLexicon([pack]);
const prepared = prepareLexicon({ packs: [], entries: [...builtIn.entries, ...chats.entries] });
const namedIn = (text: string) => findMentions(plainArticle(text), prepared).map((mention) => mention.entry);

/** Entry, then sentences that name it, then sentences that only look so. All invented. */
const cases: [entry: string, named: string[], notNamed: string[]][] = [
  [
    'vendor-workday',
    [
      'Rejected applicants blame screening by Workday, which Brindle Foods uses.',
      'Managers at Oakmere see the scores in software called Workday before they call anybody.',
    ],
    [
      'Workday after workday, the pickers wore the badge.',
      'A Workday Without Breaks, and the software that counts it',
      'Staff said their workday now ends when the payroll software says so.',
      'The Workday Diaries, a play about payroll software, opens in May.',
    ],
  ],
  [
    'vendor-aware',
    [
      'The chain feeds Slack messages to Aware, an analytics firm.',
      'The company Aware reads what clerks write to each other.',
      'Aware, whose clients sell shoes, scores Slack messages.',
    ],
    [
      'Aware of the Slack messages, the manager said nothing.',
      'Employees became Aware of it from Slack messages.',
      'Be Aware: What Your Employer Reads in Slack Messages',
      'The Privacy-Aware design of Slack messages was praised.',
    ],
  ],
  [
    'vendor-insightful',
    ['Pellham Homes chose Insightful for employee monitoring after a trial of Hubstaff.'],
    [
      'Insightful as the talk on employee monitoring was, it was short.',
      'An Insightful look at employee monitoring',
      'The Insightful Minds podcast took up employee monitoring.',
    ],
  ],
  [
    'vendor-mentor',
    ['Contractors of the parcel firm must run Mentor, an app by eDriving that scores each turn.'],
    [
      'Mentor and delivery driver met every week.',
      'Each delivery driver was given a Mentor for a month.',
      'The Mentor Trust helps any delivery driver who asks.',
    ],
  ],
  [
    'product-teams',
    ['Supervisors read messages in Teams without telling anyone.', 'Microsoft Teams shows who was away.'],
    [
      'Teams that send fewer messages were marked down.',
      'How Sales Teams Read Your Messages',
      'Red Teams tested the messages.',
      'Both teams read the messages.',
    ],
  ],
  [
    'product-slack',
    ['Direct messages in Slack were searched for the word union.', 'The chat app Slack keeps them for ever.'],
    [
      'Slack in the schedule let them answer messages.',
      'Nobody cut them any slack over late messages.',
      'Jim Slack wrote the messages himself.',
    ],
  ],
  [
    'vendor-microsoft-viva',
    ['With Viva, Microsoft shows a manager how long meetings run.'],
    [
      'Viva voce examiners used Microsoft laptops.',
      'The Viva Foundation thanked Microsoft.',
      'Long live Viva, the parrot.',
    ],
  ],
  [
    'vendor-axon',
    ['Shop workers at Farthing wear body cameras made by Axon.'],
    [
      'The Axon Street depot lost its body camera.',
      'The axon of a nerve cell is no body camera.',
      'Axon and dendrite: a body camera for the brain',
    ],
  ],
  [
    'vendor-samsara',
    ['The haulier fits Samsara dashcams to its whole fleet of lorries.'],
    [
      'Samsara, in Buddhist thought, has no fleet.',
      'The Samsara Hotel runs a fleet of taxis.',
      'Samsara means wandering.',
    ],
  ],
  [
    'outlet-computing',
    [
      'A spokesman told Computing that no data left the building.',
      'The figures were published by The Register, Computing and others.',
    ],
    [
      'Computing changed how warehouses are run.',
      'The School of Computing reported lower marks.',
      'Cloud Computing reported growth.',
      'He studied Computing in Leeds.',
    ],
  ],
  [
    'outlet-register',
    [
      'The council confirmed the trial, The Register reported on Monday.',
      'She told The Register that nobody had asked her.',
    ],
    [
      'The Register of Members’ Interests reported nothing.',
      'The Register General told them to wait.',
      'The register showed who had reported for work.',
      'A cash register told the manager everything.',
    ],
  ],
  [
    'outlet-canary',
    ['The Canary reported that sickness was held against them.'],
    [
      'The Canary Islands reported a warm winter.',
      'The Canary Wharf tower reported a fault.',
      'The canary in the coal mine reported nothing.',
    ],
  ],
  [
    'org-met-police',
    [
      'The Metropolitan Police ran the trial; the Met said officers knew.',
      'Officers were told by the Met to hand in their phones.',
    ],
    [
      'We saw Tosca at the Met Opera after the officers left.',
      'They met police officers at the gate.',
      'Forecasters at the Met Office warned officers of snow.',
      'Officers of the Las Vegas Metropolitan Police wear cameras.',
    ],
  ],
  [
    'case-meta-mci',
    ['Staff asked Meta why it records mouse movements for its model.', 'Meta will record mouse movements from May.'],
    [
      'A Meta Analysis Ltd report counted mouse movements.',
      'A meta-analysis of mouse movements found nothing.',
      'Meta said it will open a data centre.',
      'Meta-programming records mouse movements.',
    ],
  ],
  [
    'org-ico',
    [
      'The ICO, the data protection regulator, told the gym to stop.',
      'The Information Commissioner’s Office (ICO) was told.',
    ],
    [
      'The initial coin offering (ICO) came under data protection law.',
      'The Australian Information Commissioner ruled on the scanner.',
      'An ICO sale of tokens was stopped by a watchdog.',
      'Save it as favicon.ico, says the data protection page.',
    ],
  ],
];

describe.each(cases)('%s', (entry, named, notNamed) => {
  it.each(named)('is named: %s', (text) => expect(namedIn(text)).toContain(entry));
  it.each(notNamed)('is not: %s', (text) => expect(namedIn(text)).not.toContain(entry));
});

describe('names within other names', () => {
  it.each([
    ['the force within its federation', 'The Metropolitan Police Federation objects.', 'org-met-police'],
    ['the paper within a club', 'Members of Guardian Angels told The Guardian Angels newspaper so.', 'outlet-guardian'],
    ['another country’s law', 'Under the Irish Data Protection Act, employers in the UK need not ask.', 'law-uk-gdpr'],
    ['another law’s article', 'Article 22 of the Passenger Rights Act is unlike the GDPR.', 'law-gdpr:22'],
  ])('%s', (_, text, entry) => {
    const [id, words = ''] = entry.split(':');
    const found = findMentions(plainArticle(text), prepared).filter(
      (mention) => mention.entry === id && mention.text.includes(words),
    );
    expect(found).toEqual([]);
  });
});
