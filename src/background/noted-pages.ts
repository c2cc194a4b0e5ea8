import { addressKey } from '../model/address';
import { type NotedParameters, parametersOf, recordOf } from '../model/noted-pages';

type Records = Record<string, NotedParameters>;

interface NotedPagesParts {
  /** Where the gate looks them up: `storage.local`. */
  storage: {
    get(names: string[] | null): Promise<Record<string, unknown>>;
    set(records: Record<string, unknown>): Promise<void>;
    remove(names: string[]): Promise<void>;
  };
  /** Every address at which a note could be wanted, from the notes themselves. */
  addresses(): Promise<string[]>;
  /** An address could not be written down; the note was kept all the same. */
  onError(error: unknown): void;
}

/**
 * Keeps what the gate looks up in step with the notes. An address is written down before its note is committed and taken
 * out after the note is gone: a worker that dies in between leaves an address too many, for which the gate sends one
 * message in vain, and which goes with the next rebuilding. None is ever too few.
 */
export function createNotedPages({ storage, addresses, onError }: NotedPagesParts) {
  /** Addresses whose notes are being committed. */
  const underWay = new Set<readonly string[]>();
  let rebuilding: Promise<void> = Promise.resolve();
  let isQueued = false;

  async function add(keys: readonly string[]): Promise<void> {
    const wanted = recordsOf(keys);
    const stored = (await storage.get(Object.keys(wanted))) as Records;
    const changed = Object.entries(wanted).flatMap(([name, lists]) => {
      const more = lists.filter((list) => !stored[name]?.some((known) => known.join() === list.join()));
      return more.length > 0 ? [[name, [...(stored[name] ?? []), ...more]]] : [];
    });
    if (changed.length > 0) await storage.set(Object.fromEntries(changed));
  }

  async function rebuild(): Promise<void> {
    // Those under way first: what is committed meanwhile is either still among them or found in the store.
    const committing = [...underWay].flat();
    const wanted = recordsOf([...committing, ...(await addresses())]);
    const stored = (await storage.get(null)) as Records;
    const begun = recordsOf([...underWay].flat());
    const stale = Object.keys(stored).filter((name) => name.startsWith('noted-') && !wanted[name] && !begun[name]);
    const changed = Object.entries(wanted).filter(
      ([name, lists]) => !begun[name] && JSON.stringify(stored[name]) !== JSON.stringify(lists),
    );
    // Both at once: a browser takes calls of its storage in order, so that what is begun from here on comes after them.
    await Promise.all([
      stale.length > 0 && storage.remove(stale),
      changed.length > 0 && storage.set(Object.fromEntries(changed)),
    ]);
  }

  return {
    /** What `work` returns, which commits notes at these addresses; the gate knows of them before. */
    async during<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
      underWay.add(keys);
      try {
        // A note is never refused because its page could not be written down here: the next rebuilding does it again.
        await add(keys).catch(onError);
        return await work();
      } finally {
        underWay.delete(keys);
      }
    },
    /** Writes all of it anew from the notes; calls that come while one waits are one with it. */
    rebuild(): Promise<void> {
      if (isQueued) return rebuilding;
      isQueued = true;
      const next = async () => {
        isQueued = false;
        await rebuild();
      };
      rebuilding = rebuilding.then(next, next);
      return rebuilding;
    },
  };
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
