import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/model/card';
import { Story } from '../../src/ui/panel/story';

const source = {
  publisher: 'The Quay Gazette',
  title: 'Scanners',
  url: 'https://quay.example/a',
  published: '2026-03-02',
};
const cardOf = (id: string, name: string, dates: string[]): Card => ({
  entry: {
    ...{ id, type: 'case', name, jurisdictions: [], aliases: [], statements: [], conflicts: [] },
    ...{
      watch: [],
      questions: [],
      related: [],
      timeline: dates.map((date) => ({ date, event: `It is ${date}.`, source })),
    },
  },
  pack: { id: 'p', title: 'P', version: '1.0.0', date: '2026-11-23', sha256: '0'.repeat(64) },
  related: [],
});
const cards = [
  cardOf('case-quay', 'The Quay scanners', ['2025-03', '2026-03-02']),
  cardOf('case-pier', 'The Pier badges', []),
];
const link = { entry: 'case-quay', score: 0.8, shared: [], lookAlikes: [] as string[] };

const mount = document.createElement('main');
beforeEach(() => document.body.append(mount));
afterEach(() => {
  render(null, mount);
  mount.remove();
});
const show = (published?: string, lookAlikes: string[] = []) =>
  render(<Story link={{ ...link, lookAlikes }} cards={cards} published={published} />, mount);
const lines = () => [...mount.querySelectorAll('.timeline li')].map((line) => line.textContent?.replace(/\s+/g, ' '));
const settled = () => new Promise((done) => setTimeout(done, 20));

describe('the story of an article', () => {
  it('shows where the article falls in the timeline', () => {
    show('2025-11-08T10:00:00Z');
    expect(mount.textContent).toContain('Part of a running story: The Quay scanners');
    expect(lines()[0]).toContain('It is 2025-03.');
    expect(lines()[1]).toBe('8 Nov 2025 This article');
    expect(lines()[2]).toContain('It is 2026-03-02.');
    expect(mount.querySelector('[aria-current="true"]')?.textContent).toContain('This article');
  });
  it('says so where the article has no date', () => {
    show();
    expect(lines()).toHaveLength(2);
    expect(mount.textContent).toContain('does not say when this article was published');
  });
  it('asks which story it is where another fits nearly as well, and shows the one that is chosen', async () => {
    show('2025-11-08', ['case-pier']);
    expect(mount.textContent).toContain('Which story is this?');
    expect(mount.querySelector('.timeline')).toBeNull();
    const [quay, pier] = mount.querySelectorAll('button');
    quay!.click();
    await settled();
    expect(quay!.getAttribute('aria-pressed')).toBe('true');
    expect(lines()[1]).toBe('8 Nov 2025 This article');
    pier!.click();
    await settled();
    expect(mount.textContent).toContain('lists no dates for this story');
  });
  it('has no violation', async () => {
    show('2025-11-08', ['case-pier']);
    const { violations } = await axe.run(mount);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
