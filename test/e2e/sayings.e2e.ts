import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  ask,
  type Desk,
  demoArticle,
  inPanel,
  marks,
  openDesk,
  openPanel,
  overlayIs,
  overlayShown,
  panelSays,
  saveDraft,
  showTab,
} from './desk';
import { placeOf } from './layout-page';
import { removeAll } from './note-steps';
import { isRetried } from './retried';
import { htmlPage } from './site-pages';

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle(), '/wards': wardsPage });
  tab = await desk.read('/article');
  await openSayings(tab, 'Dorrit Amblecote');
});
afterAll(() => desk?.close());

/** Opens the panel at who says what, and waits until this speaker is listed. */
async function openSayings(page: Tab, speaker: string): Promise<void> {
  await openPanel(page);
  await showTab(page, 'sayings');
  await until(speaker, () => inPanel(page, `${groupOf(speaker)} !== undefined`));
}
/** The page without a note, at who says what. */
async function startAfresh(page: Tab, path: string): Promise<void> {
  const own = await desk.own('ui/popup/popup.html');
  await removeAll(own, desk.site.origin + path);
  await own.close();
  await page.reload();
  await overlayShown(page);
  await openSayings(page, path === '/wards' ? 'Ottoline Marsh' : 'Dorrit Amblecote');
}

const groupOf = (name: string) => `[...document.querySelectorAll('section')].find((group) =>
  group.querySelector(':scope > .speaker > h2')?.textContent === ${JSON.stringify(name)})`;

/** Every kind of saying, far enough apart that showing one means scrolling; all invented but for the names of entries. */
const wardsPage = htmlPage(
  'Hospital tracked its porters, inquiry hears',
  `<article><h1>Hospital tracked its porters, inquiry hears</h1><p class="byline">By Corwin Hathersage, 3 October 2026</p>
<p>A hospital in Saltmere monitored its porters by the badges they wear and kept the records of their keystrokes for two years,
an inquiry heard on Thursday. Nobody had told the staff about the monitoring of workers.</p>
<p>“They counted how long I sat with a dying man,” said Ottoline Marsh, a porter of nine years.</p>
<p>Hubstaff said that its software was never meant to be used on a ward.</p>
<p>The hospital allegedly denied the tracking.</p>
<p>Basil Quennell, the head of personnel, told The Register that the badges “save lives” and that productivity monitoring had
stopped.</p>
<p>According to The Guardian, the Information Commissioner's Office said that it had opened an inquiry into the employee
monitoring.</p>
<p>Ms Marsh reportedly said that the records had been shown to her daughter.</p>
<p>Records of who entered which ward were kept by a firm that also sells productivity scores for office staff. A ruling on the
surveillance of employees is expected in November.</p></article>`,
  '<style>article p { margin-bottom: 500px; }</style>',
);

it('gives each speaker their own words and says how direct they are', async () => {
  const words = await inPanel<string>(tab, `${groupOf('Dorrit Amblecote')}.innerText`);
  expect(words).toContain('I found a map of my own street in the file they handed me');
  expect(words).toContain('in their words');
});

it('says how much of the article is whose voice, adding up to all of it', async () => {
  const shares = await inPanel<number[]>(
    tab,
    `[...document.querySelectorAll('.voices-bar span')].map((part) => Number(part.style.flexGrow))`,
  );
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
});

it('shows in the margin who speaks, and takes it away again', async () => {
  expect(await marks(tab, 'voice')).toEqual([]);
  const box = `document.querySelector('input[type=checkbox]')`;
  await inPanel(tab, `void ${box}.click()`);
  await until('the margin', async () => (await marks(tab, 'voice')).length > 0);
  await inPanel(tab, `void ${box}.click()`);
  await until('an empty margin', async () => (await marks(tab, 'voice')).length === 0);
});

it('makes a note from a claim in one step, with who says it, and exports that', async ({ task }) => {
  if (isRetried(task)) await startAfresh(tab, '/article');
  await inPanel(
    tab,
    `void [...${groupOf('Dorrit Amblecote')}.querySelectorAll('button')].find(({ textContent }) => textContent === 'Note this').click()`,
  );
  await panelSays(tab, 'Said by Dorrit Amblecote, in their words');
  await saveDraft(tab);
  const library = await desk.own('ui/library/library.html');
  const { articles } = await ask<{ articles: { notes: { id: string; target: { saying: object } }[] }[] }>(
    library,
    'articles.list',
  );
  const [note] = articles[0]!.notes;
  expect(note!.target.saying).toEqual({ speaker: 'Dorrit Amblecote', directness: 'direct' });
  const { text } = await ask<{ text: string }>(library, 'bundle.write', { ids: [note!.id] });
  expect(JSON.parse(text).first.items[0].target['fn:saying']).toEqual({
    'fn:speaker': 'Dorrit Amblecote',
    'fn:directness': 'direct',
  });
  await library.close();
});

describe('in an article with sayings of every kind', () => {
  let wards: Tab;
  beforeAll(async () => {
    wards = await desk.read('/wards');
    await openSayings(wards, 'Ottoline Marsh');
  });

  /** What is said beside each claim of a speaker. */
  const about = (name: string) =>
    inPanel<string[]>(wards, `[...${groupOf(name)}.querySelectorAll('.saying p')].map(({ innerText }) => innerText)`);
  const pressIn = (name: string, button: string) =>
    inPanel(
      wards,
      `void [...${groupOf(name)}.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(button)}).click()`,
    );

  it('how direct, how sure, how hedged and through whom it was said stands beside each', async () => {
    expect(await about('Ottoline Marsh')).toEqual(['in their words', 'as reported · hedged: “reportedly”']);
    expect(await about('The hospital')).toEqual(['probably · as reported · hedged: “allegedly”']);
    expect(await about('Basil Quennell')).toEqual(['partly in their words · via The Register']);
    expect(await about("The Information Commissioner's Office")).toEqual(['as reported · via The Guardian']);
    expect(await about('Hubstaff')).toEqual(['as reported']);
  });

  it('an outlet that says so in its own name is named, and told from the parties', async () => {
    expect(await inPanel(wards, `${groupOf('The Guardian')}.querySelector('.speaker').innerText`)).toContain(
      'news outlet',
    );
  });

  it('a claim pressed is scrolled to and marked where it stands, and nothing is when the mark has gone', async () => {
    const words = 'the records had been shown to her daughter';
    await wards.evaluate('void scrollTo(0, 0)');
    const top = await wards.evaluate<number>('scrollY');
    await inPanel(
      wards,
      `void [...document.querySelectorAll('.saying .quote')].find(({ innerText }) => innerText.includes(${JSON.stringify(words)})).click()`,
    );
    // Both at once: the mark stays for three seconds.
    await until('the mark on these words', async () => {
      const [[mark], box] = await Promise.all([marks(wards, 'flash'), placeOf(wards, words)]);
      return mark && mark.y > 0 && Math.abs(mark.y - box.y) < 4 && mark.x <= box.x;
    });
    expect(await wards.evaluate<number>('scrollY')).toBeGreaterThan(top);
    await until('the mark to go', async () => (await marks(wards, 'flash')).length === 0);
  });

  it.each(['Hubstaff', "The Information Commissioner's Office"])(
    '%s, whom the pack knows, carries a card',
    async (name) => {
      await pressIn(name, 'Card');
      // Not just any: the one before is open until then.
      await overlayIs(
        wards,
        `root.querySelector('.card-popup')?.innerText.includes(${JSON.stringify(name.replace('The ', ''))})`,
      );
      expect(await inPanel(wards, `${groupOf('Basil Quennell')}.querySelector('.speaker button')`)).toBe(null);
    },
  );

  it('a note made from a claim keeps the chain and the hedge', async ({ task }) => {
    if (isRetried(task)) await startAfresh(wards, '/wards');
    await pressIn('Basil Quennell', 'Note this');
    await panelSays(wards, 'Said by Basil Quennell, partly in their words, via The Register');
    await saveDraft(wards);
    await openSayings(wards, 'Ottoline Marsh');
    await inPanel(
      wards,
      `void [...${groupOf('Ottoline Marsh')}.querySelectorAll('button')].filter(({ innerText }) => innerText === 'Note this').at(-1).click()`,
    );
    await panelSays(wards, 'Said by Ottoline Marsh, as reported, hedged: “reportedly”');
    await saveDraft(wards);
    await panelSays(wards, 'Notes (2)');
    const own = await desk.own('ui/popup/popup.html');
    const { notes } = await ask<{ notes: { target: { saying: object } }[] }>(own, 'notes.read', {
      url: `${desk.site.origin}/wards`,
    });
    await own.close();
    expect(notes.map(({ target }) => target.saying)).toEqual([
      { speaker: 'Basil Quennell', via: ['The Register'], directness: 'mixed' },
      { speaker: 'Ottoline Marsh', directness: 'indirect', hedge: 'reportedly' },
    ]);
  });
});
