import { mkdirSync } from 'node:fs';
import type { Article } from '../../model/article';
import type { Mention } from '../../model/reading';
import type { Browser, Tab } from '../browsers/browser';
import { until } from '../browsers/until';
import { formatMentions, formatSignals } from '../scan/format-summary';
import type { Scanned } from '../scan/scan-file';
import { type OverlayHands, overlayHands } from './overlay-hands';

const noteBody = 'Ask for the figures behind this. (Written by npm start.)';

/**
 * Does what a reader would do with the page, prints what it shows and leaves screenshots in `folder`: waits for the
 * overlay, opens the first card, keeps a note on a few words, and finds it in the library.
 */
export async function showHeadless(browser: Browser, url: string, scanned: Scanned, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (of: Tab, name: string) => of.screenshot(`${folder}/${browser.name}-${name}.png`);
  const tab = await browser.newTab();
  await tab.goto(url);
  const { found } = scanned;
  if (!found) return console.log('This page holds no article: nothing is shown in it.');
  const { article, findings } = found;
  printFindings(found);
  if (findings.topic.outcome === 'silent') return console.log('\nNot on our subject: nothing is shown in the page.');

  const hands = overlayHands(tab);
  console.log(`\nAt the page's edge: ${await hands.waitForLabel('.edge-tab')}`);
  await picture(tab, '1-article');
  if (findings.mentions[0]) {
    await openCard(tab, hands, findings.mentions[0].text);
    await picture(tab, '2-card');
  }
  await beginNote(tab, hands, choosePassage(article, findings.mentions));
  await picture(tab, '3-draft');
  await keepNote(hands);
  await picture(tab, '4-note');
  await picture(await openLibrary(browser), '5-library');
  console.log(`\nScreenshots are in ${folder}`);
}

function printFindings({ article, findings: { topic, mentions } }: NonNullable<Scanned['found']>): void {
  console.log(`${article.title}\n\nScore ${topic.score.toFixed(2)} of 1, from these signals:`);
  console.log(formatSignals(topic).join('\n'));
  console.log(`\n${mentions.length} mentions:\n${formatMentions(mentions).join('\n')}`);
}

async function openCard(tab: Tab, hands: OverlayHands, words: string): Promise<void> {
  const [box] = await tab.boxesOf(words);
  if (box) await tab.hover(box.x + box.width / 2, box.y + box.height / 2);
  console.log(`\nThe card over "${words}":\n${indent(await hands.waitFor('.card-popup'))}`);
}

async function beginNote(tab: Tab, hands: OverlayHands, words: string): Promise<void> {
  await tab.press('Escape'); // closes the card
  await tab.select(words);
  await hands.waitFor('.note-button');
  await hands.click('.note-button');
  await hands.waitInPanel('the note being written', `document.activeElement?.matches('textarea')`);
  await tab.type(noteBody);
  await hands.waitInPanel('the words', `document.activeElement.value === ${JSON.stringify(noteBody)}`);
}

async function keepNote(hands: OverlayHands): Promise<void> {
  await hands.clickInPanel(`document.querySelector('form button[type=submit]')`);
  const saved = await hands.waitInPanel<string>('"Saved"', `document.body.innerText.match(/^Saved.*/m)?.[0]`);
  console.log(`\nThe panel says: ${saved}`);
}

async function openLibrary(browser: Browser): Promise<Tab> {
  const library = await browser.newTab();
  await library.goto(browser.extensionPage('ui/library/library.html'));
  const text = await until('the note in the library', () =>
    library.evaluate<string>(
      `document.body.innerText.includes(${JSON.stringify(noteBody)}) && document.body.innerText`,
    ),
  );
  console.log(`\nThe library:\n${indent(text)}`);
  return library;
}

/** The first few words of the first paragraph that begins without a mention, whose card would open under the mouse. */
function choosePassage({ text, blocks }: Article, mentions: Mention[]): string {
  const openings = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => ({ start, end: start + (text.slice(start, end).match(/^(\S+ ){5}\S+/)?.[0].length ?? 0) }))
    .filter(({ start, end }) => end > start);
  const free = openings.find(({ start, end }) => mentions.every((each) => each.end < start || each.start > end));
  const { start, end } = free ?? blocks[0]!;
  return text.slice(start, end);
}

const indent = (text: string) => text.replace(/^/gm, '    ');
