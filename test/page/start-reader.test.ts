import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import demo from '../../docs/demo/brackwater-depot.html?raw';
import { english } from '../../src/engine/topic/lexicon-en/lexicon';
import type { Reader } from '../../src/content/start-reader';
import { openPage } from './read-fixtures';

/** The reader as it runs in a page; the extension's wire is all that is ours. */
interface World {
  browser?: object;
  chrome?: unknown;
}
const world = globalThis as World;
const own = { browser: world.browser, chrome: world.chrome };
let calls: string[] = [];
/** How often a call is still to fail. */
let failing: Record<string, number> = {};
let reader: Reader | undefined;

const answers: Record<string, unknown> = {
  'lexicon.read': { names: { packs: [], entries: [] }, topics: [english] },
  'page.expect': { notes: false },
  'site.read': { theme: 'light', categories: [], isPaused: false },
  'cards.read': [],
  'part.load': {},
  'targets.read': [],
  'reading.announce': {},
  'overlay.protect': {},
};

async function sendMessage({ call }: { call: string }) {
  calls.push(call);
  if ((failing[call] ?? 0) > 0) {
    failing[call]! -= 1;
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  if (call === 'part.load') await import('../../src/content/overlay-part');
  return { ok: true, value: answers[call] };
}

beforeEach(() => {
  calls = [];
  const onMessage = { addListener() {}, removeListener() {} };
  const runtime = { id: 'test', sendMessage, onMessage, getURL: (path: string) => path };
  Object.assign(world, { browser: { runtime }, chrome: { runtime } });
});
afterEach(() => {
  reader?.remove();
  Object.assign(world, own);
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** The overlay's two hosts, which stand in the page once something is shown. */
const hosts = (page: Document) => page.querySelectorAll('html > div').length;

async function read(fails: Record<string, number>): Promise<Document> {
  failing = fails;
  const page = await openPage(demo);
  const { startReader } = await import('../../src/content/start-reader');
  reader = startReader(page);
  return page;
}

it.each(['targets.read', 'reading.announce', 'site.read', 'lexicon.read'])(
  'a page that stands still is shown although %s found no worker at first',
  async (call) => {
    const page = await read({ [call]: 1 });
    await vi.waitFor(() => expect(calls.filter((each) => each === call)).toHaveLength(2), { timeout: 8_000 });
    await vi.waitFor(() => expect(calls.at(-1)).toBe('reading.announce'), { timeout: 8_000 });
    expect(hosts(page)).toBe(2);
  },
);

it('a page is read again at its next change after showing it failed', async () => {
  const page = await read({ 'targets.read': 1 });
  await vi.waitFor(() => expect(calls).toContain('targets.read'), { timeout: 8_000 });
  page.body.append(page.createElement('hr'));
  await vi.waitFor(() => expect(calls.at(-1)).toBe('reading.announce'), { timeout: 8_000 });
  expect(hosts(page)).toBe(2);
});

it('a worker that never answers is asked four times and then left alone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await read({ 'site.read': 99 });
    for (let i = 0; i < 6; i++) await vi.advanceTimersByTimeAsync(30_000);
    expect(calls.filter((each) => each === 'site.read')).toHaveLength(4);
  } finally {
    vi.useRealTimers();
  }
});
