import { relayToReader } from '../../bridge/relay-to-reader';
import { askWorker } from '../../bridge/ask-worker';
import type { Answer } from '../../bridge/call';
import type { OwnCalls } from '../../bridge/own-calls';
import { findSubjectTab } from '../../bridge/tabs';
import { withoutFragment } from '../../model/address-fragment';
import type { Card } from '../../model/card';
import type { Draft, Note } from '../../model/note';
import type { PageReading } from '../../model/page-reading';

/** What a panel is about: the article in a tab, with everything known and noted of it. */
export interface Subject {
  tabId: number;
  url: string;
  /** Whether this panel is a frame in the page itself, which can be closed there. */
  isFrame: boolean;
  /** Undefined where the page was not read: not recognised, paused, or not a web page. */
  reading?: PageReading;
  /** The reader asked to have it read, and there was nothing to read. */
  isNoArticle?: boolean;
  cards: Card[];
  notes: Note[];
  /** Notes that are on the disk but cannot be read. */
  unreadable: number;
  drafts: Draft[];
  /** Those of the drafts for which the reader is to say whether the article's text is kept. */
  asking: string[];
  /** What was kept of the article; undefined where it was not read now. */
  remembered?: Remembered;
}

/** Notes made on the same text elsewhere, the version each note was made on, and those the article now differs from. */
export type Remembered = Answer<OwnCalls['article.read']>;

/** A page that frames the panel by itself, to lure clicks into it, gets nothing to show. */
export class NotOurFrame extends Error {
  override name = 'NotOurFrame';
  constructor() {
    super('This page tried to show the panel of Fair Notice by itself. Nothing is shown here.');
  }
}

/**
 * The subject of the panel in this window; undefined where there is no web page to speak of.
 * @throws NotOurFrame where a page put this panel into a frame of its own making.
 */
export async function loadSubject(): Promise<Subject | undefined> {
  const tab = await findSubjectTab();
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  if (tab.isFrame) await requireOurs(tab.id);
  const reading = await readReading(tab.id);
  const url = reading?.url ?? withoutFragment(tab.url);
  const lookAlikes = reading?.cases[0]?.lookAlikes ?? [];
  const named = [...(reading?.cases ?? []), ...(reading?.mentions ?? [])].map(({ entry }) => entry);
  const ids = [...new Set([...named, ...lookAlikes])];
  const shown = { url, canonicalUrl: reading?.canonicalUrl, text: reading?.text };
  const [cards, { notes, unreadable }, drafts, remembered] = await Promise.all([
    askWorker('cards.read', { ids }),
    askWorker('notes.read', shown),
    askWorker('drafts.read', shown),
    reading && askWorker('article.read', { ...shown, ...nowOf(reading) }),
  ]);
  const asking = await askWorker('drafts.asking', { ids: drafts.map(({ id }) => id) });
  return {
    ...{ tabId: tab.id, url, isFrame: tab.isFrame, reading, cards, notes, unreadable, drafts, asking },
    remembered,
  };
}

/** The article as the page shows it now: what a kept version is compared with. */
export const nowOf = ({ text, title, byline, published }: PageReading) => ({ text, title, byline, published });

/** The token that the overlay gave this frame, and the notes to begin at, with commas. */
export const readHash = (): string[] => location.hash.slice(1).split('/').filter(Boolean);

async function requireOurs(tabId: number): Promise<void> {
  const [token = ''] = readHash();
  const { ours } = await relayToReader(tabId, 'panel.confirm', { token });
  if (!ours) throw new NotOurFrame();
}

/** A tab without the overlay is a tab without a reading; every other failure is one. */
async function readReading(tabId: number): Promise<PageReading | undefined> {
  try {
    return (await relayToReader(tabId, 'reading.read', {})) ?? undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoOverlay') return undefined;
    throw error;
  }
}
