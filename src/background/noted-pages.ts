import { addressKey } from '../model/address';
import { cacheSites } from '../model/address-rules';
import { hashOf, type NotedParameters, parametersOf, recordOf } from '../model/noted-pages';
import { siteOf } from '../model/site';

type Records = Record<string, NotedParameters>;

interface NotedPagesParts {
  /** Where a page's script looks addresses up: `storage.local`. */
  storage: {
    get(names: string[] | null): Promise<Record<string, unknown>>;
    set(records: Record<string, unknown>): Promise<void>;
    remove(names: string[]): Promise<void>;
  };
  /** The sites on whose pages that script runs at all. */
  sites: { read(): Promise<string[]>; write(sites: readonly string[]): Promise<void> };
  /** Every address at which a note could be wanted, from the notes themselves. */
  addresses(): Promise<string[]>;
  /** All addresses of the articles at these, and those at which a note could still be wanted. */
  near(keys: readonly string[]): Promise<{ all: string[]; live: string[] }>;
  /** An address could not be written down; the note was kept all the same. */
  onError(error: unknown): void;
}

/**
 * Keeps what pages can look up in step with the notes. An address is written down before its note is committed and taken
 * out after the note is gone: a worker that dies in between leaves an address too many, from which a page sends one
 * message in vain, and which goes with the next rebuilding. None is ever too few.
 */
export function createNotedPages({ storage, sites, addresses, near, onError }: NotedPagesParts) {
  /** Addresses whose notes are being committed. */
  const underWay = new Set<readonly string[]>();
  let turn: Promise<unknown> = Promise.resolve();
  let queued: Promise<void> | undefined;

  /** One after the other: each reads what it then writes. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined); // Whoever asked is told; the next in turn need not know.
    return next;
  };

  async function add(addresses: readonly string[]): Promise<void> {
    const keys = keysOf(addresses);
    const wanted = recordsOf(keys);
    const stored = (await storage.get(Object.keys(wanted))) as Records;
    const changed = Object.entries(wanted).flatMap(([name, lists]) => {
      const more = lists.filter(([key]) => !stored[name]?.some(([known]) => known === key));
      return more.length > 0 ? [[name, [...(stored[name] ?? []), ...more]]] : [];
    });
    // An address that is there already has its site there too.
    if (changed.length === 0) return;
    const known = await sites.read();
    const more = sitesOf(keys).filter((site) => !known.includes(site));
    if (more.length > 0) await sites.write([...known, ...more]);
    await storage.set(Object.fromEntries(changed));
  }

  async function rebuild(): Promise<void> {
    // Those under way first: what is committed meanwhile is either still among them or found in the store.
    const committing = [...underWay].flat();
    const keys = keysOf([...committing, ...(await addresses())]);
    const wanted = recordsOf(keys);
    const stored = (await storage.get(null)) as Records;
    const stale = Object.keys(stored).filter((name) => name.startsWith('noted-') && !wanted[name]);
    const changed = Object.entries(wanted).filter(
      ([name, lists]) => JSON.stringify(stored[name]) !== JSON.stringify(lists),
    );
    const wantedSites = sitesOf(keys).sort();
    if ((await sites.read()).sort().join() !== wantedSites.join()) await sites.write(wantedSites);
    if (changed.length > 0) await storage.set(Object.fromEntries(changed));
    if (stale.length > 0) await storage.remove(stale);
  }

  async function settle(keys: readonly string[]): Promise<void> {
    const committing = keysOf([...underWay].flat());
    const { all, live } = await near(keys);
    const gone = keysOf(all).filter((key) => !live.includes(key) && !committing.includes(key));
    const stored = (await storage.get(gone.map(recordOf))) as Records;
    for (const key of gone) {
      const name = recordOf(key);
      stored[name] = (stored[name] ?? []).filter(([known]) => known !== hashOf(key));
    }
    const [empty, rest] = [true, false].map((isEmpty) =>
      Object.entries(stored).filter(([, lists]) => (lists.length === 0) === isEmpty),
    );
    if (rest!.length > 0) await storage.set(Object.fromEntries(rest!));
    if (empty!.length > 0) await storage.remove(empty!.map(([name]) => name));
  }

  return {
    /** What `work` returns, which commits notes at these addresses; pages can look them up before. */
    async during<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
      underWay.add(keys);
      try {
        // A note is never refused because its page could not be written down here: the next rebuilding does it again.
        await inTurn(() => add(keys)).catch(onError);
        return await work();
      } finally {
        underWay.delete(keys);
      }
    },
    /** Takes out those of these addresses that have no note any more. Their sites stay until all is written anew. */
    settle: (keys: readonly string[]): Promise<void> => inTurn(() => (keys.length > 200 ? rebuild() : settle(keys))),
    /** Writes all of it anew from the notes; calls that come while one waits are one with it. */
    rebuild(): Promise<void> {
      queued ??= inTurn(() => {
        queued = undefined;
        return rebuild();
      });
      return queued;
    },
  };
}

/** The key of each address of a web page, once. */
const keysOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.filter((address) => /^https?:/.test(address) && URL.canParse(address)).map(addressKey)),
];

/** The sites of these keys, and those on which a copy of any page may be. */
function sitesOf(keys: readonly string[]): string[] {
  // By host: keys share few, and what a site is takes longer to tell.
  const hosts = new Set(keys.map((key) => new URL(key).hostname));
  return hosts.size > 0 ? [...new Set([...[...hosts].map(siteOf), ...cacheSites])] : [];
}

function recordsOf(keys: readonly string[]): Records {
  const records: Records = {};
  for (const key of keys) (records[recordOf(key)] ??= []).push([hashOf(key), ...parametersOf(key)]);
  return records;
}
