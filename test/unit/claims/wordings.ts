import type { Case } from './case';

/** Ways of wording an attribution beyond “X said A”: nouns, participles, passives, posts, headlines. */
export const wordings: Case[] = [
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
];
