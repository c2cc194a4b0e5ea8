/** What JSON has no word for: bytes, by the kind of object that holds them. */
const bytesKey = '$bytes';
const bufferKey = '$buffer';

/** One row of a table as one line of a backup, without the line's end. Throws `TypeError` for a row that is more than plain data and bytes. */
export function writeRow(table: string, row: object): string {
  // Most rows are plain, and asking for each of their values again takes several times as long as writing them.
  if (isPlain(row)) return JSON.stringify([table, row]);
  return JSON.stringify([table, row], (_, part: unknown) => {
    if (part instanceof Uint8Array) return { [bytesKey]: toBase64(part) };
    if (part instanceof ArrayBuffer) return { [bufferKey]: toBase64(new Uint8Array(part)) };
    if (part instanceof Blob || part instanceof Map || part instanceof Set || ArrayBuffer.isView(part))
      throw new TypeError(`a row of ${table} holds a ${part.constructor.name}, which a backup cannot keep`);
    return part;
  });
}

/** True for data that JSON writes as it is, all the way down. */
function isPlain(value: unknown): boolean {
  if (!(value instanceof Object)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** The table and the row of a line; throws `SyntaxError` for a line that `writeRow` did not write. */
export function readRowLine(line: string): [table: string, row: Record<string, unknown>] {
  const hasBytes = line.includes(`"${bytesKey}":`) || line.includes(`"${bufferKey}":`);
  const read: unknown = JSON.parse(line, hasBytes ? readBytes : undefined);
  const [table, row] = Array.isArray(read) ? read : [];
  if (typeof table !== 'string' || !(row instanceof Object)) throw new SyntaxError('not a row');
  return [table, row as Record<string, unknown>];
}

function readBytes(_: string, part: unknown): unknown {
  if (!(part instanceof Object)) return part;
  const { [bytesKey]: bytes, [bufferKey]: buffer } = part as Record<string, unknown>;
  if (typeof bytes === 'string') return fromBase64(bytes);
  return typeof buffer === 'string' ? fromBase64(buffer).buffer : part;
}

/** How many bytes are turned into characters at a time: more arguments than an engine takes in one call would fail. */
const sliceSize = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += sliceSize)
    text += String.fromCharCode(...bytes.subarray(start, start + sliceSize));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
