import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';

/** What each speaker of a text is called, in order of the claims. */
const cases: { name: string; text: string; who: (string | undefined)[] }[] = [
  {
    name: 'a surname with Ms',
    text: 'Jane Amblecote works at Norvik. Ms Amblecote said the badges were new.',
    who: ['Jane Amblecote'],
  },
  {
    name: 'a surname with Mr before the full name',
    text: 'Mr Cane said the badges were new. Matt Cane, a driver, added that they hurt.',
    who: ['Matt Cane', 'Matt Cane'],
  },
  {
    name: 'Dr with and without a stop',
    text: 'Dr. Ida Falk said the law was clear. Dr Falk added that it was old.',
    who: ['Ida Falk', 'Ida Falk'],
  },
  {
    name: 'a role before the name',
    text: 'Union general secretary Matt Cane said the badges were new. Cane said they hurt.',
    who: ['Matt Cane', 'Matt Cane'],
  },
  {
    name: 'a professor of a university',
    text: 'Professor Ida Falk of Norvik University said the law was clear. Prof. Falk said it was old.',
    who: ['Ida Falk', 'Ida Falk'],
  },
  { name: 'a title of two words', text: 'Chief Executive Ola Brandt said the badges were new.', who: ['Ola Brandt'] },
  {
    name: 'a rank of two words',
    text: 'Chief Constable Ola Brandt said the badges were new. Brandt said they hurt.',
    who: ['Ola Brandt', 'Ola Brandt'],
  },
  {
    name: 'Sir and a given name',
    text: 'Sir Mark Rowley-Hart said the badges were new. Sir Mark said they hurt.',
    who: ['Mark Rowley-Hart', 'Mark Rowley-Hart'],
  },
  {
    name: 'letters behind the name',
    text: 'Ola Brandt MP said the badges were new. Ms Brandt said they hurt.',
    who: ['Ola Brandt', 'Ola Brandt'],
  },
  {
    name: 'Jr. is part of the name',
    text: 'Sen. Ola Brandt Jr. said the badges were new. Brandt said they hurt.',
    who: ['Ola Brandt Jr.', 'Ola Brandt Jr.'],
  },
  {
    name: 'a party in brackets',
    text: 'Rep. Ola Brandt (D-Calif.) said the badges were new. Brandt said they hurt.',
    who: ['Ola Brandt', 'Ola Brandt'],
  },
  {
    name: 'the company is the firm named before',
    text: 'Norvik Logistics bought the badges. The company said they only open doors.',
    who: ['Norvik Logistics'],
  },
  {
    name: 'the firm',
    text: 'The badges came from Norvik Logistics. The firm said they only open doors.',
    who: ['Norvik Logistics'],
  },
  {
    name: 'the spokesperson is the one just quoted',
    text: 'A spokesperson for Norvik Logistics said the badges only open doors. The spokesperson added that they were new.',
    who: ['A spokesperson for Norvik Logistics', 'A spokesperson for Norvik Logistics'],
  },
  {
    name: 'the spokeswoman is who was called one',
    text: 'Norvik spokeswoman Ida Falk said the badges only open doors. The spokeswoman added that they were new.',
    who: ['Ida Falk', 'Ida Falk'],
  },
  {
    name: 'they after a union',
    text: 'The Harbour Workers Union said the badges were new. They added that nobody had agreed.',
    who: ['The Harbour Workers Union', 'The Harbour Workers Union'],
  },
  {
    name: 'he and she by who speaks so',
    text: 'Ola Brandt, a driver, met Ida Falk, a lawyer. "It is new," said Ola Brandt. He added that it hurt. "It is illegal," said Ida Falk. She said so twice.',
    who: ['Ola Brandt', 'Ola Brandt', 'Ida Falk', 'Ida Falk'],
  },
  {
    name: 'he and she by Mr and Ms',
    text: 'Mr Brandt and Ms Falk met. Ola Brandt said it was new. Ida Falk said it was old. He said it hurt.',
    who: ['Ola Brandt', 'Ida Falk', 'Ola Brandt'],
  },
  {
    name: 'with and without The',
    text: 'Harbour Workers Union said the badges were new. The Harbour Workers Union said they hurt.',
    who: ['Harbour Workers Union', 'Harbour Workers Union'],
  },
  {
    name: 'a spokesman without a name',
    text: 'Norvik’s spokesman said the badges were new.',
    who: ['Norvik’s spokesman'],
  },
  {
    name: 'a firm by the first word of its name',
    text: 'Norvik Logistics said the badges were new. Norvik said they hurt nobody.',
    who: ['Norvik Logistics', 'Norvik Logistics'],
  },
  {
    name: 'an abbreviation and the regulator',
    text: 'The Information Commissioner’s Office said the badges were new. The ICO said they hurt. The regulator added that it was looking.',
    who: [
      'The Information Commissioner’s Office',
      'The Information Commissioner’s Office',
      'The Information Commissioner’s Office',
    ],
  },
  {
    name: 'the court',
    text: 'The High Court ruled that the badges were unlawful. The court said they hurt.',
    who: ['The High Court', 'The High Court'],
  },
  {
    name: 'his lawyer is nobody named',
    text: 'Ola Brandt sued. His lawyer said the law was clear.',
    who: ['His lawyer'],
  },
  {
    name: 'a title of an office before the name',
    text: 'HWU Commissioner Ida Falk said the badges were new. Commissioner of Ports Trade Ola Brandt said they hurt.',
    who: ['Ida Falk', 'Ola Brandt'],
  },
  {
    name: 'an owner before the name',
    text: 'Norvik’s Treasurer Ida Falk said the badges were new. Falk said they hurt.',
    who: ['Ida Falk', 'Ida Falk'],
  },
  {
    name: 'what kind of firm it is before the name',
    text: 'The badges are new, according to data security vendor Tallyworks.',
    who: ['Tallyworks'],
  },
  {
    name: 'two people behind what they are',
    text: 'The psychologists Ola Brandt and Ida Falk said the badges were new.',
    who: ['Ola Brandt and Ida Falk'],
  },
  {
    name: 'two surnames of a name of three',
    text: 'Ida Seel Falk, a driver, left. Seel Falk said the badges were new.',
    who: ['Ida Seel Falk'],
  },
  {
    name: 'one he who said and added',
    text: 'Ida Falk left. Ola Brandt, a driver, stayed. "It is new," Brandt said. "It is odd," he said, adding that it hurt.',
    who: ['Ola Brandt', 'Ola Brandt', 'Ola Brandt'],
  },
  {
    name: 'she is who did something last',
    text: 'Ola Brandt said the badges were new. Norvik employs Ida Falk. On Monday, Falk also left. She said they hurt.',
    who: ['Ola Brandt', 'Ida Falk'],
  },
  {
    name: 'the company is nobody’s letter and the agency a service',
    text: 'His letter said the badges were new. The company said they hurt. The Ports Service came. The agency said so too.',
    who: ['His letter', 'The company', 'The Ports Service'],
  },
  { name: 'a name behind its description', text: 'The union, Unite, said the badges were new.', who: ['Unite'] },
  {
    name: 'a description behind the name',
    text: 'Unite, the union, said the badges were new. The union said they hurt.',
    who: ['Unite', 'Unite'],
  },
  { name: 'who', text: 'Ola Brandt, who said the badges hurt, left.', who: ['Ola Brandt'] },
  {
    name: 'a role that nobody was introduced with stays',
    text: 'Matt Cane leads the Harbour Workers Union. The general secretary said the badges hurt.',
    who: ['The general secretary'],
  },
  {
    name: 'Ms and Mr with two of one surname stay open',
    text: 'Ola Brandt said it was new. Ida Brandt said it was old. Ms Brandt said so twice. Mr Brandt said they hurt.',
    who: ['Ola Brandt', 'Ida Brandt', 'Ms Brandt', 'Mr Brandt'],
  },
  {
    name: 'the driver is the one driver',
    text: 'One driver said the badges hurt. The driver added that they were new.',
    who: ['One driver', 'One driver'],
  },
  {
    name: 'the official',
    text: 'A union official said the badges hurt. The official said they were new.',
    who: ['A union official', 'A union official'],
  },
  {
    name: 'the judge and Judge Falk',
    text: 'Judge Ida Falk ruled that the badges were unlawful. The judge said they hurt. Judge Falk added that they were new.',
    who: ['Ida Falk', 'Ida Falk', 'Ida Falk'],
  },
  {
    name: 'a surname before the full name',
    text: '"It hurts," Brandt said. Ola Brandt drives at night.',
    who: ['Ola Brandt'],
  },
  {
    name: 'a spokesperson is not the firm',
    text: 'Amazon spokesperson Kelly Nantel said the badges were new. Nantel said they hurt. Amazon said they open doors.',
    who: ['Kelly Nantel', 'Kelly Nantel', 'Amazon'],
  },
  {
    name: 'with and without Inc.',
    text: 'Norvik Logistics Inc. said the badges were new. Norvik Logistics said they hurt.',
    who: ['Norvik Logistics Inc.', 'Norvik Logistics Inc.'],
  },
  {
    name: 'the company and it after a firm of one word',
    text: 'Deliveroo said the badges were new. The company said they hurt. It added that they open doors.',
    who: ['Deliveroo', 'Deliveroo', 'Deliveroo'],
  },
  {
    name: 'he after a bare surname',
    text: 'Brandt said the badges were new. He added that they hurt.',
    who: ['Brandt', 'Brandt'],
  },
  {
    name: 'the 34-year-old',
    text: 'Ola Brandt, 34, said the badges were new. “They hurt,” the 34-year-old said.',
    who: ['Ola Brandt', 'Ola Brandt'],
  },
  {
    name: 'the report',
    text: 'A report by Privacy Watch said the badges hurt. The report said they were new.',
    who: ['A report by Privacy Watch', 'A report by Privacy Watch'],
  },
  {
    name: 'a name with von',
    text: 'Ursula von der Leyen said the badges were new. Von der Leyen said they hurt. Ms von der Leyen added that they open doors.',
    who: ['Ursula von der Leyen', 'Ursula von der Leyen', 'Ursula von der Leyen'],
  },
  {
    name: 'the Met is the Metropolitan Police',
    text: 'The Metropolitan Police said the badges were new. The Met said they hurt.',
    who: ['The Metropolitan Police', 'The Metropolitan Police'],
  },
  {
    name: 'they after two people',
    text: 'Ola Brandt and Ida Falk said the badges were new. They added that they hurt.',
    who: ['Ola Brandt and Ida Falk', 'Ola Brandt and Ida Falk'],
  },
];

describe('one speaker has one name', () => {
  it.each(cases)('$name', ({ text, who }) => {
    expect(findClaims({ text, blocks: [] }).map((claim) => claim.speaker?.name)).toEqual(who);
  });
});
