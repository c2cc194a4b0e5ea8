import type { Case } from './case';

/** Where a claim starts, whose it is, and what only looks like one. */
export const clauses: Case[] = [
  {
    name: 'according to, behind “but”',
    text: 'The plan sounds vague, but according to the report it can be measured by one question.',
    claims: [{ who: 'the report', what: 'it can be measured by one question' }],
  },
  {
    name: 'according to, behind “that said”',
    text: 'That said, according to Ola Brandt, the cameras never sleep.',
    claims: [{ who: 'Ola Brandt', what: 'the cameras never sleep' }],
  },
  {
    name: 'what somebody’s argument is',
    text: 'The union’s argument is that drivers were filmed in their cabs.',
    claims: [{ who: 'The union’s', what: 'that drivers were filmed in their cabs' }],
  },
  {
    name: 'found, without “that”',
    text: 'The Data Office found Norvik Logistics had filmed its drivers.',
    claims: [{ who: 'The Data Office', what: 'Norvik Logistics had filmed its drivers' }],
  },
  {
    name: 'admitted to doing',
    text: 'Norvik Logistics admitted to filming its drivers in May.',
    claims: [{ who: 'Norvik Logistics', what: 'filming its drivers in May' }],
  },
  {
    name: 'admitted to a place says nothing',
    text: 'The drivers admitted to the depot had to wear badges.',
    claims: [],
  },
  {
    name: 'promised somebody that',
    text: 'Norvik Logistics promised its drivers that the badges would go.',
    claims: [{ who: 'Norvik Logistics', what: 'that the badges would go' }],
  },
  {
    name: 'a title that is a list',
    text: '“The badges will go,” Harbour Minister for Work, Trade, and Ports Ida Falk said.',
    claims: [{ who: 'Ida Falk', what: '“The badges will go,”' }],
  },
  {
    name: 'called, giving a name',
    text: 'A firm called Norvik Logistics has put badges on its drivers.',
    claims: [],
  },
  {
    name: 'expecting to do is a plan',
    text: 'The company expects to raise its budget next year.',
    claims: [],
  },
  {
    name: 'having said nothing',
    text: 'So far, Norvik Logistics has not said anything about its badges.',
    claims: [],
  },
  {
    name: 'a line that points to another article',
    text: 'The depot opened in May.\nRead more: Ola Brandt says the badges never sleep',
    claims: [],
  },
  {
    name: 'stars around an outlet’s name',
    text: 'The *Norvik Gazette* reported that drivers were filmed.',
    claims: [{ who: 'The Norvik Gazette', what: 'that drivers were filmed' }],
  },
  {
    name: 'paragraphs of one quotation that is closed once',
    text: 'Ola Brandt said: “We wear it all day.\n“We wear it at night.”',
    claims: [{ who: 'Ola Brandt', what: '“We wear it all day. … “We wear it at night.”', how: 'direct' }],
  },
  {
    name: 'a clause of its own behind what was asked for',
    text: 'Ola Brandt asked for an end to the badges and some drivers have left.',
    claims: [{ who: 'Ola Brandt', what: 'an end to the badges' }],
  },
  {
    name: 'two things asked for',
    text: 'Ola Brandt asked for an end to the badges and the cameras fixed by the gate.',
    claims: [{ who: 'Ola Brandt', what: 'an end to the badges and the cameras fixed by the gate' }],
  },
  {
    name: 'somebody who asks, behind “by”',
    text: 'Asked by Ola Brandt whether drivers were filmed, the firm closed the gate.',
    claims: [{ who: 'Ola Brandt', what: 'whether drivers were filmed' }],
  },
  {
    name: 'what somebody was asked about',
    text: 'In May, Ola Brandt was asked about her badge.',
    claims: [{ who: undefined, what: 'her badge' }],
  },
  {
    name: 'a firm whose name a digit opens',
    text: 'The court found 7-Norvik stored faces for a week.',
    claims: [{ who: 'The court', what: '7-Norvik stored faces for a week' }],
  },
  {
    name: 'what a share of those asked expect to do',
    text: 'Some 44% of drivers expect to leave within a year.',
    claims: [{ who: 'Some 44% of drivers', what: 'to leave within a year' }],
  },
  {
    name: 'an embedded post, by the signature under it',
    text: 'Drivers answered.\nThe firm says it is a toy. It tracks all of us.\n— Ola Brandt (@olabrandt) May 7, 2031',
    claims: [{ who: 'Ola Brandt', what: 'The firm says it is a toy. It tracks all of us.', how: 'direct' }],
  },
  {
    name: 'what hangs on the clause behind “after”',
    text: 'After his appeal failed, Poe wrote to the court, accusing Norvik Logistics of theft.',
    claims: [{ who: 'Poe', what: 'Norvik Logistics of theft' }],
  },
  {
    name: 'despite a share that expresses',
    text: 'The badges stay, despite 48% of drivers expressing concern about them.',
    claims: [{ who: '48% of drivers', what: 'concern about them' }],
  },
  {
    name: 'a notice that states',
    text: 'The depot provided a notice on its gate stating that drivers may be filmed.',
    claims: [{ who: 'The depot', what: 'that drivers may be filmed' }],
  },
  {
    name: 'a headline that names its source behind a colon',
    text: 'Badges do more harm than good: union chief\nThe depot opened in May.',
    claims: [{ who: 'union chief', what: 'Badges do more harm than good' }],
  },
  {
    name: 'what “it was determined”',
    text: 'After a second test, it was determined that the badges fail.',
    claims: [{ who: undefined, what: 'that the badges fail' }],
  },
  {
    name: 'a second verb behind “who”',
    text: 'Ola Brandt, who joined in May and said the badges hurt, left the firm.',
    claims: [{ who: 'Ola Brandt', what: 'the badges hurt' }],
  },
];
