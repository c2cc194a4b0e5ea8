import { describe, expect, it } from 'vitest';
import { createNotedPages } from '../../../src/background/noted-pages';
import { hashOf, isNoted, type NotedParameters, recordOf } from '../../../src/model/noted-pages';
import { cacheSites } from '../../../src/model/address-rules';
import { siteOf } from '../../../src/model/site';

const story = 'https://paper.example/staff-tracked-at-depot';
const byNumber = 'https://paper.example/story.php?id=4';

/** A browser's storage and the notes' addresses, each as they are on a disk; every call takes a turn. */
function openProfile(stored: Record<string, unknown> = {}) {
  const profile = {
    stored,
    addresses: [] as string[],
    errors: [] as unknown[],
    sets: 0,
    sites: [] as readonly string[],
    isFull: false,
    storage: {
      get: async (names: string[] | null) => {
        await turn();
        const chosen = Object.entries(profile.stored).filter(([name]) => names === null || names.includes(name));
        return structuredClone(Object.fromEntries(chosen));
      },
      set: async (records: Record<string, unknown>) => {
        await turn();
        if (profile.isFull) throw new Error('no room');
        profile.sets++;
        Object.assign(profile.stored, structuredClone(records));
      },
      remove: async (names: string[]) => {
        await turn();
        for (const name of names) delete profile.stored[name];
      },
    },
    /** Whether a page at this address would find that there are notes. */
    finds: (address: string) =>
      profile.sites.includes(siteOf(new URL(address).hostname)) &&
      isNoted(address, profile.stored[recordOf(address)] as NotedParameters | undefined),
  };
  const sites = {
    read: async () => {
      await turn();
      return [...profile.sites];
    },
    write: async (all: readonly string[]) => {
      await turn();
      profile.sites = all;
    },
  };
  const noted = createNotedPages({
    storage: profile.storage,
    sites,
    addresses: async () => {
      await turn();
      return [...profile.addresses];
    },
    near: async (keys) => {
      await turn();
      return { all: [...keys], live: keys.filter((key) => profile.addresses.includes(key)) };
    },
    onError: (error) => profile.errors.push(error),
  });
  const keep = (address: string) =>
    noted.during([address], async () => {
      await turn();
      profile.addresses.push(address);
    });
  return { profile, noted, keep, sites };
}
const noNotes = async (keys: readonly string[]) => ({ all: [...keys], live: [] });
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('where notes are', () => {
  it('is written down before the note is committed', async () => {
    const { profile, noted } = openProfile();
    await noted.during([story], async () => expect(profile.finds(story)).toBe(true));
  });

  it('is written down once, however many notes there are', async () => {
    const { profile, keep } = openProfile();
    await keep(story);
    await keep(`${story}/?utm_source=letter`);
    expect([profile.sets, Object.values(profile.stored)]).toEqual([1, [[[hashOf(story)]]]]);
  });

  it('tells articles apart that share a place', async () => {
    const { profile, keep } = openProfile();
    await keep(byNumber);
    await keep('https://paper.example/story.php?id=6');
    expect([4, 5, 6].map((id) => profile.finds(`https://paper.example/story.php?id=${id}`))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is looked for on the sites alone that have notes, and where a copy of their pages may be', async () => {
    const { profile, noted, keep } = openProfile();
    await Promise.all([
      keep('https://m.paper.co.uk/a-b-c'),
      keep('http://10.0.0.1/x'),
      keep('file:///home/reader/a.html'),
    ]);
    await keep('https://news.paper.co.uk/d-e-f');
    expect([...profile.sites].sort()).toEqual(['10.0.0.1', 'paper.co.uk', ...cacheSites].sort());
    profile.addresses = ['https://news.paper.co.uk/d-e-f'];
    await noted.rebuild();
    expect(profile.sites).toEqual(['paper.co.uk', ...cacheSites].sort());
    profile.addresses = [];
    await noted.rebuild();
    expect(profile.sites).toEqual([]);
  });

  it('costs no note: with a full disk it is kept, and written down by the next rebuilding', async () => {
    const { profile, noted, keep } = openProfile();
    profile.isFull = true;
    await keep(story);
    expect([profile.addresses, profile.finds(story), profile.errors.length]).toEqual([[story], false, 1]);
    profile.isFull = false;
    await noted.rebuild();
    expect(profile.finds(story)).toBe(true);
  });

  it('forgets what has no note any more, and nothing that is not its own', async () => {
    const { profile, noted, keep } = openProfile({ theme: 'dark' });
    await keep(story);
    await keep(byNumber);
    profile.addresses = [byNumber];
    await noted.rebuild();
    expect([profile.finds(story), profile.finds(byNumber), profile.stored['theme']]).toEqual([false, true, 'dark']);
  });

  it('forgets an address whose last note was removed, and keeps its neighbours in the same record', async () => {
    const { profile, noted, keep } = openProfile();
    // To the page's script one place, to the worker two.
    const [mine, hosts] = ['https://m.github.io/a-b-c', 'https://github.io/a-b-c'];
    await keep(mine);
    await keep(hosts);
    expect(Object.keys(profile.stored)).toHaveLength(1);
    await noted.settle([mine, hosts]);
    expect(Object.values(profile.stored)).toEqual([[[hashOf(mine)], [hashOf(hosts)]]]);
    profile.addresses = [hosts];
    await noted.settle([mine]);
    expect(Object.values(profile.stored)).toEqual([[[hashOf(hosts)]]]);
    profile.addresses = [];
    await noted.settle([hosts]);
    expect(profile.stored).toEqual({});
  });

  it('keeps an address that a note is just being made at', async () => {
    const { profile, noted } = openProfile();
    await noted.during([story], async () => noted.settle([story]));
    expect(profile.finds(story)).toBe(true);
  });

  it('forgets what a worker left that died before the note was committed', async () => {
    const { profile, noted, sites } = openProfile();
    const dead = noted.during([story], () => new Promise<void>(() => {}));
    await expect.poll(() => profile.finds(story)).toBe(true);
    const next = createNotedPages({
      storage: profile.storage,
      sites,
      addresses: async () => [],
      near: noNotes,
      onError: () => {},
    });
    await next.rebuild();
    expect(profile.finds(story)).toBe(false);
    expect(dead).toBeInstanceOf(Promise);
  });

  it('loses no address to a rebuilding that runs while notes are kept', async () => {
    for (let at = 0; at < 12; at++) {
      const { profile, noted, keep } = openProfile();
      await keep(byNumber);
      const rebuilt = noted.rebuild();
      for (let wait = 0; wait < at; wait++) await turn();
      await Promise.all([keep(story), rebuilt, noted.rebuild()]);
      expect([at, profile.finds(story), profile.finds(byNumber)]).toEqual([at, true, true]);
    }
  });

  it('is not asked for anew by each of many calls', async () => {
    const { profile, noted, keep } = openProfile();
    await keep(story);
    let reads = 0;
    const { get } = profile.storage;
    profile.storage.get = (names) => {
      reads++;
      return get(names);
    };
    await Promise.all(Array.from({ length: 20 }, () => noted.rebuild()));
    expect(reads).toBeLessThan(3);
  });
});
