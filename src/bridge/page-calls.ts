import * as v from 'valibot';
import { Card } from '../model/card';
import { Lexicon } from '../model/lexicon';
import { CategoryId, CategoryLook } from '../model/category';
import { Target } from '../model/note';
import { PageArticle } from '../model/page-article';
import { PartName } from '../model/part';
import { Outcome } from '../model/reading';
import { Theme } from '../model/settings';
import { ShownPage } from '../model/shown-page';
import { TopicLexicon } from '../model/topic-lexicon';
import { call } from './call';

const nothing = v.strictObject({});

/**
 * What a content script may ask of the worker. The worker takes the page's address from the sender, never from the
 * message, and answers nothing here that the page's own notes and the public packs do not hold.
 */
export const pageCalls = {
  /** The gate finds that the page could be on our subject, or have notes: inject the reader, unless the site is paused. */
  'page.arrive': call(nothing, v.object({ injected: v.boolean() })),
  /** The names to look for, and what is known of the languages that articles are recognised in. */
  'lexicon.read': call(nothing, v.object({ names: Lexicon, topics: v.array(TopicLexicon) })),
  /** Cards for entries named in the article. */
  'cards.read': call(v.object({ ids: v.array(v.string()) }), v.array(Card)),
  /** Injects a part of the reader that this page turns out to need. */
  'part.load': call(v.object({ name: PartName }), nothing),
  /** Whether there could be notes for this page, by its address and the one it declares: is it worth reading? */
  'page.expect': call(v.strictObject(v.omit(ShownPage, ['text']).entries), v.object({ notes: v.boolean() })),
  /**
   * Where the notes on this page's article are fastened; never what they say. Those made at other addresses are answered
   * only to a page whose text shows that it is that article.
   */
  'targets.read': call(
    v.strictObject(ShownPage.entries),
    v.array(v.object({ id: v.string(), target: Target, category: v.optional(CategoryId) })),
  ),
  /** Keeps a draft for the words selected, to be written on in the panel, and with it the article as read. */
  'draft.open': call(v.object({ target: Target, article: PageArticle }), v.object({ draftId: v.string() })),
  /** Keeps a note without text on the words selected, in a category chosen in the page; answers what undoes it. */
  'note.mark': call(
    v.object({ target: Target, article: PageArticle, category: CategoryId }),
    v.object({ action: v.string() }),
  ),
  /** Undoes that. Nothing else can be undone so: no other action's name is ever told to a page. */
  'mark.undo': call(v.object({ action: v.string() }), nothing),
  /** The overlay's findings are there or have changed: show their number on the toolbar, let panels read them again. */
  'reading.announce': call(v.object({ outcome: Outcome, explained: v.number() }), nothing),
  /** The reader pressed the passage of these notes: panels that show this page go to them. */
  'note.point': call(v.object({ ids: v.array(v.string()) }), nothing),
  /** Of the notes on this page, this is now nearest to what is being read: asked for by `notes.follow`. */
  'note.near': call(v.object({ id: v.string() }), nothing),
  /** A frame cannot run in this page: open the panel in a window of its own. */
  'panel.detach': call(nothing, nothing),
  /** The page hides the overlay: style it from the browser's side, where the page has no say. */
  'overlay.protect': call(nothing, nothing),
  /** How the overlay should look, how the categories that are offered look, and whether the reader wants none on this site. */
  'site.read': call(nothing, v.object({ theme: Theme, categories: v.array(CategoryLook), isPaused: v.boolean() })),
};
export type PageCalls = typeof pageCalls;
