import { expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import { article } from './article';

const before = [
  'Notes from the depot.',
  'She said: “The office file isn’t ours” — and that co-operation cost 3,000 euros in a café of 1990–95.',
  'Nobody at Tollmark would comment on it.',
];
const quote = 'The office file isn’t ours” — and that co-operation cost 3,000 euros in a café of 1990–95';

/** What typesetting does to a page without changing a word. */
const typesettings: { name: string; change: (text: string) => string }[] = [
  { name: 'no-break spaces', change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'thin and doubled spaces', change: (text) => text.replaceAll(' ', '\u2009 ') },
  { name: 'another line break', change: (text) => text.replace('office file', 'office\nfile') },
  {
    name: 'soft hyphens',
    change: (text) => text.replace('operation', 'oper\u00adation').replace('office', 'of\u00adfice'),
  },
  { name: 'straight quotation marks', change: (text) => text.replace(/[“”]/g, '"').replaceAll('’', "'") },
  { name: 'guillemets', change: (text) => text.replace('“', '«').replace('”', '»') },
  { name: 'hyphens for dashes', change: (text) => text.replaceAll('–', '-').replaceAll('—', '--') },
  { name: 'a no-break hyphen', change: (text) => text.replace('co-op', 'co\u2011op') },
  { name: 'ligatures', change: (text) => text.replace('office', 'o\ufb03ce').replace('file', '\ufb01le') },
  { name: 'decomposed accents', change: (text) => text.normalize('NFD') },
  { name: 'compatibility forms', change: (text) => text.normalize('NFKD') },
  {
    name: 'zero-width characters',
    change: (text) => text.replace('euros', 'eu\u200bros\ufeff').replace('ours', '\u200dours'),
  },
  { name: 'direction marks', change: (text) => text.replace('cost', '\u200ecost\u200f') },
];

it.each(typesettings)('$name are no edit', ({ change }) => {
  const page = article(before);
  const start = page.text.indexOf(quote);
  const target = describeTarget(page, start, start + quote.length);
  for (const notice of [[], ['Update: a union has replied.']]) {
    const after = article(change([...notice, ...before].join('\n')).split('\n'));
    const [verdict] = locateTargets(after, [target]);
    expect(verdict!.kind).toMatch(/^(exact|moved)$/);
    const { start: from, end: to } = (verdict as { span: { start: number; end: number } }).span;
    expect(after.text.slice(from, to)).toBe(change(quote));
  }
});

it('a superscript is not the digit it looks like', () => {
  const [verdict] = locateTargets(article(['It grew to 102 square metres in all, said Tollmark.']), [
    describeTarget(article(['It grew to 10² square metres in all, said Tollmark.']), 0, 26),
  ]);
  expect(verdict!.kind).toBe('edited');
});
