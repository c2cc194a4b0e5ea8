import type { Span } from '../../../model/span';
import type { Cue } from '../grammar/cue';
import type { Range, Sentence } from '../text/token';

/** A claim before its speaker is resolved and its certainty known. */
export interface Draft {
  /** Name of the construction that found it; certainty was measured per construction. */
  construction: string;
  content: Span[];
  cue?: Span;
  speaker?: Span;
  /** What "who" or "which" stands for. */
  antecedent?: Span;
  /** What a pronoun may stand for, likeliest first. */
  candidates?: Span[];
  via: Span[];
  /** The speaker was taken over from an earlier clause or sentence. */
  inherited?: boolean;
  /** The verb's base form, where the cue has one. */
  verb?: string;
}

/** What a construction may look at: one sentence, its reporting verbs, and the claims found in it so far. */
export interface Scene {
  text: string;
  sentence: Sentence;
  cues: Cue[];
  found: Draft[];
}

/** One way of attributing words. Gives the claim that `cue` makes in this way, or undefined where it is no such thing. */
export type Construction = (scene: Scene, cue: Cue) => Draft | undefined;

/** The stretch of text that a range of tokens covers. */
export function spanOf(sentence: Sentence, range: Range): Span {
  return { start: sentence.tokens[range.from]!.start, end: sentence.tokens[range.to - 1]!.end };
}

/** A draft from token ranges of the scene's sentence. */
export function draftOf(
  { sentence }: Scene,
  construction: string,
  parts: { content: Range[]; cue: Range; speaker?: Range | undefined; verb?: string },
): Draft {
  return {
    construction,
    content: parts.content.map((range) => spanOf(sentence, range)),
    cue: spanOf(sentence, parts.cue),
    ...(parts.speaker && { speaker: spanOf(sentence, parts.speaker) }),
    via: [],
    ...(parts.verb !== undefined && { verb: parts.verb }),
  };
}
