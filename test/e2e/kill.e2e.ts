import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Draft, Note } from '../../src/model/note';
import type { NoteCount } from '../../src/store/note-count';
import type { Revision } from '../../src/store/revision';
import { seeded } from '../bench/anchor/seeded';
import { ask, type Desk, openDesk } from './desk';

/** Another seed is another run of edits and other moments to die at: `KILL_SEED=7 npx vitest run --project chromium kill`. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 100_000);
const rounds = 20;
const lanes = 4;
const random = seeded(seed);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** What the store has said yes to: each note's last words, and what may or may not have come after. */
interface Known {
  body: string;
  isRemoved: boolean;
  /** Sent and not answered when the browser died: it may be there, as a whole. */
  unanswered?: { body: string; isRemoved: boolean };
}
const known = new Map<string, Known>();
/** Drafts sent for keeping without an answer: each is a draft, a note or nothing. */
const unanswered = new Set<string>();
/** Notes of bundles: a bundle is there as a whole once it was answered, and as a whole or not at all else. */
const bundles: { ids: string[]; isAnswered: boolean }[] = [];
let isDead = false;
let acknowledged = 0;
let made = 0;

const address = 'https://news.example.com/quotas';
const article = { url: address, title: 'Quotas on the floor' };
const uuid = () =>
  `urn:uuid:00000000-0000-4000-8000-${Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0')}`;

function draftOf(id: string, body: string, part: Partial<Draft> = {}): Draft {
  const target = { quote: { exact: id, prefix: '', suffix: '' } };
  return { id, address, article, target, body, tags: ['quotas'], modified: '2026-05-01T08:00:00.000Z', ...part };
}

/** One action of the reader; what was known is updated before it is sent and after it was answered. */
async function act(library: Tab, own: string[]): Promise<void> {
  const chance = random();
  made++;
  const id = own[Math.floor(random() * own.length)];
  if (chance < 0.1) await importBundle(library);
  else if (id && chance < 0.5) await changeNote(library, id);
  else own.push(await keepNew(library));
}

async function keepNew(library: Tab): Promise<string> {
  const draft = draftOf(`draft-${made}`, `Words ${made}`);
  unanswered.add(draft.id);
  await ask(library, 'draft.write', { draft });
  const { note } = await ask<{ note: Note }>(library, 'note.keep', { draft });
  unanswered.delete(draft.id);
  known.set(note.id, { body: note.body, isRemoved: false });
  acknowledged += 2;
  return note.id;
}

async function changeNote(library: Tab, id: string): Promise<void> {
  const before = known.get(id)!;
  const isRemoved = !before.isRemoved && random() < 0.2;
  const body = before.isRemoved || isRemoved ? before.body : `Words ${made}`;
  before.unanswered = { body, isRemoved };
  if (before.isRemoved) await ask(library, 'note.restore', { id });
  else if (isRemoved) await ask(library, 'note.remove', { id });
  else {
    const draft = await ask<Draft>(library, 'draft.edit', { id });
    unanswered.add(draft.id);
    await ask(library, 'note.keep', { draft: { ...draft, body } });
    unanswered.delete(draft.id);
  }
  known.set(id, { body, isRemoved });
  acknowledged++;
}

/** A bundle of twenty notes, as the library itself writes it. */
async function importBundle(library: Tab): Promise<void> {
  const bundle = { ids: Array.from({ length: 20 }, uuid), isAnswered: false };
  const time = '2026-05-01T08:00:00.000Z';
  const items = bundle.ids.map((id) => ({
    id,
    type: 'Annotation',
    created: time,
    modified: time,
    body: [{ type: 'TextualBody', value: `Imported ${made}`, format: 'text/plain', purpose: 'commenting' }],
    target: { source: address, selector: [{ type: 'TextQuoteSelector', exact: id, prefix: '', suffix: '' }] },
  }));
  const text = JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });
  bundles.push(bundle);
  await ask(library, 'bundle.import', { text });
  bundle.isAnswered = true;
  acknowledged++;
}

/** Acts on and on, until the browser is gone. */
async function work(library: Tab): Promise<void> {
  const own: string[] = [];
  while (!isDead) {
    try {
      await act(library, own);
    } catch (error) {
      if (!isDead) throw error; // with the browser gone, a call without an answer is what is being tried
    }
  }
}

/** All rows, read past the extension, so that nothing it says about itself is taken for granted. */
const readDatabase = (library: Tab) =>
  library.evaluate<{
    notes: Note[];
    revisions: Revision[];
    drafts: Draft[];
    counts: NoteCount[];
  }>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('fair-notice');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = async () => {
      const names = ['notes', 'revisions', 'drafts', 'counts'];
      const transaction = opening.result.transaction(names);
      const read = (name) => new Promise((done) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => done([name, request.result]);
      });
      const rows = Object.fromEntries(await Promise.all(names.map(read)));
      opening.result.close();
      resolve(rows);
    };
  })`);

/** What is wrong with the database: writes that are lost, and transactions of which only a part is there. */
async function findFaults(library: Tab): Promise<string[]> {
  const { notes, revisions, drafts, counts } = await readDatabase(library);
  const faults: string[] = [];
  const stored = new Map(notes.map((note) => [note.id, note]));
  for (const [id, { body, isRemoved, unanswered: maybe }] of known) {
    const note = stored.get(id);
    const isAs = (state: { body: string; isRemoved: boolean }) =>
      note?.body === state.body && Boolean(note.deleted) === state.isRemoved;
    if (!note) faults.push(`${id} is lost`);
    else if (!isAs({ body, isRemoved }) && !(maybe && isAs(maybe))) faults.push(`${id} is not as it was answered`);
    else known.set(id, { body: note.body, isRemoved: Boolean(note.deleted) });
  }
  for (const { ids, isAnswered } of bundles) {
    const found = ids.filter((id) => stored.has(id)).length;
    if (found !== ids.length && (found !== 0 || isAnswered)) faults.push(`${found} of a bundle of ${ids.length}`);
  }
  const live = notes.filter(({ deleted }) => !deleted);
  for (const { of, name, count } of counts) {
    const counted = live.filter((note) => (of === 'tag' ? note.tags.includes(name) : note.address === name)).length;
    if (count !== counted) faults.push(`${count} notes of ${of} ${name}, which are ${counted}`);
  }
  if (live.length > 0 && counts.length === 0) faults.push('no counts at all');
  const last = new Map(revisions.map((line) => [line.note, line]));
  for (const note of notes)
    if (JSON.stringify(last.get(note.id)?.after) !== JSON.stringify(note))
      faults.push(`${note.id} without its journal`);
  for (const [id, { after }] of last) if (after && !stored.has(id)) faults.push(`a journal without ${id}`);
  const kept = new Set(revisions.map(({ draft }) => draft));
  for (const { id } of drafts) {
    if (kept.has(id)) faults.push(`${id} is a draft and a note`);
    if (!unanswered.has(id)) faults.push(`${id} is a draft nobody left`);
  }
  return faults;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe(`a browser killed in the middle of edits, seed ${seed}`, () => {
  it(`has every answered write and no half one, ${rounds} times over`, { timeout: 600_000 }, async ({ signal }) => {
    const started = performance.now();
    for (let round = 1; round <= rounds; round++) {
      signal.throwIfAborted(); // Out of time, it must not go on beside the files that follow.
      const library = await desk.own('ui/popup/popup.html');
      expect(await findFaults(library), `after ${round - 1} kills, seed ${seed}`).toEqual([]);
      isDead = false;
      const working = Promise.all(Array.from({ length: lanes }, () => work(library)));
      // Some answered writes into the round, and a moment: on any machine in the middle of several more.
      const enough = acknowledged + 3 + random() * 12;
      await until('some answered writes', async () => acknowledged >= enough);
      await wait(random() * 60);
      isDead = true;
      await desk.restart('kill');
      await working;
    }
    const library = await desk.own('ui/popup/popup.html');
    expect(await findFaults(library), `after all, seed ${seed}`).toEqual([]);
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    console.log(
      `${inject('browser')}, seed ${seed}: ${rounds} kills in ${seconds} s, ${acknowledged} answered writes, ${known.size} notes, ${bundles.length} bundles, ${unanswered.size} writes cut off`,
    );
    expect(acknowledged).toBeGreaterThanOrEqual(rounds * 3);
    expect(unanswered.size + bundles.filter(({ isAnswered }) => !isAnswered).length).toBeGreaterThan(0);
  });
});
