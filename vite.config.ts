import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { builtInPack } from './src/packs/vite-pack';

const at = (path: string) => resolve(import.meta.dirname, path);
const browsers = ['chromium', 'firefox'] as const;
type BrowserName = (typeof browsers)[number];
const stage = at('dist/.stage');

/** The one manifest.json, less the keys at which the other browser's console or linter would complain. */
export function manifestFor(browser: BrowserName) {
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  manifest.version = JSON.parse(readFileSync(at('package.json'), 'utf8')).version;
  if (browser === 'chromium') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((permission: string) => permission !== 'sidePanel');
    for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url;
  }
  return manifest;
}

/** After each bundle, not after the whole build: under --watch that moment never comes. */
const twoBrowsers: Plugin = {
  name: 'two-browsers',
  apply: 'build',
  sharedDuringBuild: true,
  writeBundle(options) {
    if (options.dir !== stage) return;
    for (const browser of browsers) {
      const folder = at(`dist/${browser}`);
      mkdirSync(folder, { recursive: true });
      cpSync(stage, folder, { recursive: true });
      writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
    }
  },
};

/** What each package does with markup, and what it does here instead: nothing of a page's ever becomes markup. */
const markupFree: [file: RegExp, from: RegExp, to: string][] = [
  // Our components never set inner HTML, so that Preact's code for it is dead.
  [/[\\/]preact[\\/]dist[\\/]preact\.mjs/, /\w+\.innerHTML\s*=(?!=)\s*\w+\.__html/, 'void 0'],
  // Readability keeps the page for a second try. page/extract never lets it come to one: each try has an instance of its own.
  [/[\\/]Readability\.js/, /var pageCacheHtml = page\.innerHTML;/, ''],
  [/[\\/]Readability\.js/, /page\.innerHTML = pageCacheHtml;/, "throw new Error('a second try in one instance');"],
  // The copy it works on holds no noscript (page/copy-page).
  [/[\\/]Readability\.js/, /tmp\.innerHTML = noscript\.innerHTML;/, 'tmp.append(...noscript.childNodes);'],
];

/** Takes assignments to innerHTML out of packages, so that linters and readers find none; fails where a package has changed. */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  apply: 'build',
  transform(code, id) {
    const rules = markupFree.filter(([file]) => file.test(id));
    if (rules.length === 0) return;
    let without = code;
    for (const [, from, to] of rules) {
      if (!from.test(without)) this.error(`${id} has changed: nothing matches ${from}`);
      without = without.replace(from, to);
    }
    return { code: without, map: null };
  },
};

/** A content script must be one classic file. */
const classic = (file: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: stage,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: at(`src/content/${file}`), output: { format: 'iife', entryFileNames: '[name].js' } },
  },
});

const contentScripts = {
  gate: classic('gate.ts'),
  noted: classic('noted.ts'),
  reader: classic('reader.tsx'),
  overlay: classic('overlay-part.ts'),
  claims: classic('claims-part.ts'),
  notes: classic('notes-part.ts'),
};

const pages: EnvironmentOptions = {
  build: {
    outDir: stage,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        worker: at('src/background/worker.ts'),
        panel: at('src/ui/panel/panel.html'),
        popup: at('src/ui/popup/popup.html'),
        library: at('src/ui/library/library.html'),
        kept: at('src/ui/kept/kept.html'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // Data apart from the worker's code, so that each can be weighed and the data can grow.
        codeSplitting: {
          groups: [
            { name: 'pack', test: /built-in-pack/ },
            { name: 'language', test: /engine[\\/]topic[\\/]lexicon-/ },
          ],
        },
      },
    },
  },
};

/** Entry points for Node; packages stay outside the bundle. */
const cli: EnvironmentOptions = {
  consumer: 'server',
  resolve: { external: true },
  build: {
    outDir: at('dist/cli'),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { scan: at('src/cli/scan.ts'), start: at('src/cli/start.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => ({
  root: at('src'),
  publicDir: at('public'),
  base: './',
  // Its module for browsers of today; its entry point loads the one for all.
  resolve: { alias: [{ find: /^dexie$/, replacement: at('node_modules/dexie/dist/modern/dexie.mjs') }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: ['chrome121', 'firefox142'], modulePreload: false },
  environments: { client: pages, ...contentScripts, cli },
  builder: {
    async buildApp(builder) {
      const names = mode === 'cli' ? ['cli'] : ['client', ...Object.keys(contentScripts), 'cli'];
      if (mode !== 'cli')
        for (const browser of browsers) rmSync(at(`dist/${browser}`), { recursive: true, force: true });
      for (const name of names) await builder.build(builder.environments[name]!);
    },
  },
  plugins: [builtInPack(), noInnerHtml, twoBrowsers],
}));
