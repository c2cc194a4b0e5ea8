import type { WordKind } from './topic-lexicon';

/** One way in which a sentence speaks of surveillance at work: who × does × by what × in what frame. */
export interface Rule {
  name: string;
  /** What the reader is told under "Why this article?". */
  label: string;
  /** A word of one of these kinds, followed by one of `second` (or the reverse, with `eitherWay`). */
  first: readonly WordKind[];
  second?: readonly WordKind[];
  eitherWay?: boolean;
  /** At most so many words between the two. */
  within?: number;
  /** The second word must be a passive participle: "drivers are tracked". */
  passive?: boolean;
  /** The second word must not be passive: "an employee leaked". */
  active?: boolean;
  /** The sentence must also have a word of one of these kinds. */
  also?: readonly WordKind[];
  /** The sentence must have no word of these kinds. */
  without?: readonly WordKind[];
}

const others: readonly WordKind[] = ['public', 'consumer', 'pupil', 'patient', 'machine', 'attack'];

/** Order is that of the weights table. */
export const rules: readonly Rule[] = [
  {
    name: 'technique-named',
    label: 'names a way of watching people at work',
    first: ['technique'],
  },
  {
    name: 'workers-watched',
    label: 'says that people are watched at work',
    first: ['watch', 'watching'],
    second: ['worker'],
    within: 4,
  },
  {
    name: 'workers-are-watched',
    label: 'says that people at work are monitored, recorded or scored',
    first: ['worker'],
    second: ['watched'],
    within: 9,
    passive: true,
  },
  {
    name: 'staff-monitoring',
    label: 'speaks of monitoring of staff',
    first: ['worker', 'place'],
    second: ['watching'],
    within: 1,
  },
  {
    name: 'employer-watches',
    label: 'says that an employer watches',
    first: ['employer'],
    second: ['watch', 'watching'],
    eitherWay: true,
    within: 7,
    also: ['worker', 'measure', 'device', 'privacy', 'union', 'law'],
  },
  {
    name: 'device-on-workers',
    label: 'puts a watching device and people at work together',
    first: ['device'],
    second: ['worker'],
    eitherWay: true,
    within: 14,
    also: [
      'watch',
      'watching',
      'watched',
      'gather',
      'employer',
      'place',
      'measure',
      'discipline',
      'privacy',
      'law',
      'union',
    ],
  },
  {
    name: 'device-at-work',
    label: 'puts a watching device at a place of work',
    first: ['device'],
    second: ['place', 'employer'],
    eitherWay: true,
    within: 8,
  },
  {
    name: 'role-watched',
    label: 'says that drivers, officers or others are watched in their job',
    first: ['watch', 'watching', 'device'],
    second: ['role'],
    eitherWay: true,
    within: 5,
    without: others,
  },
  {
    name: 'work-measured',
    label: 'says that performance, breaks or working time are measured',
    first: ['watch', 'watching', 'watched', 'gather', 'device'],
    second: ['measure'],
    eitherWay: true,
    within: 8,
    also: ['worker', 'role', 'employer', 'place', 'union'],
  },
  {
    name: 'algorithm-decides',
    label: 'says that software decides about people at work',
    first: ['algorithm', 'software'],
    second: ['discipline', 'measure'],
    eitherWay: true,
    within: 12,
    also: ['worker', 'applicant', 'union'],
  },
  {
    name: 'algorithm-over-workers',
    label: 'puts an algorithm and people at work together',
    first: ['algorithm'],
    second: ['worker'],
    eitherWay: true,
    within: 10,
  },
  {
    name: 'applicants-scored',
    label: 'says that people applying for work are scored or screened',
    first: ['applicant'],
    second: ['device', 'algorithm', 'software', 'watching'],
    eitherWay: true,
    within: 12,
    also: ['gather', 'watch', 'watched', 'discipline', 'law', 'privacy', 'data', 'device'],
  },
  {
    name: 'workers-recorded',
    label: 'says that something is recorded about people at work',
    first: ['gather'],
    second: ['worker'],
    within: 10,
    also: ['device', 'algorithm', 'software', 'privacy', 'data'],
  },
  {
    name: 'worker-data',
    label: 'speaks of data about people at work',
    first: ['worker', 'employer', 'union'],
    second: ['data'],
    eitherWay: true,
    within: 6,
    also: ['watch', 'watching', 'gather', 'algorithm', 'software', 'device'],
    without: others,
  },
  {
    name: 'union-on-watching',
    label: 'tells what a union or works council says about it',
    first: ['union'],
    second: ['watch', 'watching', 'device', 'algorithm', 'software', 'technique'],
    eitherWay: true,
    within: 25,
  },
  {
    name: 'law-on-watching',
    label: 'tells of laws, fines or courts about it',
    first: ['law', 'privacy'],
    second: ['watch', 'watching', 'device', 'technique'],
    eitherWay: true,
    within: 25,
    also: ['worker', 'employer', 'place', 'union'],
  },
  {
    name: 'discipline-on-watching',
    label: 'says that people were disciplined or dismissed over it',
    first: ['discipline'],
    second: ['watch', 'watching', 'device', 'technique', 'watched'],
    eitherWay: true,
    within: 25,
    also: ['worker', 'role', 'employer', 'union'],
  },
];

/** Ways in which a sentence says that somebody else is watched, or that people at work are those who look. */
export const counterRules: readonly Rule[] = [
  {
    name: 'others-watched',
    label: 'says that others than people at work are watched',
    first: ['device', 'watch', 'watching', 'gather'],
    second: ['public', 'consumer', 'pupil', 'patient', 'machine', 'attack'],
    eitherWay: true,
    within: 6,
  },
  {
    name: 'staff-misuse-data',
    label: 'says that staff looked at or passed on the data of others',
    first: ['worker', 'role'],
    second: ['misuse'],
    within: 8,
    active: true,
  },
];

/** Other subjects, counted by words: what they add is negative. */
export const otherSubjects: readonly { name: string; label: string; kind: WordKind }[] = [
  { name: 'about-the-state', label: 'is about the state and the public', kind: 'public' },
  { name: 'about-consumers', label: 'is about customers and users', kind: 'consumer' },
  { name: 'about-pupils', label: 'is about pupils and students', kind: 'pupil' },
  { name: 'about-patients', label: 'is about patients and disease', kind: 'patient' },
  { name: 'about-machines', label: 'is about machines and software', kind: 'machine' },
  { name: 'about-markets', label: 'is about a firm on the market', kind: 'market' },
  { name: 'about-attacks', label: 'is about attacks and leaks', kind: 'attack' },
  { name: 'about-management', label: 'is advice on managing, hiring or careers', kind: 'advice' },
  { name: 'about-other-life', label: 'is about politics, sport or home', kind: 'home' },
];
