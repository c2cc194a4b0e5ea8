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
 * on the side of true: somebody at work near a word for watching is enough, and so are two such pairs with a word
 * that only may mean watching.
 */
export function couldBeOnSubject({ types, title, description, sample }: GateHints): boolean {
  if (types.some((type) => notArticle.test(type)) && !types.some((type) => article.test(type))) return false;
  return weighPairs(`${title}\n${description}`) > 0 || weighPairs(sample) > 1;
}

const article = /article|posting|report|^webpage$/;
const notArticle = /^(product|profile|video|music|book|recipe|searchresults|qapage)/;

/** Farthest a worker may stand from the watching, in characters: about one long sentence. */
const reach = 160;

/** Groups: our subject in one word; people at work, their bosses and unions; watching; what may be watching. */
const words =
  /\b(?:(bossware|tattleware|desk.(?:sensor|occup)|gig.(?:work|econom)|deactivat|mouse.(?:jiggl|mover)|workplace.(?:surv|monit))|(employe|work(?:er|force|place|ing from)|at work|staff|personnel|driver|courier|riders?\b|officers?\b|nurse|warehouse|boss|managers?\b|supervisor|union|applicant|job.?seeker|candidate|hiring|contractor|cashier|housekeeper|crew|flight attend|civil serv|labou?r |shift\b|pickers?\b|working (?:hour|time|day)|consultan|translator|bargain|build(?:ers|ing.site))|((?:tele)?monitor|surveil|track(?!.record)|spy|snoop|eavesdrop|camera|cctv|webcam|gps|(?:geo)?locat(?:ion|or)|biometric|fingerprint|(?:face|facial|emotion).recog|sensor|keystroke|keylog|screenshot|algorithm|automated|telematic|wearable|wristband|productivity|badge|turnstile|attendance|palantir)|(software|app\b|data\b|e-?mails?\b|record(?:ed|ing)|scor(?:e|ing)|scan|rank|flagg|perform|dismiss|fired|rejected|watch|idle|chat|second))/gi;

/** Two for each worker near a word for watching, one for each near a word that may be; a word of both alone is two. */
function weighPairs(text: string): number {
  let weight = 0;
  let who = -reach;
  let does = -reach;
  let doesWeight = 0;
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    if (match[1]) return 2;
    if (match[2]) who = match.index;
    else {
      does = match.index;
      doesWeight = match[3] ? 2 : 1;
    }
    if (Math.abs(who - does) < reach) {
      weight += doesWeight;
      if (weight > 1) return weight;
      who = does = -reach;
    }
  }
  return weight;
}
