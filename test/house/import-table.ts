/** What a folder of src/ may import: the table of docs/architecture and DESIGN.md §2 as data. */
export interface Room {
  /** Other folders, or single files of them. Its own files are always allowed. */
  rooms: string[];
  /** Packages by name; `node:*` is any of Node's own modules, `virtual:*` what a plugin of ours makes. */
  packages: string[];
  /** Folders of which only types may be imported. */
  typesOnly?: string[];
}

export const importTable: Record<string, Room> = {
  model: { rooms: [], packages: ['valibot'] },
  engine: { rooms: ['model'], packages: [], typesOnly: ['model'] },
  packs: { rooms: ['model'], packages: ['valibot'] },
  page: { rooms: ['model', 'engine'], packages: ['@mozilla/readability'] },
  store: { rooms: ['model'], packages: ['dexie', 'valibot'] },
  bundles: { rooms: ['model'], packages: ['valibot'] },
  bridge: { rooms: ['model'], packages: ['webextension-polyfill', 'valibot'] },
  ui: { rooms: ['model', 'bridge'], packages: ['preact'] },
  content: { rooms: ['model', 'engine', 'page', 'bridge', 'ui'], packages: ['preact'] },
  background: {
    // What is known of a language is data of the engine's, which the worker hands to readers. Only the worker has the kept
    // texts, so that it is the one to compare them.
    rooms: ['model', 'packs', 'store', 'bundles', 'bridge', 'engine/topic/lexicon-en', 'engine/changes'],
    packages: ['virtual:built-in-pack'],
  },
  cli: {
    rooms: ['model', 'engine', 'packs', 'bundles', 'page/read-article'],
    packages: ['node:*', 'virtual:built-in-pack', 'linkedom', 'playwright-core', 'ws'],
  },
};

/** Files that may import otherwise than their folder: stricter, or with a reason given here. */
export const fileRules: Record<string, Room> = {
  // It runs on every page, so it carries nothing but the gate's own question.
  'content/gate.ts': { rooms: ['engine/gate'], packages: [] },
  // It runs on every page of the sites that have notes: nothing but the few rules by which the worker wrote them down.
  'content/noted.ts': { rooms: ['model/noted-pages'], packages: [] },
  // Runs in Vite when we build, never in a browser.
  'packs/vite-pack.ts': { rooms: ['model'], packages: ['node:*', 'vite'] },
  'packs/compile-pack.ts': { rooms: ['model'], packages: ['node:*', 'valibot'] },
  'packs/authoring/read-authored.ts': { rooms: ['model'], packages: ['valibot', 'yaml'] },
};
