import type { Block } from '../../model/article';
import type { Claim } from '../../model/claim';
import { findAccordingTo } from './constructions/according-to';
import { conjoined } from './constructions/conjoined';
import type { Construction, Draft, Scene } from './constructions/construction';
import { contentThenSpeaker } from './constructions/content-then-speaker';
import { continueQuotation } from './constructions/continued-quotation';
import { passive } from './constructions/passive';
import { participle } from './constructions/participle';
import { quoteThenSpeaker } from './constructions/quote-then-speaker';
import { findSpeakerColon } from './constructions/speaker-colon';
import { speakerThenContent } from './constructions/speaker-then-content';
import { findCues } from './grammar/cue';
import { finishClaim } from './meaning/finish-claim';
import { readSentences } from './text/read-sentences';

/** Tried in this order for each reporting verb; the first that fits makes the claim. */
const constructions: Construction[] = [
  passive,
  quoteThenSpeaker,
  contentThenSpeaker,
  speakerThenContent,
  participle,
  conjoined,
];

/** What the article says somebody said, in order of first content; one pass, in time linear in the text's length. */
export function findClaims(article: {
  text: string;
  blocks: Block[];
  title?: string;
  byline?: string;
  outlet?: string;
}): Claim[] {
  const drafts: Draft[] = [];
  for (const sentence of readSentences(article)) {
    const scene: Scene = { text: article.text, sentence, cues: findCues(sentence), found: [] };
    scene.found.push(...findAccordingTo(scene));
    for (const cue of scene.cues) {
      for (const construction of constructions) {
        const draft = construction(scene, cue);
        if (draft === undefined) continue;
        scene.found.push(draft);
        break;
      }
    }
    const turn = scene.found.length === 0 ? findSpeakerColon(scene) : undefined;
    if (turn) scene.found.push(turn);
    if (scene.found.length === 0) continueQuotation(scene, drafts);
    drafts.push(...scene.found);
  }
  return drafts
    .map((draft) => Object.assign(finishClaim(draft, article), { construction: draft.construction }))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
