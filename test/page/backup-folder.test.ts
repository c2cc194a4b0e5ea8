import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpIfDue, backUpNow, chooseFolder, describeBackups } from '../../src/background/backups';
import { requireStore } from '../../src/background/store';
import { readBackup } from '../../src/store/backup/read-backup';
import { draft } from '../unit/store/library';

/** A real folder of the browser's, in the origin's own file system: every call on it is the one a folder of the disk takes. */
let folder: FileSystemDirectoryHandle;
let parent: FileSystemDirectoryHandle;
beforeEach(async () => {
  parent = await navigator.storage.getDirectory();
  folder = await parent.getDirectoryHandle('Backups', { create: true });
});
afterEach(async () => {
  const { db } = await requireStore();
  await db.delete();
  for await (const name of parent.keys()) await parent.removeEntry(name, { recursive: true });
});

let made = 0;
async function keep(times = 1): Promise<void> {
  const { notes } = await requireStore();
  for (let i = 0; i < times; i++) {
    made++;
    await notes.keep(draft({ id: `draft-${made}`, body: `Note ${made}` }));
  }
}
async function list(): Promise<string[]> {
  const names = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}
const read = async (name: string) => readBackup(await (await folder.getFileHandle(name)).getFile());
/** As though the last backup lay that far back. */
async function age(days: number): Promise<void> {
  const { backups } = await requireStore();
  const { last } = await backups.record.read();
  await backups.record.put({ ...last!, time: new Date(Date.now() - days * 86_400_000).toISOString() });
}

describe('a folder for backups', () => {
  it('gets its first one as soon as it is chosen, and nothing but whole files', async () => {
    await keep();
    await chooseFolder(folder);
    const names = await list();
    expect(names).toHaveLength(1);
    expect((await read(names[0]!)).header.counts).toMatchObject({ notes: 1, revisions: 1 });
    expect(await describeBackups()).toMatchObject({ folder: { name: 'Backups', isOpen: true }, changesSince: 0 });
  });

  it('keeps the last ten, and what else lies in it', async () => {
    await folder.getFileHandle('fair-notice-backup-of-somebody-else.jsonl.gz', { create: true });
    await chooseFolder(folder);
    for (let i = 0; i < 12; i++) {
      await keep();
      await backUpNow();
    }
    const names = (await list()).filter((name) => !name.includes('somebody'));
    expect(names).toHaveLength(10);
    const counts = await Promise.all(names.map(async (name) => (await read(name)).header.counts.notes));
    expect(counts.sort((a, b) => a! - b!)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await list()).toContain('fair-notice-backup-of-somebody-else.jsonl.gz');
  });

  it('clears away what a backup left that was cut off', async () => {
    await chooseFolder(folder);
    const { backups } = await requireStore();
    const cut = 'fair-notice-backup-2020-01-01T000000-0000.jsonl.gz';
    await folder.getFileHandle(cut, { create: true });
    const { folder: row } = await backups.record.read();
    await backups.record.put({ ...row!, files: [cut, ...row!.files] });
    for (let i = 0; i < 10; i++) await backUpNow();
    expect(await list()).not.toContain(cut);
    expect(await list()).toHaveLength(10);
  });
});

describe('a backup is due', () => {
  it('after a day with a change, or many changes, and not otherwise', async () => {
    await chooseFolder(folder);
    const count = async () => {
      await backUpIfDue();
      return (await list()).length;
    };
    await age(3);
    expect(await count(), 'nothing changed').toBe(1);
    await keep();
    expect(await count(), 'a change after three days').toBe(2);
    await keep(49);
    expect(await count(), 'within the day').toBe(2);
    await keep();
    expect(await count(), 'fifty changes').toBe(3);
    await keep();
    await age(-3);
    expect(await count(), 'the clock was set back by three days').toBe(4);
  });

  it('never where no folder was chosen', async () => {
    await keep(60);
    await backUpIfDue();
    expect(await describeBackups()).toEqual({ changesSince: 60 });
  });

  it('and says what went wrong where the folder is gone, until one is written again', async () => {
    await chooseFolder(folder);
    await parent.removeEntry('Backups', { recursive: true });
    await keep(50);
    await backUpIfDue();
    expect((await describeBackups()).folder?.trouble).toMatch(/could not be found/);
    await expect(backUpNow()).rejects.toThrow(/could not be found/);
    folder = await parent.getDirectoryHandle('Backups', { create: true });
    await chooseFolder(folder);
    expect((await describeBackups()).folder).toEqual({ name: 'Backups', isOpen: true });
    expect(await list()).toHaveLength(1);
  });
});
