import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { maxBytes, readInput } from '../../../src/cli/scan/read-input';

const folder = mkdtempSync(join(tmpdir(), 'read-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const readable: [what: string, bytes: Uint8Array, text: string][] = [
  ['UTF-8', Buffer.from('“Größe” 🙂'), '“Größe” 🙂'],
  ['UTF-8 whose mark counts as a character of the file', Buffer.from('\uFEFFa'), '\uFEFFa'],
  ['line ends as they are', Buffer.from('a\r\nb\n'), 'a\r\nb\n'],
  ['UTF-16 with a mark', Buffer.from('\uFEFFhé', 'utf16le'), '\uFEFFhé'],
  ['Windows-1252, which says nothing of itself', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), '“café”'],
  [
    'the encoding that a page declares',
    Buffer.concat([Buffer.from('<meta charset=iso-8859-2>'), Buffer.from([0xb3])]),
    '<meta charset=iso-8859-2>ł',
  ],
  [
    'UTF-8 in a page that declares an encoding nobody knows',
    Buffer.from('<meta charset="klingon">é'),
    '<meta charset="klingon">é',
  ],
];
it.each(readable)('reads %s', (_what, bytes, text) => {
  expect(readInput(write('readable.html', bytes))).toBe(text);
});

const refused: [what: string, bytes: Uint8Array | string, reason: string][] = [
  ['an empty file', '', 'empty'],
  ['nothing but white space', ' \n\t\n', 'empty: nothing but white space'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary, not text'],
];
it.each(refused)('refuses %s with its name and the reason', (_what, bytes, reason) => {
  const path = write('refused.txt', bytes);
  expect(() => readInput(path)).toThrow(`${path}: ${reason}`);
});

it('refuses a file of 50 MB without reading it, and says how large it is', () => {
  const path = write('large.html', '');
  truncateSync(path, 50_000_000);
  expect(() => readInput(path)).toThrow(`${path}: too large: 50.0 MB, and ${maxBytes / 1e6} MB are the limit`);
});

it('refuses a file that is not there', () => {
  expect(() => readInput(join(folder, 'none.txt'))).toThrow('none.txt: no such file');
});
