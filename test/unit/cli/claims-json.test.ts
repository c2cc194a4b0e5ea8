import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatClaimsJson } from '../../../src/cli/scan/format-claims';
import { scanFile } from '../../../src/cli/scan/scan-file';

const folder = mkdtempSync(join(tmpdir(), 'claims-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = [
  'Depot staff watched',
  '',
  'The Norvik Gazette reported that 🙂 Ola Brandt said the badges hurt.',
  '',
  '“It is 🙂 intrusive,” said Ida Falk. “Nobody 🙂 asked us.”',
  '',
];
const files: [what: string, text: string][] = [
  ['line feeds', article.join('\n')],
  ['carriage returns and line feeds', article.join('\r\n')],
  ['a byte order mark', `\uFEFF${article.join('\r\n')}`],
];

it.each(files)('every offset counts the characters of a file with %s as it stands', async (_what, text) => {
  const path = join(folder, 'a.b.txt');
  writeFileSync(path, text);
  const line = formatClaimsJson(await scanFile(path));
  expect(line).not.toContain('\n');
  const { doc_id, claims } = JSON.parse(line);
  expect(doc_id).toBe('a.b');
  const points = [...text];
  const at = (start: number, end: number) => points.slice(start, end).join('');
  const read = claims.map((claim: { spans: [number, number][] } & Record<string, number>) => [
    at(claim.speaker_start!, claim.speaker_end!),
    at(claim.cue_start!, claim.cue_end!),
    claim.spans.map(([start, end]) => at(start, end)).join(' … '),
    claim.start === claim.spans[0]![0] && claim.end === claim.spans.at(-1)![1],
  ]);
  expect(read).toEqual([
    ['The Norvik Gazette', 'reported', 'that 🙂 Ola Brandt said the badges hurt', true],
    ['Ola Brandt', 'said', 'the badges hurt', true],
    ['Ida Falk', 'said', '“It is 🙂 intrusive,” … “Nobody 🙂 asked us.”', true],
  ]);
  for (const claim of claims) {
    expect(at(claim.speaker_start, claim.speaker_end)).toBe(claim.speaker);
    expect(at(claim.cue_start, claim.cue_end)).toBe(claim.cue);
  }
});
