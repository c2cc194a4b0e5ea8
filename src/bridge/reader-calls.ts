import * as v from 'valibot';
import { CategoryId } from '../model/category';
import { PageReading } from '../model/page-reading';
import { PassageMove, PassageView } from '../model/passage';
import { Sayings } from '../model/sayings';
import { Span } from '../model/span';
import { call } from './call';

const nothing = v.strictObject({});

/** What the extension's own pages and its worker may ask of the overlay in a tab. */
export const readerCalls = {
  /** Whether the panel frame that asks is the one the overlay opened; a page that frames the panel itself is told no. */
  'panel.confirm': call(v.object({ token: v.string() }), v.object({ ours: v.boolean() })),
  /** Reads this page whatever its subject, because the reader asked. */
  'page.read': call(nothing, v.object({ found: v.boolean() })),
  /** What was found; null while there is nothing to show. */
  'reading.read': call(nothing, v.nullable(PageReading)),
  /** Who says what in the article; worked out when first asked for. */
  'sayings.read': call(nothing, Sayings),
  /** Shows or hides, in the margin, who speaks in which paragraph. */
  'voices.show': call(v.object({ shown: v.boolean() }), nothing),
  /** Starts a note on a claim, by its place in the list, with who says it. */
  'claim.note': call(v.object({ index: v.number() }), v.object({ started: v.boolean() })),
  'panel.open': call(nothing, nothing),
  'panel.close': call(nothing, nothing),
  /** Opens the card of the next or previous mention. */
  'mention.step': call(v.object({ by: v.picklist([1, -1]) }), nothing),
  /** Scrolls to a passage and marks it for a moment. */
  'passage.show': call(Span, nothing),
  /** Scrolls to the first mention of an entry and opens its card. */
  'mention.show': call(v.object({ entry: v.string() }), nothing),
  /** Begins selecting by keyboard, at the words selected or the first paragraph in the window. */
  'passage.begin': call(nothing, v.object({ begun: v.boolean() })),
  /** Moves or extends the passage; null where there is none any more. */
  'passage.move': call(PassageMove, v.nullable(PassageView)),
  /** Opens a draft on the passage and ends selecting. */
  'passage.note': call(nothing, v.object({ started: v.boolean() })),
  /** Keeps the passage as a note without text, in a category; answers what undoes it. */
  'passage.mark': call(v.object({ category: CategoryId }), v.object({ action: v.optional(v.string()) })),
  'passage.leave': call(nothing, nothing),
  /** Starts a note on the words selected, or on the whole article where none are or where that is asked for. */
  'note.start': call(v.object({ isOnWhole: v.optional(v.boolean()) }), v.object({ started: v.boolean() })),
  /** Tells the panel, from now on or no longer, which note is nearest to what is being read (`note.near`). */
  'notes.follow': call(v.object({ isOn: v.boolean() }), nothing),
  /** Notes of some article were written, changed or removed: find them again. */
  'notes.refresh': call(nothing, nothing),
  /** The reader changed the settings: look as they say, or go where the site was paused. */
  'settings.refresh': call(nothing, nothing),
};
export type ReaderCalls = typeof readerCalls;
