import { isQuotingVerb } from '../words/cue-lexicon';
import type { Token } from '../text/token';
import type { Draft, Scene } from './construction';

/** Words of the writer this long between a claim and a bare quotation part them. */
const longestGap = 250;

/**
 * Adds a sentence that is a quotation and has no attribution of its own to the claim before it: `"A," X said. "B."`,
 * and a paragraph of quotation after one. Such a quotation belongs to whoever was being quoted.
 */
export function continueQuotation(scene: Scene, earlier: Draft[]): void {
  const { tokens } = scene.sentence;
  const first = tokens[0]!;
  if (first.kind !== 'quote' && isPartlyQuoted(scene)) continuePartly(scene, earlier);
  if (first.kind !== 'quote' || /,["”’'»]+$/.test(first.text) || isHeading(scene)) return;
  if (tokens.some((token) => isQuotingVerb(token.lower)) || isMention(tokens)) return;
  const claim = lastSpoken(earlier, scene.text);
  if (claim?.speaker === undefined) return;
  const end = Math.max(claim.content.at(-1)!.end, claim.cue?.end ?? 0, claim.speaker.end);
  if (scene.sentence.start - end > longestGap) return;
  const last = claim.content.at(-1)!;
  if (!/^["“”‘«„'`]/.test(first.text) && claim.construction !== 'after-colon') return;
  const isOpen = !/["”’'»]\W*$/.test(scene.text.slice(last.start, last.end));
  const between = scene.text.slice(claim.cue?.end ?? claim.speaker.end, first.start);
  if (isOpen || (between.match(/\n+/g)?.length ?? 0) < 2)
    claim.content.push({ start: first.start, end: endWithoutStop(scene) });
}

/** `“Non-paper” is a term for a memo.`: a word or two in quotation marks that the writer's own sentence begins with. */
function isMention(tokens: Token[]): boolean {
  return tokens[0]!.text.split(/\s+/).length < 4 && tokens.slice(1).some((token) => token.kind === 'word');
}

/** A quotation alone on its line that ends as no sentence does stands over a part of the article, and quotes who comes there. */
function isHeading({ text, sentence: { tokens, start } }: Scene): boolean {
  return tokens.length === 1 && text.charAt(start - 1) === '\n' && !/[.,;:!?…—–-]\W*$/.test(tokens[0]!.text);
}

/** Whether a sentence without an attribution is the writer's and the speaker's words mixed: "Instead, “he just left.”" */
function isPartlyQuoted(scene: Scene): boolean {
  const { tokens } = scene.sentence;
  const quotation = tokens.find((token) => token.kind === 'quote');
  return quotation !== undefined && quotation.text.split(/\s+/).length >= 5 && scene.cues.length === 0;
}

/** Such a sentence right after a quotation, in its paragraph, belongs to whoever was quoted. */
function continuePartly(scene: Scene, earlier: Draft[]): void {
  const claim = lastSpoken(earlier, scene.text);
  if (claim?.speaker === undefined || !/^["“‘«']/.test(scene.text.charAt(claim.content[0]!.start))) return;
  const end = Math.max(claim.content.at(-1)!.end, claim.cue?.end ?? 0, claim.speaker.end);
  const between = scene.text.slice(end, scene.sentence.start);
  if (between.length > 80 || between.includes('\n')) return;
  claim.content.push({ start: scene.sentence.start, end: endWithoutStop(scene) });
}

function endWithoutStop(scene: Scene): number {
  const { tokens } = scene.sentence;
  let stop = tokens.length;
  while (stop > 1 && tokens[stop - 1]!.kind === 'mark') stop--;
  return tokens[stop - 1]!.end;
}

/**
 * The claim that a bare quotation goes on with: the last one, or the quotation it was hung on to (", adding that"), or one
 * before it in its paragraph where it quotes nothing itself (`"A," said X, who thinks that Y. "B."`).
 */
function lastSpoken(earlier: Draft[], text: string): Draft | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const isQuoted = last.content.some((piece) => /["“”«»]|''/.test(text.slice(piece.start, piece.end)));
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 4); i--) {
    const draft = earlier[i]!;
    const { start } = draft.content[0]!;
    const isApart = isQuoted || text.slice(start, last.content[0]!.start).includes('\n');
    if (draft.speaker?.start !== last.speaker?.start && isApart) break;
    if (/^["“‘«']/.test(text.charAt(start)) && !draft.inherited) return draft;
  }
  return last;
}
