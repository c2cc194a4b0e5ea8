import { afterEach, describe, expect, it } from 'vitest';
import { requireFixture } from './read-fixtures';

/**
 * The gate's file as it runs in a page, in this page; the extension's wire is all that is ours. Each import is a fresh
 * copy of it, as each page gets one.
 */
interface World {
  chrome?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  browser?: World['chrome'];
  fairNoticeGate?: true;
}
const world = globalThis as World;
const own = { chrome: world.chrome, title: document.title };
let copies = 0;
const kept = new Set(document.head.children);

async function runGate(answer: () => Promise<unknown> = async () => ({ ok: true })) {
  const sent: unknown[] = [];
  world.chrome = {
    runtime: {
      sendMessage(message) {
        sent.push(message);
        return answer();
      },
    },
  };
  delete world.fairNoticeGate;
  await load();
  return sent;
}
const load = () => import(/* @vite-ignore */ `../../src/content/gate.ts?copy=${++copies}`);

/** Puts a page in place of this one's own. */
function show(markup: string): void {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.title = page.title;
  for (const element of page.head.querySelectorAll(
    'meta[name=description], meta[property], script[type="application/ld+json"]',
  ))
    document.head.append(element);
  document.body.replaceChildren(...page.body.childNodes);
}

afterEach(() => {
  world.chrome = own.chrome;
  document.title = own.title;
  document.body.replaceChildren();
  for (const element of [...document.head.children]) if (!kept.has(element)) element.remove();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const arrival = { call: 'page.arrive', payload: {} };
const onSubject = `<title>Depot staff tracked</title><article><h1>Depot staff tracked</h1>
<p>The firm monitored its workers through their phones, the union said, and recorded every keystroke in the office.</p>
<p>Employees were shown neither the screenshots nor the scores that their managers had made of them.</p></article>`;
/** The same words in a page that does not call itself an article. */
const unmarked = onSubject.replaceAll('article>', 'div>');
const offSubject = `<title>Late goal settles derby</title><article><h1>Late goal settles derby</h1>
${'<p>The visitors pressed for most of the second half and were rewarded with a header two minutes from time.</p>'.repeat(20)}</article>`;

describe('the gate', () => {
  it('sends one message for an article that could be on our subject, and no more when that page changes', async () => {
    show(onSubject);
    const sent = await runGate();
    expect(sent).toEqual([arrival]);
    document.body.append(document.createElement('p'));
    dispatchEvent(new PopStateEvent('popstate'));
    await pause(700);
    expect(sent).toEqual([arrival]);
  });

  const silent: [string, () => string][] = [
    ['an article on another subject', () => offSubject],
    ['a shop page that says what it is', () => `<meta property="og:type" content="product">${unmarked}`],
    [
      'a results page by JSON-LD',
      () => `<script type="application/ld+json">{"@type": "SearchResultsPage"}</script>${unmarked}`,
    ],
  ];
  it.each(silent)('sends nothing for %s', async (_, markup) => {
    show(markup());
    const sent = await runGate();
    await pause(100);
    expect(sent).toEqual([]);
  });

  it.each(['broken.html', 'empty.html', 'no-body.html', 'gallery.html', 'right-to-left.html', 'ideographs.html'])(
    'throws nothing and writes nothing on %s',
    async (name) => {
      show(requireFixture(name));
      const writes: MutationRecord[] = [];
      const watch = new MutationObserver((records) => writes.push(...records));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      await runGate();
      // Vite's own script elements for the copy of the gate are not the gate's doing.
      const records = [...writes, ...watch.takeRecords()].filter(({ target }) => target !== document.head);
      watch.disconnect();
      expect(records).toEqual([]);
    },
  );

  it('writes nothing into a page on our subject either', async () => {
    show(onSubject);
    const before = document.body.outerHTML;
    await runGate();
    expect(document.body.outerHTML).toBe(before);
  });

  it('looks again where the text comes late', async () => {
    show('<title>The Lantern</title><main></main>');
    const sent = await runGate();
    expect(sent).toEqual([]);
    document.querySelector('main')!.innerHTML = onSubject;
    await expect.poll(() => sent, { timeout: 5_000 }).toEqual([arrival]);
  });

  it('looks again where the page moves to another article by history', async () => {
    show(offSubject);
    const sent = await runGate();
    show(onSubject);
    await pause(1_200);
    expect(sent).toEqual([]);
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => sent, { timeout: 5_000 }).toEqual([arrival]);
  });

  it('stays quiet where nobody answers any more', async () => {
    show(onSubject);
    const sent = await runGate(() => Promise.reject(new Error('Extension context invalidated.')));
    await pause(50);
    expect(sent).toEqual([arrival]);
  });

  it('is one a page, however often it is injected', async () => {
    show(onSubject);
    const sent = await runGate();
    await load();
    expect(sent).toEqual([arrival]);
  });
});
