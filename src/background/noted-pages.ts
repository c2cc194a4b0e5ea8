import browser from 'webextension-polyfill';
import { addressKey } from '../model/address';
import { type NotedParameters, parametersOf, recordOf } from '../model/noted-pages';
import { requireStore } from './store';

// Keeps what the gate looks up in step with the notes. An address is written down before its note is committed and taken
// out after the note is gone: a worker that dies in between leaves an address too many, for which the gate sends a message
// in vain, and which goes with the next rebuilding (as the browser starts, and after each removal). None is ever too few.

type Records = Record<string, NotedParameters>;

/** Addresses whose notes are being committed. */
const underWay = new Set<readonly string[]>();

/** What `work` returns, which commits notes at these addresses; the gate knows of them before. */
export async function withNoted<T>(addresses: readonly string[], work: () => Promise<T>): Promise<T> {
  underWay.add(addresses);
  try {
    await addNoted(addresses).catch((error: unknown) => {
      // A note is never refused because its page could not be written down here; the next start does it again.
      console.error('Fair Notice could not note down an address:', error);
    });
    return await work();
  } finally {
    underWay.delete(addresses);
  }
}

async function addNoted(addresses: readonly string[]): Promise<void> {
  const wanted = recordsOf(addresses);
  const stored = (await browser.storage.local.get(Object.keys(wanted))) as Records;
  const changed = Object.entries(wanted).flatMap(([name, lists]) => {
    const more = lists.filter((list) => !stored[name]?.some((known) => known.join() === list.join()));
    return more.length > 0 ? [[name, [...(stored[name] ?? []), ...more]]] : [];
  });
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}

let rebuilding: Promise<void> = Promise.resolve();
let isQueued = false;

/** Writes all of it anew from the notes; calls that come while one waits are one with it. */
export function rebuildNoted(): Promise<void> {
  if (isQueued) return rebuilding;
  isQueued = true;
  const next = async () => {
    isQueued = false;
    await rebuild();
  };
  rebuilding = rebuilding.then(next, next);
  return rebuilding;
}

async function rebuild(): Promise<void> {
  // Those under way first: what is committed meanwhile is either still among them or found in the store.
  const committing = [...underWay].flat();
  const { notes } = await requireStore();
  const wanted = recordsOf([...committing, ...(await notes.addresses())]);
  const stored = (await browser.storage.local.get(null)) as Records;
  const stale = Object.keys(stored).filter((name) => name.startsWith('noted-') && !wanted[name]);
  const changed = Object.entries(wanted).filter(
    ([name, lists]) => JSON.stringify(stored[name]) !== JSON.stringify(lists),
  );
  if (stale.length > 0) await browser.storage.local.remove(stale);
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}

function recordsOf(addresses: readonly string[]): Records {
  const records: Records = {};
  for (const key of new Set(addresses.filter((address) => URL.canParse(address)).map(addressKey))) {
    const list = key.includes('?') ? parametersOf(key) : [];
    const lists = (records[recordOf(key)] ??= []);
    if (!lists.some((known) => known.join() === list.join())) lists.push(list);
  }
  return records;
}
