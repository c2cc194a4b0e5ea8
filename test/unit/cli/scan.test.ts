import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatClaims, formatClaimsJson } from '../../../src/cli/scan/format-claims';
import { formatExplanation } from '../../../src/cli/scan/format-explanation';
import { formatJson } from '../../../src/cli/scan/format-json';
import { formatSummary } from '../../../src/cli/scan/format-summary';
import { listFiles } from '../../../src/cli/scan/list-files';
import { parseOptions } from '../../../src/cli/scan/options';
import { parseArticle } from '../../../src/cli/scan/parse-article';
import { scanFile } from '../../../src/cli/scan/scan-file';
import { UsageError } from '../../../src/cli/usage-error';

const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const text = `Depot 🙂 staff watched by Palantir

Managers at the Harrow depot use Palantir to track warehouse workers' keystrokes and movements.\r

"It is intrusive," said Ada Quill, who speaks for the union. “Nobody asked the staff.”
`;
beforeAll(() => {
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  for (const name of ['b.txt', 'a.html', 'deep/c.HTM', 'deep/er/d.xhtml', 'deep/e.pdf', 'f.json'])
    writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lists the pages and texts of a folder at any depth, and a file as itself', () => {
  const found = listFiles(folder).map((path) => relative(folder, path).replaceAll('\\', '/'));
  expect(found).toEqual(['a.html', 'b.txt', 'deep/c.HTM', 'deep/er/d.xhtml']);
  expect(listFiles(join(folder, 'f.json'))).toEqual([join(folder, 'f.json')]);
  expect(() => listFiles(join(folder, 'none'))).toThrow(/none: no such file/);
});

it('keeps a .txt as it stands, its paragraphs and its first line told by their offsets', () => {
  const article = parseArticle('b.txt', text)!;
  expect(article.text).toBe(text);
  expect(article.title).toBe('Depot 🙂 staff watched by Palantir');
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.trim().split(/\s*\n\s*\n/));
});

it.each([
  ['<link rel="canonical" href="https://example.org/doors">', 'https://example.org/doors'],
  ['<link rel="canonical" href="doors">', 'file:pages/doors.html'],
  ['', 'file:pages/doors.html'],
])('gives a page in a file the address it declares, else that of the file: %s', (head, url) => {
  const page = `<html><head><title>Doors</title>${head}</head><body><article><p>${'The depot keeps a list of every door. '.repeat(9)}</p></article></body></html>`;
  expect(parseArticle('pages/doors.html', page)!.url).toBe(url);
});

it('takes each line for a paragraph where no line is blank', () => {
  const lines = 'One.\r\nTwo.\nThree.';
  const { blocks } = parseArticle('b.txt', lines)!;
  expect(blocks.map(({ start, end }) => lines.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
});

it('writes one line of JSON whose mentions stand where they say', async () => {
  const line = formatJson(await scanFile(join(folder, 'b.txt')));
  expect(line).not.toContain('\n');
  const { file, title, isArticle, score, onTopic, signals, mentions, ms } = JSON.parse(line);
  expect([file, title, isArticle]).toEqual([join(folder, 'b.txt'), 'Depot 🙂 staff watched by Palantir', true]);
  expect(onTopic).toBe(score >= 0.8);
  expect(signals.length).toBeGreaterThan(0);
  expect(ms).toBeGreaterThan(0);
  expect(mentions.map((mention: { entry: string }) => mention.entry)).toContain('vendor-palantir');
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
});

it('writes claims in code points, so that a smiley before them counts once', async () => {
  const { doc_id, claims } = JSON.parse(formatClaimsJson(await scanFile(join(folder, 'b.txt'))));
  expect(doc_id).toBe('b');
  const points = [...text];
  const claim = claims.find(({ speaker }: { speaker: string }) => speaker.includes('Quill'));
  expect(points.slice(claim.start, claim.end).join('')).toContain('It is intrusive');
  expect(points.slice(claim.speaker_start, claim.speaker_end).join('')).toBe(claim.speaker);
  expect(points.slice(claim.cue_start, claim.cue_end).join('')).toBe('said');
});

it('says the same to a person', async () => {
  const scanned = await scanFile(join(folder, 'b.txt'));
  expect(formatSummary(scanned)).toMatch(/score \d\.\d\d: .+\n(.+\n)*.*\[vendor-palantir\] × 2: "Palantir"/);
  expect(formatClaims(scanned)).toMatch(/Ada Quill \(direct.*\): .*It is intrusive/);
});

it('explains to a pack author why it is shown and why each name was kept or dropped', async () => {
  const explained = formatExplanation(await scanFile(join(folder, 'b.txt')));
  const part = (title: string) => explained.split(`\n  ${title}\n`)[1]?.split(/\n {2}\S/)[0] ?? '';
  expect(explained).toMatch(/score \d\.\d\d: cards are shown; shown from 0\.\d\d, offered from 0\.\d\d/);
  const weights = [...part('For it').matchAll(/\+(\d\.\d\d)/g)].map(([, weight]) => Number(weight));
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  expect(part('Explained')).toMatch(/"Palantir" × 2 → Palantir.* \[vendor-palantir\] at \d+, \d+: needs no context/);
  expect(part('Explained')).toContain('»Palantir«');
});

const commandLines: [string[], string | object][] = [
  [['a.txt', '--json'], { paths: ['a.txt'], json: true, explain: false, claims: false, help: false }],
  [['--help'], { paths: [], json: false, explain: false, claims: false, help: true }],
  [[], 'no file given'],
  [['--jsn', 'a.txt'], `Unknown option '--jsn'`],
];
it.each(commandLines)('understands the command line %j', (line, meaning) => {
  if (typeof meaning !== 'string') return expect(parseOptions(line)).toEqual(meaning);
  expect(() => parseOptions(line)).toThrow(UsageError);
  expect(() => parseOptions(line)).toThrow(meaning);
});
