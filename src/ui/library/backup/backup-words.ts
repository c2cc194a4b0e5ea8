import type { BackupState, RestoreCount, Verified } from '../../../bridge/backup-calls';
import { localDate } from '../../parts/instants';
import { count } from '../../parts/words';

const dayMs = 86_400_000;

/** How far the last backup lies back and what is in none yet, in a sentence. */
export function describeLast({ last, changesSince }: BackupState, nowMs: number): string {
  if (!last)
    return changesSince === 0
      ? 'No backup yet.'
      : `No backup yet: ${count(changesSince, 'change')} would be lost with this device.`;
  const since = changesSince === 0 ? 'nothing has changed since' : `${count(changesSince, 'change')} since`;
  return `Last backup ${describeAge(Date.parse(last.time), nowMs)}, with ${count(last.notes, 'note')}; ${since}.`;
}

function describeAge(timeMs: number, nowMs: number): string {
  const days = Math.floor((nowMs - timeMs) / dayMs);
  if (days < 0) return `on ${localDate(new Date(timeMs).toISOString())}`; // the clock was set back
  return days === 0 ? 'today' : `${count(days, 'day')} ago`;
}

/** True where the reader should be reminded: much or old work is in no backup. */
export function isOverdue({ last, changesSince }: BackupState, nowMs: number): boolean {
  if (!last) return changesSince >= 10;
  return changesSince > 0 && (Math.abs(nowMs - Date.parse(last.time)) >= 7 * dayMs || changesSince >= 100);
}

/** What a restore would bring, or brought. */
export function describeRestore({ new: fresh, same, newer, older, refused, added }: RestoreCount): string {
  const others = Object.entries(added).filter(([table, rows]) => rows > 0 && otherNames[table]);
  return [
    `${count(fresh, 'note')} new`,
    `${same} the same`,
    newer > 0 && `${newer} newer than yours`,
    older > 0 && `${older} older than yours, which stay as they are`,
    refused > 0 && `${refused} that cannot be read`,
    ...others.map(([table, rows]) => `${count(rows, ...otherNames[table]!)} new`),
  ]
    .filter(Boolean)
    .join(', ');
}

const otherNames: Record<string, [one: string, many?: string]> = {
  drafts: ['draft'],
  settings: ['set of settings', 'sets of settings'],
  articles: ['article kept', 'articles kept'],
  versions: ['article text', 'article texts'],
};

/** What a check found, in plain words: first what is the same, then every difference with its reason. */
export function describeVerified(found: Verified): string[] {
  const { same, newerHere, newerThere, onlyHere, onlyThere, refused, otherSame, otherDifferent } = found;
  const all = same + newerHere + newerThere + onlyThere;
  return [
    all === 0 && 'There is no note in this file.',
    all === 1 && same === 1 && 'The one note in this file is the same as yours.',
    all > 1 && same === all && `All ${all} notes in this file are the same as yours.`,
    same < all && `${same} of the ${count(all, 'note')} in this file ${same === 1 ? 'is' : 'are'} the same as yours.`,
    newerHere > 0 && `${count(newerHere, 'note')} ${newerHere === 1 ? 'is' : 'are'} newer here.`,
    newerThere > 0 && `${count(newerThere, 'note')} ${newerThere === 1 ? 'is' : 'are'} newer in the file.`,
    onlyThere > 0 && `${count(onlyThere, 'note')} in the file ${onlyThere === 1 ? 'is' : 'are'} not here.`,
    onlyHere > 0 && `${count(onlyHere, 'note')} here ${onlyHere === 1 ? 'is' : 'are'} not in the file.`,
    refused > 0 && `${count(refused, 'note')} in the file cannot be read.`,
    otherDifferent > 0
      ? `Of drafts, settings and kept articles ${otherSame} are the same and ${otherDifferent} differ or are on one side only.`
      : otherSame > 0 && 'Drafts, settings and kept articles are the same.',
  ].filter((sentence): sentence is string => Boolean(sentence));
}

/** "512 bytes", "1.2 MB". */
export function readableBytes(bytes: number): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? ['bytes', 1];
  const amount = bytes / size;
  return `${size > 1 && amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

const units: [name: string, bytes: number][] = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];
