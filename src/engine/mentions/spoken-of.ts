import { plainText } from './context-words';
import { wellKnownOutlets } from './name-words';
import type { Hit } from './scan-aliases';
import { isAmbiguous, type Rule, type Scene } from './scene';

/** Words right before or after a hit that name its kind: "told Computing", "software called Workday", "Samsara's dashcams". */
interface Cues {
  before: RegExp;
  after: RegExp;
}

const outlet: Cues = {
  before:
    /(?:\b(?:told|tells|telling|according to|reported by|reporting by|coverage by|quoted in|published (?:in|by)|first reported by|per|newspaper|magazine|news ?site|website|outlet|spoke to|speaking to|interview with|(?:writes?|writing|wrote|works?|worked|working|reporter|journalist|editor|columnist|correspondent) (?:in|for|at)|(?:featured|covered|seen|reviewed|obtained) (?:by|in|on)|(?:leaked|confirmed|statement|comment|email) to)|(?<!\p{L})source:|(?<!\p{L})(?:photo(?:graph)?s?|illustrations?|pictures?|images?):[^.\n]{1,30}\sfor)\s(?:the\s)?["'\u2018\u201c_]?$/iu,
  after:
    /^["'\u2019\u201d_]?(?:['\u2019]s\b|,\s(?:an?|the)\s[^,.]{0,40}\b(?:site|newspaper|magazine|outlet|website|publication|paper)\b|,?\s(?:(?:also|first|has|had|previously|later|separately|understands|exclusively)\s)*(?:reports?|reported|says?|said|writes?|wrote|notes?|noted|finds?|found|reveals?|revealed|understands?|learn(?:ed|t)|seen|saw|obtained|verified|quotes?|quoted|documents?|emphasi[sz]es?|flags?|cites?|cited|published|publishes|reminds?|asked|contacted|approached|was unable|interviewed|newspaper|journalist|editor|reporter|investigation)\b)/,
};

const maker: Cues = {
  before:
    /\b(?:software|platform|app|apps|application|system|tool|tools|company|companies|vendor|firm|start-?up|provider|maker|giant|called|like|such as|named|using|uses|used|from|by|made by|sold by)\s["'\u2018\u201c_]?$/i,
  after:
    /^(?:['\u2019]s)?\s(?:software|platform|app|dashboards?|customers|tools?|cameras?|dash ?cams?|system|products?|users|monitoring|tracking|technology|said|says|sells|markets|offers|Inc\b|inc\b|did not|declined|spokes)/,
};

/** What makes a maker: beside one of the looser words before it, the text must speak of software or of a firm. */
const strictMaker =
  /\b(?:software|platform|app|apps|application|tool|tools|company|companies|vendor|firm|start-?up|provider|maker)\b(?:[\s,]+(?:called|like|such as|named|from|by|made by|sold by|maker|provider|company|firm|vendor))?\s["'\u2018\u201c_]?$/i;

/** Whether the words around say of what kind the hit is, which is better than any word somewhere near. */
export function isSpokenOfAsItsKind({ start, end, known }: Hit, { text }: Scene): boolean {
  const { type } = known.entry;
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s/g, ' ');
  const after = text.slice(end, end + 48).replace(/\s/g, ' ');
  if (type === 'outlet' && isSpelledOut({ start, end, known }, text)) return true;
  if (type === 'outlet') return outlet.before.test(before) || outlet.after.test(after) || isBesideOutlet(before, after);
  if (type === 'vendor') {
    const owns = /^['\u2019]s\s/.test(after);
    return strictMaker.test(before) || ((owns || maker.before.test(before)) && maker.after.test(after));
  }
  return false;
}

/** Whether the words around the hit are those that the pack spells out with it: "Vice's Motherboard". */
export function isSpelledOut({ start, end, known }: Hit, text: string): boolean {
  const around = plainText(text.slice(Math.max(0, start - 40), end + 40)).exact;
  return known.alias.needsContext?.some((word) => word.includes(known.exact) && around.includes(word)) ?? false;
}

const wellKnown = `(?:${wellKnownOutlets.join('|')})`;
const afterOutlet = new RegExp(`\\b${wellKnown}(?:,| and| or|, and|, or) (?:[Tt]he )?$`);
const beforeOutlet = new RegExp(`^(?:,| and| or|, and|, or) (?:[Tt]he )?${wellKnown}\\b`);

/** Whether it stands in a list with an outlet that everybody knows: "Reuters, the BBC and Sky". */
function isBesideOutlet(before: string, after: string): boolean {
  return afterOutlet.test(before) || beforeOutlet.test(after);
}

/** A listed outlet stands beside another name: "The Register, Computing and The Canary". */
const listed = /^,? (?:and|or) (?:The )?\p{Lu}|^, (?:The )?\p{Lu}/u;
const loose = /(?:\b(?:to|by|via|in|from|with|for|at|and|of|across)|[,(\u2013\u2014-])\s(?:the )?["'\u2018\u201c]?$/iu;
const acts = /^\s(?!shows|lists|holds|contains|keeps|records)(?:has|had|was|is|\p{Ll}{3,}(?:s|ed))\s/u;

/** Refuses an outlet with an everyday name that is not spoken of as somebody who reports. */
export const outletWithoutCue: Rule = (hit, scene) => {
  if (hit.known.entry.type !== 'outlet' || !isAmbiguous(hit) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  const after = scene.text.slice(hit.end, hit.end + 32);
  const before = scene.text.slice(Math.max(0, hit.start - 24), hit.start);
  if (listed.test(after) || loose.test(before) || acts.test(after)) return undefined;
  return 'nothing around says that it reports';
};
