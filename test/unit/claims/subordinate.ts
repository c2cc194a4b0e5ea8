import type { Case } from './case';

/** Clauses within clauses: whose verb it is, and where what was said ends. */
export const subordinate: Case[] = [
  {
    name: 'who spoke with an outlet are those who say it, not the outlet',
    text: 'Two drivers who spoke with The Norvik Gazette said the badges hurt.',
    claims: [{ who: 'Two drivers who spoke with The Norvik Gazette', what: 'the badges hurt' }],
  },
  {
    name: 'who do something that no list knows',
    text: 'Drivers who favor night shifts agree that the badges hurt.',
    claims: [{ who: 'Drivers who favor night shifts', what: 'that the badges hurt' }],
  },
  {
    name: 'what is said in a clause of “that” ends at the verb of its head',
    text: 'The unions that have endorsed him say the badges hurt.',
    claims: [
      { who: 'The unions', what: 'him' },
      { who: 'The unions that have endorsed him', what: 'the badges hurt' },
    ],
  },
  {
    name: '“although” opens the sentence, and its comma ends what was said',
    text: 'Although in May she said the badges were a mistake, drivers still wear them.',
    claims: [{ who: 'she', what: 'the badges were a mistake' }],
  },
  {
    name: 'even others, behind a comma',
    text: 'In a year in which drivers said the badges hurt, even Ida Falk questioned the plan.',
    claims: [
      { who: 'drivers', what: 'the badges hurt' },
      { who: 'Ida Falk', what: 'the plan' },
    ],
  },
  {
    name: 'two shares of those asked, behind a comma',
    text: 'Some 42% say the badges hurt, 32% call them useful.',
    claims: [
      { who: 'Some 42%', what: 'the badges hurt' },
      { who: '32%', what: 'them useful' },
    ],
  },
  {
    name: 'a count with what rounds it',
    text: 'Drivers were asked, and more than 4 in 10 said the badges hurt.',
    claims: [{ who: 'more than 4 in 10', what: 'the badges hurt' }],
  },
  {
    name: 'calls, behind a name and its description',
    text: 'Ida Falk, an early user of the badges, calls the plan a mistake.',
    claims: [{ who: 'Ida Falk', what: 'the plan a mistake' }],
  },
  {
    name: 'a thing before ", X said," describes nobody',
    text: 'The only problem, Ms Falk said, is that the badges hurt.',
    claims: [{ who: 'Ms Falk', what: 'The only problem … is that the badges hurt' }],
  },
  {
    name: 'a description before a name',
    text: 'The lawyer for the drivers, Ida Falk said the badges hurt.',
    claims: [{ who: 'Ida Falk', what: 'the badges hurt' }],
  },
  {
    name: 'what happens in a clause of “as” is no saying',
    text: 'As the drivers began to leave, Ida Falk joined them.',
    claims: [],
  },
  {
    name: 'a quotation far behind the comma is not said by the first subject',
    text: 'As drivers began to chant, Ida Falk was joined by Ola Brandt and joked, “Be still.”',
    claims: [{ who: 'Ida Falk', what: '“Be still.”' }],
  },
  { name: 'no', text: 'Asked in May, Ida Falk said no.', claims: [{ who: 'Ida Falk', what: 'no' }] },
  {
    name: 'yes, to the plural of a name',
    text: 'Norviks vow to wear no badges.',
    claims: [{ who: 'Norviks', what: 'to wear no badges' }],
  },
  {
    name: 'a poll showing',
    text: 'With a poll showing drivers against it, the plan failed.',
    claims: [{ who: 'a poll', what: 'drivers against it' }],
  },
  {
    name: 'a request is answered with words, a trend is not',
    text: 'Norvik Logistics did not respond to a request for comment. Drivers respond to the heat.',
    claims: [{ who: 'Norvik Logistics', what: 'a request for comment' }],
  },
  {
    name: 'a quotation behind what the speaker also noted goes on with the one before it',
    text: '“It hurts,” said Ola Brandt, who noted that drivers were told. “Nobody asked us about it.”',
    claims: [
      { who: 'Ola Brandt', what: '“It hurts,” … “Nobody asked us about it.”' },
      { who: 'Ola Brandt', what: 'that drivers were told' },
    ],
  },
  {
    name: 'a word in quotation marks that the next sentence explains is not said again',
    text: '“Use the leash,” said Ola Brandt. “Leash” is a word for the badge.',
    claims: [{ who: 'Ola Brandt', what: '“Use the leash,”' }],
  },
  {
    name: 'a quotation right behind its verb, with the speaker named twice',
    text: 'Asked about the badges, Ida Falk said “They never sleep at all,” she said.',
    claims: [
      { who: 'Ida Falk', what: '“They never sleep at all,”' },
      { who: 'Ida Falk', what: '“They never sleep at all,”' },
    ],
  },
];
