import * as v from 'valibot';
import { schemaVersion } from '../database';
import { BackupClosing, BackupError, BackupHeader, hashOf } from './backup-format';
import { readRowLine } from './row-lines';

/** What a backup holds: its header, and the rows of each table. */
export interface ReadBackup {
  header: BackupHeader;
  rows: Map<string, Record<string, unknown>[]>;
}

const newline = 10;

/** The backup in this file, whole and unharmed. Throws `BackupError` for any other file; writes nothing. */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  const bytes = await unpack(file);
  const header = readHeader(bytes);
  const closingStart = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  const closing = parseJson(BackupClosing, bytes.subarray(closingStart));
  if (!closing || closing.sha256 !== (await hashOf(bytes.subarray(0, closingStart)))) throw new BackupError('damaged');
  const lines = decode(bytes.subarray(0, closingStart)).trimEnd().split('\n').slice(1);
  const rows = new Map<string, Record<string, unknown>[]>(Object.keys(header.counts).map((table) => [table, []]));
  for (const line of lines) {
    const [table, row] = readRowLine(line);
    rows.get(table)?.push(row);
  }
  return { header, rows };
}

/** The bytes that were packed. A file cut off anywhere is no whole gzip, and browsers refuse it at its end. */
async function unpack(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) throw new BackupError('foreign'); // RFC 1952, 2.3.1
  try {
    const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch (cause) {
    // Every fault of the packing comes as a TypeError of the stream: the file is no whole gzip.
    throw new BackupError('damaged', { cause });
  }
}

function readHeader(bytes: Uint8Array<ArrayBuffer>): BackupHeader {
  const line = bytes.subarray(0, Math.max(0, bytes.indexOf(newline)));
  const { format, version } =
    parseJson(v.object({ format: v.unknown(), version: v.optional(v.unknown()) }), line) ?? {};
  if (format !== 'fair-notice-backup') throw new BackupError('foreign');
  if (typeof version === 'number' && version > 1) throw new BackupError('newer');
  const header = parseJson(BackupHeader, line);
  if (!header) throw new BackupError('damaged');
  if (header.schema > schemaVersion) throw new BackupError('newer');
  return header;
}

/** The value as its schema says; undefined for anything else, such as half a line. */
function parseJson<S extends v.GenericSchema>(schema: S, bytes: Uint8Array<ArrayBuffer>): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(decode(bytes)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined; // no JSON: the caller says what that means
  }
}

const decode = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder().decode(bytes);
