import { couldBeOnSubject, type GateHints } from '../engine/gate';

// The only code that runs on every page. It reads a few hints, writes nothing, and sends one message at most: that the
// page could be on our subject. A page that builds itself late, or moves to another article by script, is looked at
// again a few times; on any other page nothing more ever runs.

declare const browser: typeof chrome | undefined;
const api = typeof browser === 'undefined' ? chrome : browser;
const sampleLength = 6_000;
const looksAfterMs = [0, 1_000, 3_000, 8_000];
const stop = new AbortController();
let look = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function readHints(): GateHints {
  const meta = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content') ?? '';
  const types = [meta('property="og:type"')];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const declared = script.textContent!.slice(0, 20_000).matchAll(/"@type"\s*:\s*\[?\s*"(\w+)/g);
    for (const [, type] of declared) types.push(type!);
  }
  if (document.querySelector('article')) types.push('article-element');
  return {
    types: types.map((type) => type.toLowerCase()),
    title: `${document.title} ${document.querySelector('h1')?.textContent ?? ''}`.slice(0, 600),
    description: meta('name="description"') || meta('property="og:description"'),
    sample: readSample(),
  };
}

/** The first text of the paragraphs, where navigation and scripts rarely are; of a page without any, its first text. */
function readSample(): string {
  let sample = '';
  const add = (text: string, shortest: number) => {
    if (text.trim().length > shortest) sample += `${text}\n`;
    return sample.length < sampleLength;
  };
  // What its frames show too; those of other origins are no business of ours, and closed to us.
  for (const { contentDocument: shown } of [{ contentDocument: document }, ...document.querySelectorAll('iframe')])
    for (const part of shown?.querySelectorAll('p,h2,li,blockquote') ?? []) if (!add(part.textContent!, 40)) break;
  if (sample.length < 500 && document.body) {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!/^(SCRIPT|STYLE|NOSCRIPT)$/i.test(parentElement?.tagName ?? '') && !add(data, 20)) break;
    }
  }
  return sample.slice(0, sampleLength);
}

function decide(): void {
  const hints = readHints();
  if (couldBeOnSubject(hints)) {
    stop.abort();
    // After an update of the extension this page's gate has nobody to tell, and nothing to clean up.
    api.runtime.sendMessage({ call: 'page.arrive', payload: {} }).catch(() => clearTimeout(timer));
  } else if (hints.sample.length < 1_500 && ++look < looksAfterMs.length) {
    timer = setTimeout(decide, looksAfterMs[look]);
  }
}

function restart(): void {
  clearTimeout(timer);
  look = 0;
  timer = setTimeout(decide, 500);
}

/** Injected again on install into pages already open: one gate a page is enough. */
const world = globalThis as { fairNoticeGate?: true; navigation?: EventTarget };
if (!world.fairNoticeGate) {
  world.fairNoticeGate = true;
  world.navigation?.addEventListener('navigatesuccess', restart, { signal: stop.signal });
  addEventListener('popstate', restart, { signal: stop.signal });
  decide();
}
