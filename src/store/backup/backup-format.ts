import * as v from 'valibot';

/**
 * A backup is a gzip of lines of JSON: a header, each row of each table as `[table, row]`, and a closing line with the
 * SHA-256 of all bytes before it. A file that lost its end, or a byte anywhere, is told from a whole one.
 */
export const BackupHeader = v.object({
  format: v.literal('fair-notice-backup'),
  /** Of this layout of the file. */
  version: v.literal(1),
  /** Version of the database's schema whose rows these are; backups began with the second. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(2)),
  created: v.string(),
  /** How many rows of each table follow. */
  counts: v.record(v.string(), v.number()),
});
export type BackupHeader = v.InferOutput<typeof BackupHeader>;

/** The last line. */
export const BackupClosing = v.object({ sha256: v.string() });

/** Why a file cannot be restored. */
export type BackupFault = 'foreign' | 'damaged' | 'newer';

const sentences: Record<BackupFault, string> = {
  foreign: 'This file is not a backup of Fair Notice. Nothing was changed.',
  damaged:
    'This backup is damaged or was cut off, so it cannot be trusted, and nothing was changed. Take another of your backups.',
  newer:
    'This backup was made by a newer version of Fair Notice. Nothing was changed. Update Fair Notice to restore it.',
};

/** A file that is no whole backup of ours. `message` is in the reader's words; nothing was written. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, options: { cause?: unknown } = {}) {
    super(sentences[fault], options);
    this.fault = fault;
  }
}

/** SHA-256 of these bytes in hexadecimal. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
