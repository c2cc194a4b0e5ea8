import { afterEach, describe, expect, it } from 'vitest';
import { addressKey } from '../../src/model/address';
import { type NotedParameters, recordOf } from '../../src/model/noted-pages';

/**
 * The file as it runs in a page of a site with notes, in this page; the extension's wire and storage are all that is ours.
 * Each import is a fresh copy of it, as each page gets one.
 */
type Records = Record<string, NotedParameters>;
interface World {
  chrome?: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { get(names: string[]): Promise<Records> } };
  };
  fairNoticeNoted?: true;
}
const world = globalThis as World;
const own = world.chrome;
let copies = 0;
/** What the worker has written down of the addresses with notes, and what was asked of it. */
let noted: Records = {};
let asked: string[] = [];

async function run(get?: () => Promise<Records>) {
  const sent: unknown[] = [];
  asked = [];
  const read = async (names: string[]) => {
    asked.push(...names);
    return Object.fromEntries(names.flatMap((name) => (noted[name] ? [[name, noted[name]]] : [])));
  };
  world.chrome = {
    runtime: {
      async sendMessage(message) {
        sent.push(message);
      },
    },
    storage: { local: { get: get ?? read } },
  };
  delete world.fairNoticeNoted;
  await load();
  return sent;
}
const load = () => import(/* @vite-ignore */ `../../src/content/noted.ts?copy=${++copies}`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const arrival = { call: 'page.arrive', payload: {} };
const here = () => recordOf(addressKey(location.href));
const story = 'https://paper.example/late-goal-in-derby';

function declare(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'canonical', href: address });
  document.head.append(link);
}

afterEach(() => {
  world.chrome = own;
  noted = {};
  for (const link of document.querySelectorAll('link[rel=canonical]')) link.remove();
});

describe('a page of a site with notes', () => {
  it('sends one message where its address has notes, and no more', async () => {
    noted = { [here()]: [[7]] };
    const sent = await run();
    await expect.poll(() => sent).toEqual([arrival]);
    dispatchEvent(new PopStateEvent('popstate'));
    await pause(700);
    expect(sent).toEqual([arrival]);
  });

  it('sends it where the address that it declares has notes', async () => {
    declare(`${story}/?utm_source=letter`);
    noted = { [recordOf(story)]: [[7]] };
    const sent = await run();
    await expect.poll(() => sent).toEqual([arrival]);
  });

  it.each([
    `https://web.archive.org/web/20260501120000/${story}`,
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/late-goal-in-derby',
  ])('sends it where the page that an archive or a cache has kept has notes: %s', async (address) => {
    declare(address);
    noted = { [recordOf(story)]: [[7]] };
    const sent = await run();
    await expect.poll(() => sent).toEqual([arrival]);
  });

  it('sends nothing where only others have notes, and reads no more than its own two records', async () => {
    declare(story);
    noted = { [recordOf('https://paper.example/another-story-of-the-day')]: [[7]], [recordOf(story)]: [[7, 1]] };
    const sent = await run();
    await pause(100);
    expect(sent).toEqual([]);
    expect(asked).toEqual([recordOf(location.href), recordOf(story)]);
  });

  it('looks again where it moves by history', async () => {
    const sent = await run();
    await pause(50);
    noted = { [here()]: [[7]] };
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => sent, { timeout: 5_000 }).toEqual([arrival]);
  });

  it('writes nothing, and stays quiet where nobody answers any more', async () => {
    const before = document.body.outerHTML;
    const sent = await run(() => Promise.reject(new Error('Extension context invalidated.')));
    await pause(50);
    expect([sent, document.body.outerHTML]).toEqual([[], before]);
  });

  it('looks once, however often the script is injected', async () => {
    await run();
    await load();
    await pause(50);
    expect(asked).toHaveLength(2);
  });
});
