import { pick, seeded } from '../../bench/anchor/seeded';

/** Sentences about invented companies and people, each with facts that an edit could turn round; the same for a seed. */
export function writeSentences(count: number, seed: number): string[] {
  const random = seeded(seed);
  const sentences = new Set<string>();
  while (sentences.size < count) {
    sentences.add(
      pick(templates, random).replace(/\{(\w+)\}/g, (_, slot: keyof typeof fillers) => pick(fillers[slot], random)),
    );
  }
  return [...sentences];
}

const templates = [
  '{company} had not told its {number} {workers} that the cameras {modal} record sound.',
  '{person}, who runs the depot, said {company} {modal} pay {currency}{number} to each of the {workers} it watched.',
  'On {date}, {company} agreed to delete recordings of {number} {workers} made since {year}.',
  '“We {modal} never sell what the scanners see,” {person} told the {workers} of {company} on {date}.',
  'The regulator fined {company} {currency}{number}.{digit} million in {year}, and {person} did not appeal.',
  '{person} wrote that {company} “{modal} read private messages” of {workers} if a manager asked for it.',
  'About {number} per cent of {workers} at {company} can refuse the badge, {person} testified on {date}.',
  'No {workers} were dismissed after {person} switched the system off, {company} said in {year}.',
  '{company} must keep the logs for {number} days, but {person} says it has never kept them longer than {digit}.',
  'Neither {person} nor {company} would say whether the {number} {workers} had agreed before {date}.',
  'The tribunal found that {person} was told of the trackers; {company} was not, and {modal} owe {currency}{number}.',
  'From {date} the software at {company} {modal} take a screenshot every {digit} minutes, {person} told {workers}.',
  '{company} hired {person} in {year} to audit how its {number} sensors score {workers} without their consent.',
  'According to {person}, {company} stopped listening to calls of {workers} on {date}, {digit} months before the ruling.',
  'The alleged leak cost {company} £{digit}.{digit}bn and reportedly {count} of its {workers} their jobs, {person} said.',
  '{company} didn’t tell {person} that it had spent {currency}{number}m on {count} scanners, and {modal} never say why.',
  '{person} can’t be watched for more than {count} hours a day, {company} reportedly told {otherPerson} in {year}.',
  '{company} allegedly sold what it knew of {workers} to {otherCompany}, which has no office within {number} km of {date}’s meeting.',
  'Most {workers} at {company} lost {number}m steps of data and {digit} kg of paper, {person} suspects.',
];

const fillers = {
  company: [
    'Halden Freight',
    'Meridian Parcels',
    'Orbis Cargo',
    'Tollmark',
    'Quayside Foods',
    'Brennic Labs',
    'Nordhale',
    'Silverlode Media',
  ],
  person: [
    'Rosa Lindqvist',
    'Anselm Okoro',
    'Petra Vance',
    'Idris Malloy',
    'Greta Stanhope',
    'Tomas Ferreira',
    'Wen Aldous',
    'Nadia Brook',
  ],
  otherCompany: ['Castor Lines', 'Ulverton Post', 'Fenwick Glass'],
  otherPerson: ['Maris Tolland', 'Jonas Ebrey', 'Lena Quist'],
  count: ['three', 'five', 'seven', 'nine', 'twelve'],
  workers: ['couriers', 'pickers', 'drivers', 'nurses', 'call agents', 'cleaners'],
  modal: ['may', 'will', 'must', 'could'],
  currency: ['$', '€', '£'],
  number: ['300', '45', '1,250', '17', '3,000', '80', '612'],
  digit: ['2', '4', '7', '9'],
  date: ['3 March', '14 May', '29 June', '7 October', '21 November'],
  year: ['2019', '2021', '2023', '2024'],
};
