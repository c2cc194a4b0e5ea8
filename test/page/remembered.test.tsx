import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addressKey } from '../../src/model/address';
import type { ArticleChanges } from '../../src/model/article-changes';
import type { KeptArticle } from '../../src/model/kept-article';
import type { Note } from '../../src/model/note';
import keptCss from '../../src/ui/kept/kept.css?inline';
import { KeptView } from '../../src/ui/kept/kept-view';
import changesCss from '../../src/ui/panel/changes.css?inline';
import { ArchivedLine } from '../../src/ui/panel/archived-line';
import { ChangesDiff } from '../../src/ui/panel/changes-diff';
import pageCss from '../../src/ui/parts/page.css?inline';
import themeCss from '../../src/ui/parts/theme.css?inline';
import { articleOf } from '../unit/changes/article-of';

const url = 'https://paper.example/staff-tracked-at-depot';
const lines = ['Counted by the minute', 'The firm scanned 400 badges a day, the union said.', 'A hearing is planned.'];
const article = articleOf(lines) as KeptArticle['article'];
const version = {
  ...{ id: 'version-1', article: 'article-1', hash: 'ab'.repeat(32), url, length: article.text.length },
  facts: {
    title: 'Depot staff counted',
    byline: 'Odo Fenn',
    outlet: 'The Lantern',
    published: '2026-03-02',
    language: 'en',
  },
  ...{ retrieved: '2026-05-01T08:00:00.000Z', lastSeen: '2026-05-01T08:00:00.000Z' },
};

function noteOn(number: number, exact: string | undefined, body: string): KeptArticle['notes'][number] {
  const time = '2026-05-01T08:00:00.000Z';
  const start = article.text.indexOf(exact ?? '');
  const note: Note = {
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
    ...{ address: addressKey(url), article: { url, title: 'Depot staff counted' }, body, tags: ['badges'] },
    target: exact ? { quote: { exact, prefix: '', suffix: '' } } : {},
    ...{ created: time, modified: time, revision: 1 },
  };
  return { note, span: exact ? { start, end: start + exact.length } : undefined };
}

const kept: KeptArticle = {
  ...{ version, article, urls: [url, 'https://m.paper.example/s/4711'] },
  notes: [
    noteOn(1, '400 badges a day', 'Is that so?'),
    noteOn(2, 'badges a day, the union said', 'Which union?'),
    noteOn(3, undefined, 'Read again in May.'),
  ],
  versions: [version, { ...version, id: 'version-2', retrieved: '2026-05-09T08:00:00.000Z' }],
};

const changes: ArticleChanges = {
  version,
  head: [
    {
      ...{ name: 'title', was: 'Depot staff counted', now: 'Depot staff watched' },
      diff: [
        { op: 'same', text: 'Depot staff ' },
        { op: 'removed', text: 'counted' },
        { op: 'added', text: 'watched' },
      ],
    },
    { name: 'byline', was: 'Odo Fenn' },
  ],
  paragraphs: [
    ...lines.map((text) => ({ kind: 'same' as const, noted: true, text })),
    {
      kind: 'changed',
      noted: true,
      diff: [
        { op: 'same', text: 'It scanned ' },
        { op: 'removed', text: '400 ' },
        { op: 'added', text: '300 ' },
        { op: 'same', text: 'badges.' },
      ],
    },
    ...(['removed', 'added', 'moved'] as const).map((kind) => ({ kind, noted: false, text: `A paragraph ${kind}.` })),
    { kind: 'removed', noted: true, text: 'The noted one that went.' },
  ],
};

const mount = document.createElement('div');
afterEach(() => {
  render(null, mount);
  for (const style of document.head.querySelectorAll('style')) style.remove();
  mount.remove();
});

function show(view: preact.ComponentChild, theme = 'light'): void {
  const style = document.createElement('style');
  style.textContent = themeCss + pageCss + changesCss + keptCss;
  document.head.append(style);
  document.documentElement.lang = 'en';
  document.title = 'Remembered';
  document.documentElement.dataset['theme'] = theme;
  mount.className = 'themed';
  document.body.append(mount);
  render(view, mount);
}
const all = (selector: string) => [...mount.querySelectorAll(selector)].map((element) => element.textContent);

describe('what changed', () => {
  it('is told in one line, the noted passages before the rest, and what is unchanged folded away', () => {
    show(<ChangesDiff changes={changes} />);
    expect(mount.querySelector('p')?.textContent).toBe('1 paragraph changed, 2 taken out, 1 new, 1 moved.');
    expect(all('h3')).toEqual(['Where you noted']);
    const places = [...mount.querySelectorAll('.paragraph-change:not(details details *)')];
    expect(places.map(({ className }) => className.split(' ')[1])).toEqual([
      'changed',
      'removed',
      'removed',
      'added',
      'moved',
    ]);
    expect(all('.unchanged summary')).toEqual(['3 paragraphs unchanged']);
    expect(mount.querySelector('details')?.open).toBe(false);
  });

  it('is marked as taken out and put in, the white space after the words left out of it', () => {
    show(<ChangesDiff changes={changes} />);
    expect(all('.changed :is(del, ins)')).toEqual(['400', '300']);
    expect(all('.changed .words')).toEqual(['It scanned 400 300 badges.']);
    expect(all('dd')).toEqual(['Depot staff counted watched', 'Odo Fenn none']);
  });
});

it('a copy in an archive says of which page it is one, from when, and leads there', () => {
  show(<ArchivedLine url={`https://web.archive.org/web/20260301120000/${url}`} />);
  expect(mount.textContent).toBe(
    'A copy of paper.example/staff-tracked-at-depot, as web.archive.org kept it on 1 Mar 2026',
  );
  expect(mount.querySelector('a')?.href).toBe(url);
  show(<ArchivedLine url={url} />);
  expect(mount.textContent).toBe('');
});

describe('a kept article', () => {
  it('is there word for word, its noted passages marked, each note once beside the paragraph it begins in', () => {
    show(<KeptView kept={kept} />);
    expect(all('.row > :first-child').join('\n')).toBe(article.text);
    expect(all('mark')).toEqual(['400 ', 'badges a day', ', the union said']);
    expect(all('mark.several')).toEqual(['badges a day']);
    expect(all('.row.of-paragraph aside .body')).toEqual(['Is that so?', 'Which union?']);
    // In the order of their passages, where each ends and in the margin.
    expect([...mount.querySelectorAll('mark')].map(({ dataset }) => dataset['notes'])).toEqual([undefined, '1', '2']);
    expect([...mount.querySelectorAll('aside ol')].map((list) => (list as HTMLOListElement).start)).toEqual([1]);
    expect(all('.on-whole .body')).toEqual(['Read again in May.']);
    expect(all('.versions [aria-current]')).toHaveLength(1);
  });
});

describe.each(['light', 'dark'])('in the %s', (theme) => {
  const views = {
    'what changed': (
      <main class="panel">
        <ChangesDiff changes={changes} />
      </main>
    ),
    'a kept article': <KeptView kept={kept} />,
  };
  it.each(Object.entries(views))('%s has no violation', async (_, view) => {
    show(view, theme);
    for (const details of mount.querySelectorAll('details')) details.open = true;
    const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });

  it.each([320, 1200])('neither is wider than a window of %d pixels', (width) => {
    for (const view of Object.values(views)) {
      show(view, theme);
      mount.style.width = `${width}px`;
      expect(mount.scrollWidth).toBeLessThanOrEqual(width);
    }
    mount.style.width = '';
  });
});
