import * as v from 'valibot';

/** What the reader moves by when selecting without a mouse. */
export const PassageUnit = v.picklist(['paragraph', 'sentence', 'word']);
export type PassageUnit = v.InferOutput<typeof PassageUnit>;

/** One step: to the next or previous unit, or the passage longer or shorter by it at its moving end. */
export const PassageMove = v.object({ unit: PassageUnit, step: v.picklist([1, -1]), isExtending: v.boolean() });
export type PassageMove = v.InferOutput<typeof PassageMove>;

/** The passage that is selected: its words, the page's own, and where it begins. */
export const PassageView = v.object({
  text: v.string(),
  /** From 1. */
  paragraph: v.number(),
  paragraphs: v.number(),
  isRightToLeft: v.boolean(),
});
export type PassageView = v.InferOutput<typeof PassageView>;
