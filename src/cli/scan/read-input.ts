import { readFileSync, statSync } from 'node:fs';
import { describeSystemError, FileProblem } from './file-problem';

/** No article comes near it: one of 100,000 words with its page around it is about 2 MB. */
export const maxBytes = 20_000_000;

/** Where a file is looked at for signs that it is no text, and for the encoding it declares. */
const headBytes = 4_096;

/** A file's text. Throws `FileProblem` for a file that is missing, unreadable, empty, too large or no text. */
export function readInput(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw new FileProblem(path, 'empty');
  const text = decode(bytes);
  if (text === undefined) throw new FileProblem(path, 'binary, not text');
  if (!text.trim()) throw new FileProblem(path, 'empty: nothing but white space');
  return text;
}

function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > maxBytes)
      throw new FileProblem(path, `too large: ${(size / 1e6).toFixed(1)} MB, and ${maxBytes / 1e6} MB are the limit`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(path, describeSystemError(error));
  }
}

/**
 * The text in the encoding that its byte order mark or its `<meta charset>` says, else UTF-8 where it is that, else
 * Windows-1252 as browsers do (WHATWG Encoding Standard); undefined for what is no text. The mark itself is kept, so
 * that offsets count in the file as it stands.
 */
function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  const head = bytes.subarray(0, headBytes);
  if (head.includes(0)) return undefined;
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1'))?.[1];
  for (const label of [declared, 'utf-8', 'windows-1252']) {
    if (!label) continue;
    try {
      const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
      const text = decoder.decode(bytes);
      return decoder.encoding === 'windows-1252' ? text.replace(controls, inWindows1252) : text;
    } catch {
      // no encoding of that name, or these bytes are not in it: the next one is tried
    }
  }
  return undefined;
}

/** Node 20 decodes Windows-1252 as ISO 8859-1 (measured on 20.20), which has control characters in place of these. */
const controls = /[\x80-\x9f]/g;
const inWindows1252 = (control: string) =>
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'[control.charCodeAt(0) - 0x80] ?? control;
