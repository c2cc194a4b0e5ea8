import type { Case } from './case';

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
