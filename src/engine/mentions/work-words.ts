/** Words for people at work and those they work for; also inside compounds such as "bossware". */
const source =
  "\\b(?:employ(?:ee|er|ment)s?|workers?|work(?:force|place|ers['\u2019])|staff(?:ers?)?|officers?|drivers?|riders?|couriers?|boss(?:es|ware)?|" +
  'managers?|colleagues?|unions?|personnel|payroll|human resources|HR|contractors?|job applicants?|labou?r|on the job)\\b';

/** Finds one such word. */
export const workWords = new RegExp(source, 'i');

const everyWorkWord = new RegExp(source, 'gi');

/** From this many a thousand words on, an article is about people at work: measured on the texts labelled on-topic. */
const densityPerThousand = 8;

/** Whether the article as a whole is about people at work. */
export function isAboutWork(text: string): boolean {
  const words = text.length / 6;
  const found = text.match(everyWorkWord)?.length ?? 0;
  return found >= 3 && found * 1000 >= words * densityPerThousand;
}
