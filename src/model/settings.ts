import * as v from 'valibot';
import { Categories, defaultCategories } from './category';

export const Theme = v.picklist(['system', 'light', 'dark']);
export type Theme = v.InferOutput<typeof Theme>;

/** Whether the text of an article is kept with the first note on it: without asking, when the reader says so, or never. */
export const KeepArticles = v.picklist(['always', 'ask', 'never']);
export type KeepArticles = v.InferOutput<typeof KeepArticles>;

/** What the reader has chosen. */
export const Settings = v.object({
  theme: v.optional(Theme, 'system'),
  /** Host names on which Fair Notice keeps still. */
  pausedHosts: v.optional(v.array(v.string()), []),
  keepArticles: v.optional(KeepArticles, 'always'),
  categories: v.optional(Categories, [...defaultCategories]),
});
export type Settings = v.InferOutput<typeof Settings>;
export const defaultSettings: Settings = v.parse(Settings, {});
