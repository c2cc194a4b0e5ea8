/** What is known of a page before anything of it is read in earnest. */
export interface GateHints {
  /** Lower-cased JSON-LD `@type`s and `og:type`; `article-element` where the page has an `<article>`. */
  types: string[];
  title: string;
  description: string;
  /** Visible text; its first 4,000 characters are read. */
  sample: string;
}

/**
 * True where a page could be an article about surveillance at work, so that `scoreTopic` is worth its while. It errs
 * on the side of true: somebody at work near a word for watching is enough, and so are two such pairs with a word
 * that only may mean watching.
 */
export function couldBeOnSubject({ types, title, description, sample }: GateHints): boolean {
  if (types.some((type) => notArticle.test(type)) && !types.some((type) => article.test(type))) return false;
  return (
    weighPairs(`${title}\n${description}`.toLowerCase()) > 0 || weighPairs(sample.slice(0, enough).toLowerCase()) > 1
  );
}

const article = /article|posting|report|^webpage$/;
const notArticle = /^(product|profile|video|music|book|recipe|searchresults|qapage)/;

/** Characters of the sample that are read: what an article is about it says early. */
const enough = 4_000;

/** Farthest a worker may stand from the watching, in characters: about one long sentence. */
const reach = 160;

/** Groups: our subject in one word; people at work, their bosses and unions; watching; what may be watching. */
const words =
  /\b(?:(bossware|gig.(?:work|econom)|desk.(?:sensor|occup)|deactivat|algorithmic.(?:man|boss|hir|fir|dec))|(employe|work(?:er|force|place|ing from)|at work|staff|personnel|drivers?\b|truckers|courier|riders\b|officers?\b|nurse|warehouse|boss|managers?\b|supervisor|unions?\b|applicant|civil serv|delivery (?:part|peo|work)|job.(?:seek|cand|hunt|appl)|candidate|hiring|contractor|cashier|cleaner|carers|crews?\b|labou?r |consultan|translator|bargain|engineers|teachers|mechanic|colleague|freelance|agents\b|recruit|bankers|aides?\b|caregiver|lawyer|attorney|gig\b|doctors|claimant|nann(?:y|ies)|police off|faculty|barista|technician|trooper|cops\b|guards|clerk|babysit|academic|lectur)|((?:tele)?monitor(?!s\b)|surveil|track(?!.record)|spy|snoop|cameras|cctv|webcam|gps\b|geolocat|biometric|fingerprint|(?:face|facial|emotion).(?:recog|scan)|sensor|keystroke|keylog|keyboard|screenshot|telematic|wearable|productivity|badge|attendance|palantir|logging.device|polygraph|selfie|swip|scanners?\b|lens\b|idle\b|transcri|microphone|microchip|quota|algorithm|privacy)|(software|apps?\b|personal data|e-?mails\b|record(?:ed|ing)|scor(?:e|ing)|scan|rank|rating|flagged|dismiss|fired|rejected|suspended|watch|automated|location|camera|typing|mouse|messages|photograph|minutes|break|toilet|filmed|listen|secret|slack\b|voice|consent|ai\b|artificial|evaluat|assess|measur|metrics|collect|speed|headset|social med|dashb|timed|profil|password|discriminat|analyti))/g;

/** Of a text in lower case, which is read faster than one of either case: two where a worker stands near a word for watching, one for each pair with a word that may be; a word of both alone is two. */
function weighPairs(text: string): number {
  let pairs = 0;
  let who = Number.NEGATIVE_INFINITY;
  let unpaired = who;
  let watching = who;
  let maybe = who;
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const at = match.index;
    if (match[1]) return 2;
    if (match[2]) {
      who = unpaired = at;
      if (at - watching < reach) return 2;
    } else if (match[3]) {
      watching = at;
      if (at - who < reach) return 2;
    } else maybe = at;
    if (Math.abs(unpaired - maybe) < reach) {
      pairs++;
      if (pairs > 1) return pairs;
      unpaired = maybe = Number.NEGATIVE_INFINITY;
    }
  }
  return pairs;
}
