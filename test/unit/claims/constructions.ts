import type { Case } from './case';

/** Sentences of our own about invented people and firms, a construction each. */
export const constructions: Case[] = [
  {
    name: 'a quotation, then verb and speaker',
    text: '“The cameras never sleep,” said Ola Brandt, a picker at Norvik Logistics.',
    claims: [{ who: 'Ola Brandt', what: '“The cameras never sleep,”', how: 'direct' }],
  },
  {
    name: 'a quotation broken by its attribution',
    text: '"We were never told," Ola Brandt said, "and nobody asked us."',
    claims: [{ who: 'Ola Brandt', what: '"We were never told," … "and nobody asked us."', how: 'direct' }],
  },
  {
    name: 'a second quotation sentence after the attribution',
    text: '"We were never told," Ola Brandt said. "Nobody asked us."',
    claims: [{ who: 'Ola Brandt', what: '"We were never told," … "Nobody asked us."', how: 'direct' }],
  },
  {
    name: 'a heading that is a quotation, and so nothing the speaker before it goes on with',
    text: 'Ola Brandt said: “We were never told.”\n\n“Nobody was in trouble”\n\nThe firm has 30 vans.',
    claims: [{ who: 'Ola Brandt', what: '“We were never told.”', how: 'direct' }],
  },
  {
    name: 'a union whose name has an apostrophe',
    text: "The Quayside Workers' Union said that drivers were filmed in their cabs.",
    claims: [{ who: "The Quayside Workers' Union", what: 'that drivers were filmed in their cabs' }],
  },
  {
    name: 'a that-clause',
    text: 'The Harbour Workers Union said that drivers were filmed in their cabs.',
    claims: [{ who: 'The Harbour Workers Union', what: 'that drivers were filmed in their cabs', how: 'indirect' }],
  },
  {
    name: 'a clause without "that"',
    text: 'The Harbour Workers Union said drivers were filmed in their cabs.',
    claims: [{ who: 'The Harbour Workers Union', what: 'drivers were filmed in their cabs' }],
  },
  {
    name: 'according to, at the end',
    text: 'Every parcel is timed to the second, according to a staff handbook.',
    claims: [{ who: 'a staff handbook', what: 'Every parcel is timed to the second' }],
  },
  {
    name: 'according to, at the start',
    text: 'According to Norvik Logistics, the badges only open doors.',
    claims: [{ who: 'Norvik Logistics', what: 'the badges only open doors' }],
  },
  {
    name: 'per',
    text: 'The badges record every step, per The Norvik Gazette.',
    claims: [{ who: 'The Norvik Gazette', what: 'The badges record every step' }],
  },
  {
    name: 'telling an outlet puts it in the chain',
    text: 'Ola Brandt told The Norvik Gazette that the badges record every step.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges record every step', via: ['The Norvik Gazette'] }],
  },
  {
    name: 'telling colleagues does not',
    text: 'Ola Brandt told colleagues that the badges record every step.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges record every step', via: [] }],
  },
  {
    name: 'is quoted in an outlet calling',
    text: 'Union secretary Ola Brandt is quoted in The Norvik Gazette calling the badges “creepy”.',
    claims: [{ who: 'Ola Brandt', what: 'the badges “creepy”', via: ['The Norvik Gazette'], how: 'mixed' }],
  },
  {
    name: 'an outlet quoted somebody as saying',
    text: 'The Norvik Gazette quoted Ola Brandt as saying the badges were a mistake.',
    claims: [{ who: 'Ola Brandt', what: 'the badges were a mistake', via: ['The Norvik Gazette'] }],
  },
  {
    name: 'an outlet reports that somebody said',
    text: 'The Norvik Gazette reports that Ola Brandt said the badges were a mistake.',
    claims: [
      { who: 'The Norvik Gazette', what: 'that Ola Brandt said the badges were a mistake' },
      { who: 'Ola Brandt', what: 'the badges were a mistake', via: ['The Norvik Gazette'] },
    ],
  },
  {
    name: 'adding takes the speaker of the clause before',
    text: 'Ola Brandt said the badges were new, adding that nobody had agreed to them.',
    claims: [
      { who: 'Ola Brandt', what: 'the badges were new' },
      { who: 'Ola Brandt', what: 'that nobody had agreed to them' },
    ],
  },
  {
    name: 'and said takes the speaker of the clause before',
    text: 'Norvik Logistics denied the report and said the badges only open doors.',
    claims: [
      { who: 'Norvik Logistics', what: 'the report' },
      { who: 'Norvik Logistics', what: 'the badges only open doors' },
    ],
  },
  {
    name: 'a semicolon changes the speaker',
    text: 'The Harbour Workers Union said drivers were filmed; company secretary Ida Falk said they were not.',
    claims: [
      { who: 'The Harbour Workers Union', what: 'drivers were filmed' },
      { who: 'Ida Falk', what: 'they were not' },
    ],
  },
  {
    name: 'several speakers in one sentence',
    text: 'Ola Brandt said the badges were new, but Ida Falk said they were old.',
    claims: [
      { who: 'Ola Brandt', what: 'the badges were new' },
      { who: 'Ida Falk', what: 'they were old' },
    ],
  },
  {
    name: 'a passive without a speaker',
    text: 'The firm was accused of filming drivers in their cabs.',
    claims: [{ who: undefined, what: 'of filming drivers in their cabs' }],
  },
  {
    name: 'a passive with a speaker',
    text: 'The firm was accused by the Harbour Workers Union of filming drivers.',
    claims: [{ who: 'the Harbour Workers Union', what: 'of filming drivers' }],
  },
  {
    name: 'a spokesperson for a firm',
    text: 'A spokesperson for Norvik Logistics said the badges only open doors.',
    claims: [{ who: 'A spokesperson for Norvik Logistics', what: 'the badges only open doors' }],
  },
  {
    name: 'a name with its description between commas',
    text: 'Ida Falk, a lawyer for the drivers, said the law was clear.',
    claims: [{ who: 'Ida Falk', what: 'the law was clear' }],
  },
  {
    name: 'a court',
    text: 'The court ruled that the recordings were unlawful.',
    claims: [{ who: 'The court', what: 'that the recordings were unlawful' }],
  },
  {
    name: 'a report',
    text: 'The report found that half of the drivers were filmed.',
    claims: [{ who: 'The report', what: 'that half of the drivers were filmed' }],
  },
  {
    name: 'as somebody put it',
    text: 'The badges are “a leash,” as Ola Brandt put it.',
    claims: [{ who: 'Ola Brandt', what: 'The badges are “a leash,”', how: 'mixed' }],
  },
  {
    name: 'as reported by an outlet',
    text: 'The firm filmed its drivers, as reported by The Norvik Gazette.',
    claims: [{ who: 'The Norvik Gazette', what: 'The firm filmed its drivers' }],
  },
  {
    name: 'a who-clause',
    text: 'Ida Falk, who said the law was clear, left the room.',
    claims: [{ who: 'Ida Falk', what: 'the law was clear' }],
  },
  {
    name: 'with somebody calling',
    text: 'The row went on, with Ola Brandt calling the badges “a leash”.',
    claims: [{ who: 'Ola Brandt', what: 'the badges “a leash”', how: 'mixed' }],
  },
  {
    name: 'a headline with a colon',
    text: 'Ola Brandt: Badges are a leash on every driver\nThe badges came in May. Brandt drives for Norvik.',
    claims: [{ who: 'Ola Brandt', what: 'Badges are a leash on every driver' }],
  },
  {
    name: 'a day between speaker and verb',
    text: 'Ola Brandt on Tuesday said that the badges were a mistake.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges were a mistake' }],
  },
  {
    name: 'a statement between verb and content',
    text: 'Norvik Logistics said in a statement on Monday that the badges only open doors.',
    claims: [{ who: 'Norvik Logistics', what: 'that the badges only open doors' }],
  },
  {
    name: 'a verb no list knows, beside a quotation',
    text: '“Enough,” barked Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '“Enough,”', how: 'direct' }],
  },
  {
    name: 'a circumstance behind that',
    text: 'Ida Falk found that, though badges save time, they hurt the drivers.',
    claims: [{ who: 'Ida Falk', what: 'that, though badges save time, they hurt the drivers' }],
  },
  {
    name: 'a which-clause inside what was said',
    text: 'The union noted that the badge, which is new, does not open doors.',
    claims: [{ who: 'The union', what: 'that the badge, which is new, does not open doors' }],
  },
  {
    name: 'according to after a colon',
    text: 'It pays to look: according to a new report, the badges were wrong.',
    claims: [{ who: 'a new report', what: 'the badges were wrong' }],
  },
  {
    name: 'and as somebody revealed',
    text: 'And as Ida Falk revealed in May, the badges recorded every break.',
    claims: [{ who: 'Ida Falk', what: 'the badges recorded every break' }],
  },
  {
    name: 'a letter to members announcing',
    text: 'The office sent a letter to members of the union announcing that it has ended the trial.',
    claims: [{ who: 'The office', what: 'that it has ended the trial' }],
  },
  {
    name: 'last month before the verb',
    text: 'Ida Falk last month proposed a ban on badges.',
    claims: [{ who: 'Ida Falk', what: 'a ban on badges' }],
  },
  {
    name: 'a share of those asked',
    text: 'Another 47.9% highlighted the need for breaks, while 27% said the badges hurt.',
    claims: [
      { who: 'Another 47.9%', what: 'the need for breaks' },
      { who: '27%', what: 'the badges hurt' },
    ],
  },
  {
    name: 'he was told he would',
    text: 'Ola Brandt was told he would lose the badge.',
    claims: [{ who: undefined, what: 'he would lose the badge' }],
  },
  {
    name: 'an outlet that has learned something',
    text: 'The Norvik Gazette has learned that the badges were new. Drivers learned that they hurt.',
    claims: [{ who: 'The Norvik Gazette', what: 'that the badges were new' }],
  },
  {
    name: 'speaking to an outlet',
    text: 'Speaking to The Norvik Gazette, Ola Brandt said the badges were new.',
    claims: [{ who: 'Ola Brandt', what: 'the badges were new', via: ['The Norvik Gazette'] }],
  },
  {
    name: 'what is no saying',
    text: 'Norvik refused to pay the fine. The data described in the report is old. In 2012 drivers reacted. Firms determine their own risk.',
    claims: [],
  },
];
