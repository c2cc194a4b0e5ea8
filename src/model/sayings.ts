import * as v from 'valibot';
import { Claim } from './claim';
import { Span } from './span';

/** How much of an article is whose voice. */
export const Voice = v.object({
  kind: v.picklist(['party', 'reporter', 'editorial', 'unattributed']),
  /** The party's name; absent for the other kinds and for parties the article does not name. */
  name: v.optional(v.string()),
  /** 0..1 of the article's characters; all voices of an article add up to 1. */
  share: v.number(),
});
export type Voice = v.InferOutput<typeof Voice>;

/** Who says what in one article. */
export const Sayings = v.object({
  claims: v.array(Claim),
  voices: v.array(Voice),
  /** Assertions of fact about a named organisation that the article attributes to nobody. */
  unsupported: v.array(Span),
});
export type Sayings = v.InferOutput<typeof Sayings>;

/** The parties' names in order of appearance: the place in this list is a speaker's letter and colour, in margin and panel alike. */
export function speakerNames(claims: readonly Claim[]): string[] {
  const names = claims.flatMap(({ voice, speaker }) => (voice === 'party' && speaker ? [speaker.name] : []));
  return [...new Set(names)];
}

/** Colours and patterns there are (ui/parts/voices.css); further speakers begin again, told apart by their letters. */
export const voiceTints = 6;

/** A, B … Z, then A again: enough for any article. */
export const letterOf = (speaker: number): string => String.fromCharCode(65 + (speaker % 26));
