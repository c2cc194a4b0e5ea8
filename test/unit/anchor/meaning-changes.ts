/** An edit that changes what a sentence says: wherever `find` matches, `replace` may take its place. */
export interface MeaningChange {
  kind: string;
  find: RegExp;
  replace: string | ((match: string) => string);
}

const names = [
  'Halden Freight',
  'Meridian Parcels',
  'Orbis Cargo',
  'Tollmark',
  'Quayside Foods',
  'Brennic Labs',
  'Nordhale',
  'Silverlode Media',
];
const people = [
  'Rosa Lindqvist',
  'Anselm Okoro',
  'Petra Vance',
  'Idris Malloy',
  'Greta Stanhope',
  'Tomas Ferreira',
  'Wen Aldous',
  'Nadia Brook',
];
const anyOf = (list: readonly string[]) => new RegExp(list.join('|'));
const months = ['March', 'May', 'June', 'October', 'November'];

export const meaningChanges: MeaningChange[] = [
  { kind: 'a digit is another', find: /\d(?=\D*$)/, replace: (digit) => String((Number(digit) + 1) % 10) },
  { kind: 'a digit is added', find: /\d(?![\d,])/, replace: (digit) => `${digit}0` },
  { kind: 'a digit is dropped', find: /(?<=\d)\d/, replace: '' },
  { kind: 'a decimal point is dropped', find: /(?<=\d)\.(?=\d)/, replace: '' },
  { kind: 'a thousands comma becomes a point', find: /(?<=\d),(?=\d)/, replace: '.' },
  { kind: 'a number gets a minus', find: /(?<= )(?=\d)/, replace: '-' },
  { kind: 'a negation is dropped', find: /(?<=had|did|was) not\b/, replace: '' },
  {
    kind: 'a negation is put in',
    find: /\b(agreed|found|fined|wrote|hired|stopped)\b/,
    replace: (verb) => `has not ${verb}`,
  },
  { kind: 'never becomes always', find: /\bnever\b/, replace: 'always' },
  { kind: 'no becomes all', find: /\bNo\b/, replace: 'All' },
  { kind: 'neither becomes both', find: /\bNeither\b/, replace: 'Both' },
  { kind: 'without becomes with', find: /\bwithout\b/, replace: 'with' },
  { kind: 'can becomes cannot', find: /\bcan\b/, replace: 'cannot' },
  {
    kind: 'a company is another',
    find: anyOf(names),
    replace: (name) => names[(names.indexOf(name) + 1) % names.length]!,
  },
  { kind: 'a company is nobody we heard of', find: anyOf(names), replace: 'Ardent Row' },
  {
    kind: 'a company loses a word of its name',
    find: /\b(Halden|Meridian|Orbis|Quayside|Brennic|Silverlode) (?=\w)/,
    replace: '',
  },
  { kind: 'a company becomes “the company”', find: anyOf(names), replace: 'the company' },
  {
    kind: 'a person is another',
    find: anyOf(people),
    replace: (name) => people[(people.indexOf(name) + 3) % people.length]!,
  },
  { kind: 'a first name is another', find: /\b(Rosa|Anselm|Petra|Idris|Greta|Tomas|Wen|Nadia)\b/, replace: 'Maris' },
  {
    kind: 'a letter of a name is another',
    find: /\b(Okoro|Vance|Malloy|Brook|Aldous)\b/,
    replace: (name) => `${name.slice(0, -1)}a`,
  },
  {
    kind: 'person and company change places',
    find: new RegExp(`(${people.join('|')})(.*?)(${names.join('|')})`),
    replace: '$3$2$1',
  },
  {
    kind: 'company and person change places',
    find: new RegExp(`(${names.join('|')})(.*?)(${people.join('|')})`),
    replace: '$3$2$1',
  },
  { kind: 'a currency is another', find: /[$€£]/, replace: (sign) => (sign === '$' ? '£' : '$') },
  { kind: 'a currency is dropped', find: /[$€£]/, replace: '' },
  { kind: 'millions become thousands', find: /\bmillion\b/, replace: 'thousand' },
  {
    kind: 'a month is another',
    find: anyOf(months),
    replace: (month) => months[(months.indexOf(month) + 1) % months.length]!,
  },
  {
    kind: 'a day is another',
    find: /\b(3|14|29|7|21)(?= (March|May|June|October|November))/,
    replace: (day) => String(Number(day) - 1),
  },
  { kind: 'a year is another', find: /\b20\d\d\b/, replace: (year) => String(Number(year) + 1) },
  { kind: 'before becomes after', find: /\bbefore\b/, replace: 'after' },
  { kind: 'may becomes will', find: /\bmay\b/, replace: 'will' },
  { kind: 'will becomes may', find: /\bwill\b/, replace: 'may' },
  { kind: 'must becomes should', find: /\bmust\b/, replace: 'should' },
  { kind: 'could becomes did', find: /\bcould\b/, replace: 'did' },
  { kind: 'a modal is dropped', find: /\b(may|will|must|could) /, replace: '' },
  { kind: 'quotation marks are dropped', find: /“(.*?)”/, replace: '$1' },
  { kind: 'an opening quotation mark is dropped', find: /“/, replace: '' },
  {
    kind: 'quotation marks are put in',
    find: /\b(private messages|the trackers|the logs|the badge|every \d minutes|its \d+ sensors)\b/,
    replace: '“$1”',
  },
  { kind: 'said becomes admitted', find: /\b(said|says|told|wrote|testified)\b/, replace: 'admitted' },
  { kind: 'workers of another kind', find: /\b(couriers|pickers|drivers|nurses|cleaners)\b/, replace: 'managers' },
  { kind: 'per cent is dropped', find: / per cent/, replace: '' },
  { kind: 'about becomes exactly', find: /\bAbout\b/, replace: 'Exactly' },
  {
    kind: 'a letter becomes a capital',
    find: /\b(depot|cameras|regulator|tribunal|software)\b/,
    replace: (word) => word.toUpperCase(),
  },
  { kind: 'a question is made of it', find: /\.$/, replace: '?' },
  { kind: 'a billion becomes a million', find: /(?<=\d)bn\b/, replace: 'm' },
  { kind: 'a million becomes a billion', find: /(?<=\d)m\b/, replace: 'bn' },
  { kind: 'a unit is dropped', find: /(?<=\d)(m|bn)\b/, replace: '' },
  { kind: 'kilometres become miles', find: /(?<=\d) km\b/, replace: ' miles' },
  { kind: 'kilograms become tonnes', find: /(?<=\d) kg\b/, replace: ' t' },
  {
    kind: 'a contracted negation is dropped',
    find: /(didn|can)’t\b/,
    replace: (verb) => (verb.startsWith('did') ? 'did' : 'can'),
  },
  { kind: 'never is dropped', find: / never\b/, replace: '' },
  { kind: 'not becomes never', find: /\bnot\b/, replace: 'never' },
  { kind: 'no is dropped', find: / no\b/, replace: '' },
  { kind: 'no becomes an', find: /\bno office\b/, replace: 'an office' },
  {
    kind: 'a number in words is another',
    find: /\b(three|five|seven|nine|twelve)\b/,
    replace: (word) =>
      ({ three: 'thirty', five: 'fifty', seven: 'seventy', nine: 'ninety', twelve: 'twenty' })[word] ?? '',
  },
  { kind: 'a number in words is written in digits, wrongly', find: /\bthree\b/, replace: '30' },
  { kind: 'alleged is dropped', find: / alleged\b/, replace: '' },
  { kind: 'allegedly is dropped', find: / allegedly\b/, replace: '' },
  { kind: 'reportedly is dropped', find: / reportedly\b/, replace: '' },
  { kind: 'suspects becomes knows', find: /\bsuspects\b/, replace: 'knows' },
  { kind: 'most becomes all', find: /\bMost\b/, replace: 'All' },
  {
    kind: 'a letter of a name is one of another script',
    find: new RegExp(`(?<=${[...names, ...people].map((name) => name.slice(0, 1)).join('|')})[aeo](?=[a-z])`),
    replace: (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? '',
  },
  {
    kind: 'two companies change places',
    find: new RegExp(`(${names.join('|')})(.*?)(Castor Lines|Ulverton Post|Fenwick Glass)`),
    replace: '$3$2$1',
  },
  {
    kind: 'two people change places',
    find: new RegExp(`(${people.join('|')})(.*?)(Maris Tolland|Jonas Ebrey|Lena Quist)`),
    replace: '$3$2$1',
  },
  { kind: 'an apostrophe makes a name a plural', find: /\b(March|May|June|October|November)’s\b/, replace: '$1s' },
];

/** Names and quantities that no list of ours has, as they stand in any text. */
export const changesOfRealText: MeaningChange[] = [
  { kind: 'a name within a sentence is another', find: /(?<=[a-z] )[A-Z][a-z]{3,}/, replace: 'Quorrin' },
  { kind: 'a name within a sentence is dropped', find: /(?<=[a-z]) [A-Z][a-z]{3,}/, replace: '' },
  { kind: 'a name loses a letter', find: /(?<=[a-z] [A-Z][a-z]+)[a-z]\b/, replace: '' },
  { kind: 'a verb is denied', find: /\b(is|are|was|were|has|have|will|can|could|should|did)\b/, replace: '$1 not' },
  { kind: 'all becomes some', find: /\b(all|every|most|many)\b/, replace: 'some' },
  { kind: 'more becomes less', find: /\bmore\b/, replace: 'less' },
];
