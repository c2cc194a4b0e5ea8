import type { Hit } from './scan-aliases';
import { isAmbiguous, type Rule } from './scene';

/** Refuses an outlet with an everyday name that is not spoken of as somebody who reports. */
export const outletWithoutCue: Rule = (hit, scene) => {
  if (hit.known.entry.type !== 'outlet' || !isAmbiguous(hit) || hasCue(hit, scene.text)) return undefined;
  return 'nothing around says that it reports';
};

const before =
  /(?:\b(?:told|tells|telling|to|according to|per|by|via|in|from|with|for|at|and|of|across|magazine|newspaper|site|website|outlet|paper|reporters?)|[,(\u2013\u2014-])\s(?:the )?["'\u2018\u201c]?$/iu;
const after =
  /^["'\u2019\u201d]?(?:['\u2019]s\b|,?\s(?:also |first |has |had |previously |later |separately )*(?:reports?|reported|says?|said|writes?|wrote|notes?|noted|finds?|found|reveals?|revealed|understands?|learn(?:ed|t)?|seen|saw|obtained|quotes?|quoted|documents?|emphasi[sz]es?|flags?|provides?|demonstrates?|covers?|covered|cites?|cited|published|publishes|broke|described|describes|asked|approached|contacted|interviewed|spoke|exclusive|newspaper|report|article|story|coverage|investigation|journalist|editor|reporter)\b|,? (?:and|or) (?:The )?\p{Lu}|, (?:The )?\p{Lu}|[)\]])/u;

function hasCue(hit: Hit, text: string): boolean {
  return (
    before.test(text.slice(Math.max(0, hit.start - 32), hit.start)) || after.test(text.slice(hit.end, hit.end + 48))
  );
}
