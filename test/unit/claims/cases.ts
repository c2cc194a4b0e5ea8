/** One article of ours, and what should be found in it: who, what, through which outlets, how directly. */
export interface Case {
  name: string;
  text: string;
  claims: { who: string | undefined; what: string; via?: string[]; how?: 'direct' | 'mixed' | 'indirect' }[];
}

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
    name: 'adding, after a quotation',
    text: '“The badges never sleep,” Ola Brandt told The Norvik Gazette, adding: “Nobody asked us.”',
    claims: [
      { who: 'Ola Brandt', what: '“The badges never sleep,”', via: ['The Norvik Gazette'], how: 'direct' },
      { who: 'Ola Brandt', what: '“Nobody asked us.”', via: ['The Norvik Gazette'], how: 'direct' },
    ],
  },
  {
    name: 'a claim made by a noun',
    text: 'The union’s claim that drivers were filmed was new.',
    claims: [{ who: 'The union’s', what: 'that drivers were filmed' }],
  },
  {
    name: 'a colon behind a verb no list knows',
    text: 'The driver felt forced to respond: “Nobody asked me.”',
    claims: [{ who: 'The driver', what: '“Nobody asked me.”', how: 'direct' }],
  },
  {
    name: 'a quotation in the paragraph after a colon',
    text: 'Ola Brandt went further:\n“It is a leash.”',
    claims: [{ who: 'Ola Brandt', what: '“It is a leash.”', how: 'direct' }],
  },
  {
    name: 'a statement that says',
    text: 'Norvik Logistics issued a statement saying the badges only open doors.',
    claims: [{ who: 'Norvik Logistics', what: 'the badges only open doors' }],
  },
  {
    name: 'by saying',
    text: 'Ola Brandt began by saying that the badges were a mistake.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges were a mistake' }],
  },
  {
    name: 'calling, before its subject',
    text: 'Calling the badges “a leash”, Ola Brandt said drivers would sue.',
    claims: [
      { who: 'Ola Brandt', what: 'the badges “a leash”', how: 'mixed' },
      { who: 'Ola Brandt', what: 'drivers would sue' },
    ],
  },
  {
    name: 'calling, with its own subject',
    text: 'Both sides spoke, Ola Brandt calling the badges “a leash”.',
    claims: [{ who: 'Ola Brandt', what: 'the badges “a leash”', how: 'mixed' }],
  },
  {
    name: 'a letter',
    text: 'In a letter to staff, Norvik Logistics wrote that the badges only open doors.',
    claims: [{ who: 'Norvik Logistics', what: 'that the badges only open doors' }],
  },
  {
    name: 'a post',
    text: 'Ola Brandt wrote on Mastodon: “It is a leash.”',
    claims: [{ who: 'Ola Brandt', what: '“It is a leash.”' }],
  },
  {
    name: 'as somebody put it, before the words',
    text: 'As Ola Brandt put it, “It is a leash.”',
    claims: [{ who: 'Ola Brandt', what: '“It is a leash.”' }],
  },
  {
    name: 'a verb of two words',
    text: 'Ola Brandt shot back, “It is a leash.”',
    claims: [{ who: 'Ola Brandt', what: '“It is a leash.”' }],
  },
  {
    name: 'made it clear',
    text: 'Ola Brandt made it clear that the badges must go.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges must go' }],
  },
  {
    name: 'described as',
    text: 'Ola Brandt described the badges as “a leash”.',
    claims: [{ who: 'Ola Brandt', what: 'the badges as “a leash”', how: 'mixed' }],
  },
  {
    name: 'asked whether',
    text: 'Ola Brandt asked whether the badges were legal.',
    claims: [{ who: 'Ola Brandt', what: 'whether the badges were legal' }],
  },
  {
    name: 'was asked whether',
    text: 'Ola Brandt was asked whether the badges were legal.',
    claims: [{ who: undefined, what: 'whether the badges were legal' }],
  },
  {
    name: 'warned of',
    text: 'Ola Brandt warned of more cameras.',
    claims: [{ who: 'Ola Brandt', what: 'more cameras' }],
  },
  {
    name: 'vowed to',
    text: 'Norvik Logistics vowed to keep the badges.',
    claims: [{ who: 'Norvik Logistics', what: 'to keep the badges' }],
  },
  {
    name: 'denied doing',
    text: 'Norvik Logistics denied filming drivers in their cabs.',
    claims: [{ who: 'Norvik Logistics', what: 'filming drivers in their cabs' }],
  },
  {
    name: 'is said to',
    text: 'Ola Brandt is said to have left the firm.',
    claims: [{ who: undefined, what: 'Ola Brandt … to have left the firm' }],
  },
  {
    name: 'it is reported that',
    text: 'It is reported that the firm filmed drivers.',
    claims: [{ who: undefined, what: 'that the firm filmed drivers' }],
  },
  {
    name: 'is confident that',
    text: 'Ola Brandt is confident that the badges will go.',
    claims: [{ who: 'Ola Brandt', what: 'that the badges will go' }],
  },
  {
    name: 'but, with another verb',
    text: 'Ola Brandt said the badges were new but declined to comment on the cameras.',
    claims: [
      { who: 'Ola Brandt', what: 'the badges were new' },
      { who: 'Ola Brandt', what: 'to comment on the cameras' },
    ],
  },
  {
    name: 'a report in an outlet holds what a party said',
    text: 'According to a report in The Norvik Gazette, the Harbour Workers Union said drivers were filmed.',
    claims: [
      { who: 'a report in The Norvik Gazette', what: 'the Harbour Workers Union said drivers were filmed' },
      { who: 'the Harbour Workers Union', what: 'drivers were filmed', via: ['The Norvik Gazette'] },
    ],
  },
  {
    name: 'an outlet behind holds what a party said',
    text: 'The Harbour Workers Union said drivers were filmed, according to The Norvik Gazette.',
    claims: [
      { who: 'The Norvik Gazette', what: 'The Harbour Workers Union said drivers were filmed', via: [] },
      { who: 'The Harbour Workers Union', what: 'drivers were filmed', via: ['The Norvik Gazette'] },
    ],
  },
  {
    name: 'a filing shows',
    text: 'A court filing shows that the badges record every step.',
    claims: [{ who: 'A court filing', what: 'that the badges record every step' }],
  },
  {
    name: 'a spokeswoman in an email',
    text: '“It is a leash,” a spokeswoman for the union said in an email.',
    claims: [{ who: 'a spokeswoman for the union', what: '“It is a leash,”', how: 'direct' }],
  },
  {
    name: 'a headline in capitals',
    text: 'Union Says Badges Record Every Step At Norvik Depot',
    claims: [{ who: 'Union', what: 'Badges Record Every Step At Norvik Depot' }],
  },
  {
    name: 'what is said inside somebody’s words is that one’s',
    text: 'Ola Brandt said Ida Falk had told her the badges were new.',
    claims: [{ who: 'Ola Brandt', what: 'Ida Falk had told her the badges were new' }],
  },
  {
    name: 'a remark of the writer behind a comma',
    text: 'Ola Brandt said the badges were a mistake, a blow to the firm’s plans.',
    claims: [{ who: 'Ola Brandt', what: 'the badges were a mistake' }],
  },
  {
    name: 'what the speaker also did',
    text: 'Ola Brandt praised the firm and left the meeting.',
    claims: [{ who: 'Ola Brandt', what: 'the firm' }],
  },
  {
    name: 'says, within a sentence',
    text: 'The badges, says Ola Brandt, are a mistake.',
    claims: [{ who: 'Ola Brandt', what: 'The badges … are a mistake' }],
  },
  { name: 'a contraction', text: 'He’s said the badges are new.', claims: [{ who: 'He', what: 'the badges are new' }] },
  {
    name: 'a message that says',
    text: 'Drivers saw a message that said “You are late.”',
    claims: [{ who: 'a message', what: '“You are late.”', how: 'direct' }],
  },
  {
    name: 'a verb no list knows, beside a quotation',
    text: '“Enough,” barked Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '“Enough,”', how: 'direct' }],
  },
];

/** Marks of quotation, and how far a quotation reaches. */
export const quotations: Case[] = [
  {
    name: 'straight marks',
    text: '"It is a leash," said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '"It is a leash,"' }],
  },
  {
    name: 'single marks',
    text: "'It is a leash,' said Ola Brandt.",
    claims: [{ who: 'Ola Brandt', what: "'It is a leash,'" }],
  },
  {
    name: 'curly single marks with an apostrophe inside',
    text: '‘It’s a leash,’ said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '‘It’s a leash,’' }],
  },
  {
    name: 'guillemets',
    text: '«It is a leash,» said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '«It is a leash,»' }],
  },
  {
    name: 'a nested quotation is part of the outer one',
    text: '“They called it ‘a gift’ to us,” said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '“They called it ‘a gift’ to us,”' }],
  },
  {
    name: 'a question mark inside',
    text: '“Who asked for this?” Ola Brandt said.',
    claims: [{ who: 'Ola Brandt', what: '“Who asked for this?”' }],
  },
  {
    name: 'a quotation over two paragraphs',
    text: '“It is a leash,” said Ola Brandt. “We wear it all day.\n“We wear it at night.”',
    claims: [{ who: 'Ola Brandt', what: '“It is a leash,” … “We wear it all day. … “We wear it at night.”' }],
  },
  {
    name: 'low marks',
    text: '„It is a leash,“ said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '„It is a leash,“' }],
  },
  {
    name: 'a quotation within guillemets',
    text: '«They call it a “leash”, always,» said Ola Brandt.',
    claims: [{ who: 'Ola Brandt', what: '«They call it a “leash”, always,»' }],
  },
  {
    name: 'a question broken by its attribution',
    text: '“Is it legal?” asked Ola Brandt, “and who pays for it?”',
    claims: [{ who: 'Ola Brandt', what: '“Is it legal?” … “and who pays for it?”' }],
  },
  {
    name: 'a full stop before the attribution',
    text: '“It hurts.” Ola Brandt said.',
    claims: [{ who: 'Ola Brandt', what: '“It hurts.”' }],
  },
  {
    name: 'doubled single marks with a single one inside',
    text: "''They call it 'a gift' to us,'' said Ola Brandt.",
    claims: [{ who: 'Ola Brandt', what: "''They call it 'a gift' to us,''" }],
  },
  {
    name: 'the writer’s words between two quotations of one speaker',
    text: '“It is a leash,” said Ola Brandt. Instead, workers got “a badge that never ever sleeps.”',
    claims: [
      {
        who: 'Ola Brandt',
        what: '“It is a leash,” … Instead, workers got “a badge that never ever sleeps.”',
        how: 'mixed',
      },
    ],
  },
  {
    name: 'scare quotes behind a claim are nobody’s',
    text: 'The union said the badges were new.\nThe firm sells “smart” badges to warehouses.',
    claims: [{ who: 'The union', what: 'the badges were new' }],
  },
  { name: 'scare quotes are nobody’s claim', text: 'The firm sells “productivity” badges to warehouses.', claims: [] },
  { name: 'a title in quotation marks is nobody’s claim', text: 'The play “The Leash” opens on Friday.', claims: [] },
];

/** Sentences of the writer's own that look like somebody's claim. */
export const remarks: Case[] = [
  { name: 'an episode underscores', text: 'This episode underscores how fast trust is lost.', claims: [] },
  { name: 'a move shows', text: 'The move shows that trust is easily lost.', claims: [] },
  { name: 'a rollout highlights', text: 'The rollout highlights a wider trend in logistics.', claims: [] },
  { name: 'a case suggests', text: 'The case suggests that firms are moving fast.', claims: [] },
  { name: 'this raises', text: 'This raises the question of who owns the data.', claims: [] },
  { name: 'a trend reflects', text: 'The trend reflects a change in how firms think.', claims: [] },
  { name: 'a report of things', text: 'The depot reports to the head office in Norvik.', claims: [] },
  { name: 'a firm that asks nobody', text: 'The firm will say more in May.', claims: [] },
];
