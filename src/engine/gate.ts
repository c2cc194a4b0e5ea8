/** What is known of a page before anything of it is read in earnest. */
export interface GateHints {
  /** Lower-cased JSON-LD `@type`s and `og:type`; `article-element` where the page has an `<article>`. */
  types: string[];
  title: string;
  description: string;
  /** Up to 6,000 characters of visible text. */
  sample: string;
}

/**
 * True where a page could be an article about surveillance at work, so that `scoreTopic` is worth its while. It errs
 * on the side of true: a word for people at work and a word for watching near each other, twice, are enough.
 */
export function couldBeOnSubject({ types, title, description, sample }: GateHints): boolean {
  if (types.some((type) => notArticle.test(type)) && !types.some((type) => article.test(type))) return false;
  return countPairs(`${title}\n${description}`) > 0 || countPairs(sample) > 0;
}

const article = /article|posting|report|^webpage$/;
const notArticle = /^(product|profile|video|music|book|recipe|searchresults|qapage)/;

/** Farthest a worker may stand from the watching, in characters: about one long sentence. */
const reach = 160;

/** Group 1: our subject in one word. Group 2: people at work, their places and bosses. Group 3: watching and its means. */
const words =
  /\b(?:(bossware|tattleware|keylog|keystroke|deactivat|mouse jiggl)|(employe|work(?:er|force|place|ing)|at work|staff|personnel|colleague|driver|courier|rider|officer|nurse|agents?\b|gig |warehouse|office|boss|managers?\b|union|shift|applicant|candidate|job|hiring|call.cent|contractor|picker|cashier|teacher|crew)|(monitor|surveil|track(?!s?\b.{0,9}record)|spy|snoop|watch|eavesdrop|camera|cctv|gps|(?:geo)?locati|biometric|fingerprint|recogni[st]|sensor|screenshot|algorithm|automated|telematic|wearable|productivity|record(?:ed|ing)|scor(?:e|ing)|badge|wiretap|palantir|privacy|ai\b))/gi;

function countPairs(text: string): number {
  let pairs = 0;
  let who = -reach;
  let does = -reach;
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const at = match.index;
    if (match[1]) return 2;
    if (match[2]) who = at;
    else does = at;
    if (Math.abs(who - does) < reach) {
      pairs++;
      who = does = -reach;
    }
  }
  return pairs;
}
