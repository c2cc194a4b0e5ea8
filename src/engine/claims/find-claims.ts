import type { Claim } from '../../model/claim';
import { findAccordingTo } from './constructions/according-to';
import { findAfterColon } from './constructions/after-colon';
import { findAsPut } from './constructions/as-put';
import { findAsReportedBy } from './constructions/as-reported-by';
import { asSaid } from './constructions/as-said';
import { findClaimNouns } from './constructions/claim-noun';
import { conjoined } from './constructions/conjoined';
import type { Construction, Draft, Scene } from './constructions/construction';
import { contentThenSpeaker } from './constructions/content-then-speaker';
import { continueQuotation } from './constructions/continued-quotation';
import { openingParticiple } from './constructions/opening-participle';
import { findHearsay } from './constructions/hearsay';
import { findHoldingAdjective } from './constructions/holding-adjective';
import { passive } from './constructions/passive';
import { participle } from './constructions/participle';
import { quotedIn } from './constructions/quoted-in';
import { saidFirst } from './constructions/said-first';
import { quoteThenSpeaker } from './constructions/quote-then-speaker';
import { findSignedPost } from './constructions/signed-post';
import { findSpeakerColon } from './constructions/speaker-colon';
import { findUnlistedVerb } from './constructions/unlisted-verb';
import { speakerThenContent } from './constructions/speaker-then-content';
import { findCues } from './grammar/cue';
import { addOutlets } from './meaning/add-outlets';
import { findAntecedents, type ReadSentence } from './meaning/antecedents';
import { dropHearsay } from './meaning/drop-hearsay';
import { type ArticleText, finishClaims } from './meaning/finish-claims';
import { readSentences } from './text/read-sentences';
import type { Sentence } from './text/token';

/** Tried in this order for each reporting verb; the first that fits makes the claim. */
const constructions: Construction[] = [
  quotedIn,
  saidFirst,
  asSaid,
  passive,
  quoteThenSpeaker,
  contentThenSpeaker,
  speakerThenContent,
  openingParticiple,
  participle,
  conjoined,
];

/** What the article says somebody said, in order of first content; one pass, in time linear in the text's length. */
export function findClaims(article: ArticleText): Claim[] {
  const { text } = article;
  const drafts: Draft[] = [];
  const read: ReadSentence[] = [];
  for (const sentence of readSentences(article)) {
    const found = dropHearsay(text, findInSentence(text, sentence, read.at(-1)?.sentence, drafts));
    read.push({ sentence, found });
    addOutlets(text, found);
    for (const draft of found) draft.candidates = findAntecedents(text, draft, read);
    drafts.push(...found);
  }
  return finishClaims(article, drafts);
}

function findInSentence(text: string, sentence: Sentence, previous: Sentence | undefined, earlier: Draft[]): Draft[] {
  const scene: Scene = { text, sentence, cues: findCues(sentence), found: [] };
  scene.found.push(...findAccordingTo(scene), ...findAsReportedBy(scene), ...findAsPut(scene));
  for (const cue of scene.cues) {
    for (const construction of constructions) {
      const draft = construction(scene, cue);
      if (draft === undefined || scene.found.some((other) => repeats(other, draft))) continue;
      scene.found.push(draft);
      break;
    }
  }
  scene.found.push(...findClaimNouns(scene), ...findHoldingAdjective(scene), ...findHearsay(scene));
  if (scene.found.length === 0) scene.found.push(...findSignedPost(scene, previous));
  if (scene.found.length === 0) scene.found.push(...findSpeakerColon(scene));
  if (scene.found.length === 0) scene.found.push(...findAfterColon(scene, previous));
  if (scene.found.length === 0) scene.found.push(...findUnlistedVerb(scene));
  if (scene.found.length === 0) continueQuotation(scene, earlier);
  return scene.found;
}

/** Whether two claims have one content by way of two verbs of one cue ("is quoted … calling"). */
function repeats(a: Draft, b: Draft): boolean {
  return a.construction === 'quoted-in' && a.content[0]!.start === b.content[0]!.start;
}
