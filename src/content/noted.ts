import { innermostOf, isNoted, type NotedParameters, recordOf } from '../model/noted-pages';

// The browser runs it on sites alone where the reader has a note. It looks the page's address up among the hashes of those
// that have one, writes nothing, and sends a message only from a page that is there; again where the page moves to another
// article by script.

declare const browser: typeof chrome | undefined;
const api = typeof browser === 'undefined' ? chrome : browser;
const stop = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the address, the one that the page calls its own, or one that stands within these is among those that have notes. */
async function hasNotes(): Promise<boolean> {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const named = [location.href, canonical ?? ''];
  const addresses = [...new Set([...named, ...named.map(innermostOf)])];
  const records: Record<string, NotedParameters> = await api.storage.local.get(addresses.map(recordOf));
  return addresses.some((address) => isNoted(address, records[recordOf(address)]));
}

async function look(): Promise<void> {
  if (!(await hasNotes()) || stop.signal.aborted) return;
  stop.abort();
  await api.runtime.sendMessage({ call: 'page.arrive', payload: {} });
}

/** After an update of the extension this page has nobody to ask or to tell, and nothing to clean up. */
const start = () => look().catch(() => clearTimeout(timer));

function restart(): void {
  clearTimeout(timer);
  timer = setTimeout(start, 500);
}

/** Injected again on install into pages already open: one a page is enough. */
const world = globalThis as { fairNoticeNoted?: true; navigation?: EventTarget };
if (!world.fairNoticeNoted) {
  world.fairNoticeNoted = true;
  world.navigation?.addEventListener('navigatesuccess', restart, { signal: stop.signal });
  addEventListener('popstate', restart, { signal: stop.signal });
  start();
}
