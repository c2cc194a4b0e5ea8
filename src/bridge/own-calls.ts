import * as v from 'valibot';
import { ArticleChanges } from '../model/article-changes';
import { Card } from '../model/card';
import { Categories } from '../model/category';
import { KeptArticle } from '../model/kept-article';
import { Draft, Note, NoteArticle } from '../model/note';
import { ArticleFacts } from '../model/page-article';
import { ArticleVersion } from '../model/remembered';
import { Settings } from '../model/settings';
import { backupCalls } from './backup-calls';
import { call } from './call';

const nothing = v.strictObject({});
const atUrl = v.object({ url: v.string(), canonicalUrl: v.optional(v.string()), text: v.optional(v.string()) });
const head = v.pick(ArticleFacts, ['title', 'byline', 'published']);
const byId = v.object({ id: v.string() });
/** An item of a bundle that was not taken, in the reader's words. */
export const RefusedItem = v.object({ index: v.number(), path: v.string(), reason: v.string() });

/** How many notes an import would bring or brought; `newer` replace an older version here, `older` give way to a newer one. */
export const ImportCount = v.object({
  new: v.number(),
  same: v.number(),
  newer: v.number(),
  older: v.number(),
  refused: v.array(RefusedItem),
});
export type ImportCount = v.InferOutput<typeof ImportCount>;

const Cursor = v.tuple([v.string(), v.string()]);

/** One article with its notes, newest first. */
export const ArticleNotes = v.object({
  address: v.string(),
  article: NoteArticle,
  notes: v.array(Note),
  /** Id of the version kept with the newest of the notes that have one. */
  kept: v.optional(v.string()),
});
export type ArticleNotes = v.InferOutput<typeof ArticleNotes>;

/** What is on the disk after a change. `both-kept`: the note was changed elsewhere meanwhile, so this edit became `copy`. */
export const Saved = v.variant('kind', [
  v.object({ kind: v.literal('saved'), note: Note, action: v.optional(v.string()) }),
  v.object({ kind: v.literal('both-kept'), note: Note, copy: Note, action: v.string() }),
]);
export type Saved = v.InferOutput<typeof Saved>;

/** What the extension's own pages (panel, popup, library) may ask of the worker. */
export const ownCalls = {
  ...backupCalls,
  'cards.read': call(v.object({ ids: v.array(v.string()) }), v.array(Card)),
  /** The notes on a page's article. */
  'notes.read': call(atUrl, v.object({ notes: v.array(Note), unreadable: v.number() })),
  /** What was kept of a page's article, and which versions it differs from by now. */
  'article.read': call(
    v.object({ ...atUrl.entries, ...head.entries, text: v.string() }),
    v.object({
      /** Notes made elsewhere on the very same text. */
      copied: v.array(Note),
      /** Id of the version that each note was made on; without an entry, no text was kept. */
      keptWith: v.record(v.string(), v.string()),
      /** Versions noted on that the article now differs from, the newest first. */
      changed: v.array(ArticleVersion),
    }),
  ),
  /** How an article differs from a kept version; null where that is gone. */
  'changes.read': call(
    v.object({ version: v.string(), ...head.entries, text: v.string() }),
    v.nullable(ArticleChanges),
  ),
  'kept.read': call(v.object({ version: v.string() }), v.nullable(KeptArticle)),
  /** Opens a kept version in a tab of its own, at one of the notes on it. */
  'kept.open': call(v.object({ version: v.string(), note: v.optional(v.string()) }), nothing),
  /**
   * A page of articles with notes (with `words`: those that hold them all), the one noted on last first; `after` is the
   * `next` of the page before. A search may give fewer than it was asked for, and `next`: so far it has looked.
   */
  'articles.list': call(
    v.object({ limit: v.optional(v.number()), after: v.optional(Cursor), words: v.optional(v.string()) }),
    v.object({ articles: v.array(ArticleNotes), unreadable: v.number(), next: v.optional(Cursor) }),
  ),
  /** Reads ahead what a search will look through. */
  'search.prepare': call(nothing, nothing),
  /** Keeps a draft as a note; the answer comes after the commit. */
  'note.keep': call(v.object({ draft: Draft }), Saved),
  'note.remove': call(byId, Saved),
  /** Brings a note back out of the trash. */
  'note.restore': call(byId, Saved),
  'action.undo': call(v.object({ action: v.string() }), v.object({ undone: v.number(), changedSince: v.number() })),
  /** Every tag on a note that is not in the trash, with how many have it, most used first. */
  'tags.list': call(nothing, v.array(v.object({ tag: v.string(), count: v.number() }))),
  'drafts.read': call(atUrl, v.array(Draft)),
  /** A draft for editing a note: the one begun before, or a fresh one with the note's words. */
  'draft.edit': call(byId, Draft),
  'draft.write': call(v.object({ draft: Draft }), nothing),
  'draft.remove': call(byId, nothing),
  /** Those of these drafts for which the reader is still to say whether the article's text is to be kept. */
  'drafts.asking': call(v.object({ ids: v.array(v.string()) }), v.array(v.string())),
  'draft.allow': call(v.object({ id: v.string(), isAllowed: v.boolean() }), nothing),
  'settings.read': call(nothing, Settings),
  'settings.change': call(v.partial(v.omit(Settings, ['categories'])), Settings),
  /** The reader's categories as a window was shown them, and what it made of them. Another window's change since stays too. */
  'categories.change': call(v.object({ was: Categories, now: Categories }), Settings),
  /** A bundle of the notes chosen: a W3C AnnotationCollection as JSON-LD. */
  'bundle.write': call(v.object({ ids: v.array(v.string()) }), v.object({ fileName: v.string(), text: v.string() })),
  /** What an import would do; writes nothing. */
  'bundle.preview': call(v.object({ text: v.string() }), ImportCount),
  'bundle.import': call(
    v.object({ text: v.string() }),
    v.object({ count: ImportCount, action: v.optional(v.string()) }),
  ),
  /** The tab whose page holds the asking frame; null for a page that is in no tab. */
  'tab.read': call(nothing, v.nullable(v.object({ id: v.number(), url: v.optional(v.string()) }))),
  /** Passes a call on to the overlay in a tab: a frame in a page may not speak to tabs itself (Firefox). */
  'reader.relay': call(
    v.object({ tabId: v.number(), call: v.string(), payload: v.optional(v.unknown()) }),
    v.optional(v.unknown()),
  ),
  'library.open': call(nothing, nothing),
  /** Wakes the overlay in a tab whatever the gate said. */
  'reader.wake': call(v.object({ tabId: v.number() }), v.object({ found: v.boolean() })),
};
export type OwnCalls = typeof ownCalls;
