import * as v from 'valibot';
import { Span } from './span';

/** Somebody named in the text, resolved to the fullest name the article gives. */
export const Speaker = v.object({
  /** Where the text says it here ("he", "Cane"). */
  start: v.number(),
  end: v.number(),
  text: v.string(),
  /** The full name it stands for ("Matt Cane"); equal to `text` where nothing fuller is known. */
  name: v.string(),
});
export type Speaker = v.InferOutput<typeof Speaker>;

/** Something the article says somebody said. Offsets into `Article.text`. */
export const Claim = v.object({
  /** The words said, in reading order: several spans where the cue interrupts them. */
  content: v.array(Span),
  /** The words that attribute ("said", "according to"); absent where only the layout attributes. */
  cue: v.optional(v.object({ start: v.number(), end: v.number(), text: v.string() })),
  /** Absent for a passive without a speaker ("was accused of"). */
  speaker: v.optional(Speaker),
  /** Outlets the words came through, nearest to the reader first. */
  via: v.array(Speaker),
  directness: v.picklist(['direct', 'mixed', 'indirect']),
  voice: v.picklist(['party', 'reporter', 'editorial']),
  /** 0..1; below 0.8 it is shown as "probably". */
  certainty: v.number(),
  /** The word that holds the claim at arm's length: "alleged", "reportedly", "may". */
  hedge: v.optional(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;
