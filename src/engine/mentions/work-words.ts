import type { WordIndex } from './word-index';

/** Words for people at work and those they work for; also inside compounds such as "bossware". */
const people =
  '\\b(?:employ(?:ee|er|ment)s?|(?:co-?|gig )?workers?|work(?:force|place|station)s?|staff(?:ers?)?|officers|boss(?:es|ware)?|' +
  '(?:delivery|lorry|truck|van|bus|cab|taxi|gig|fleet|platform|Uber|Amazon|HGV|company) (?:drivers?|riders?|cars?|vehicles?)|couriers?|' +
  'managers?|colleagues|freelancers?|working (?:time|hours|day)|trade unions?|personnel|payroll|human resources|contractors?|hauliers?|truckers?|job applicants?|call cent(?:er|re)s?|warehouse (?:workers?|staff|floor))\\b';

/** Words for observing and recording. */
const watching =
  '\\b(?:monitor|track|surveil|record|captur|logg?(?:s|ed|ing|ers?)?\\b|watch|spy|spied|snoop|scor(?:e|ing)|flag|scan|analy[sz]|measur|collect|' +
  'count|detect|invasive|intrusive|control(?:l|s)?\\b|observ|install(?:ed|ing)|photograph|pictures? of|filmed|films\\b|filming|biometric|check|sensor|cameras?)';

/** Finds the words for people who are watched in other roles than at work. */
export const otherPeople =
  /\b(?:students?|pupils?|child(?:ren)?|teenagers?|parents?|customers?|consumers?|shoppers?|passengers?|patients?|prisoners?|tenants?|voters?|exams?|class(?:room)?)\b/gi;

/** Finds the words for people at work. */
export const workWords = new RegExp(people, 'gi');

/** Finds the words for watching. */
export const watchWords = new RegExp(watching, 'gi');

/** From this many a thousand words on, an article is about people at work: 100 % of the news labelled on-topic, 2 % of other. */
const densityPerThousand = 8;

/** How much of an article counts as its opening, in characters. */
const opening = 6_000;

/** Whether the article, or its opening, is about people at work; `words` are its words for them. */
export function isAboutWork(words: WordIndex, length: number): boolean {
  return isDense(words.all().length, length) || isDense(words.between(0, opening).length, Math.min(length, opening));
}

function isDense(found: number, length: number): boolean {
  return found >= 3 && found * 1000 >= (length / 6) * densityPerThousand;
}
