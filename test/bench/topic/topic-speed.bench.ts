import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { hasSharedArticles, readSharedArticles } from '../../evaluate/shared-articles';
import type { PageTimes } from './in-page';

test('deciding the topic of real pages, beside Readability and isProbablyReaderable in the same run', async () => {
  if (!hasSharedArticles) return console.log('../shared/articles is absent: nothing measured');
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    // Chromium refuses its sandbox to root, which is who CI is.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: script });
    const times: PageTimes[] = [];
    for (const { kind, content, publisher } of readSharedArticles()) {
      if (kind !== 'html' || publisher !== 'readability') continue;
      times.push(await tab.evaluate((html) => (globalThis as unknown as Timer).timePage(html), content));
    }
    expect(times.length).toBeGreaterThan(80);
    print(times);
  } finally {
    await browser.close();
  }
});

interface Timer {
  timePage(html: string): PageTimes;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('the bundle of in-page.ts is empty');
  return output.output[0].code;
}

function print(times: PageTimes[]): void {
  const quantile = (of: keyof PageTimes, share: number) =>
    times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
  const total = (of: keyof PageTimes) => times.reduce((sum, time) => sum + time[of], 0);
  const row = (of: keyof PageTimes) => ({
    'median ms': quantile(of, 0.5).toFixed(2),
    'p95 ms': quantile(of, 0.95).toFixed(2),
    'all pages ms': total(of).toFixed(0),
  });
  console.table({
    'Readability, on a clone': row('readability'),
    'topic: page text and scoreTopic': row('topic'),
    isProbablyReaderable: row('readerable'),
    'gate: sample and couldBeOnSubject': row('gate'),
  });
  console.log('Readability / topic:', (total('readability') / total('topic')).toFixed(1));
  console.log('isProbablyReaderable / gate:', (total('readerable') / total('gate')).toFixed(1));
}
