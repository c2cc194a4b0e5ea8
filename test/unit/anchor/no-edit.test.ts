import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import { article } from './article';
import { judgeEdit } from './judge-edit';
import { writeSentences } from './sentences';
import { listTurns } from './turns-of-phrase';

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

const inWords = (sign: string) => (text: string) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, sign);
const aroundWords = (open: string, close: string) => (text: string) => text.replace(/\S+/g, `${open}$&${close}`);

/** The same for any sentence: each changes every place that it can. */
const everywhere: { name: string; change: (text: string) => string }[] = [
  { name: 'no-break spaces', change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'narrow no-break spaces', change: (text) => text.replaceAll(' ', '\u202f') },
  { name: 'wide, doubled and broken white space', change: (text) => text.replaceAll(' ', ' \u3000\t\n') },
  { name: 'soft hyphens', change: inWords('\u00ad') },
  { name: 'zero-width spaces', change: inWords('\u200b') },
  { name: 'zero-width joiners and non-joiners', change: inWords('\u200c\u200d') },
  { name: 'word joiners and byte order marks', change: inWords('\u2060\ufeff') },
  { name: 'variation selectors', change: inWords('\ufe0e\u{e0100}') },
  { name: 'direction marks', change: aroundWords('\u200e', '\u200f') },
  { name: 'isolates whose first letter tells the direction', change: aroundWords('\u2068', '\u2069') },
  { name: 'embeddings of what is read from the left', change: aroundWords('\u202a', '\u202c') },
  { name: 'straight marks', change: (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") },
  { name: 'guillemets', change: (text) => text.replaceAll('“', '«').replaceAll('”', '»').replaceAll('‘', '‹') },
  { name: 'low marks', change: (text) => text.replaceAll('“', '„').replaceAll('”', '“').replaceAll('‘', '‚') },
  {
    name: 'primes and accents for apostrophes',
    change: (text) => text.replaceAll('’', '\u2032').replaceAll("'", '\u00b4'),
  },
  { name: 'short dashes', change: (text) => text.replace(/[–—]/g, '-') },
  { name: 'long dashes', change: (text) => text.replaceAll('–', '—').replace(/(?<=\w)-(?=\w)/g, '\u2011') },
  { name: 'decomposed letters', change: (text) => text.normalize('NFD') },
  {
    name: 'ligatures',
    change: (text) =>
      text.replaceAll('ffi', '\ufb03').replaceAll('ff', '\ufb00').replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
  },
  {
    name: 'full-width letters and digits',
    change: (text) => text.replace(/[A-Za-z0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  },
  { name: 'an ellipsis of three dots', change: (text) => text.replaceAll('…', '...') },
];

describe('what typesetting does to any sentence is no edit', () => {
  const sentences = [...new Set([...writeSentences(60, 21), ...listTurns().map(({ was }) => was)])];
  const all = {
    name: 'all of it together',
    change: (text: string) => everywhere.reduce((changed, { change }) => change(changed), text),
  };
  it.each([...everywhere, all])('$name', { timeout: 60_000 }, ({ change }) => {
    const flagged: string[] = [];
    let tried = 0;
    for (const [at, was] of sentences.entries()) {
      const is = change(was);
      if (is === was) continue;
      const notice = at % 2 === 0 ? [] : ['Correction: an earlier version of this article was wrong.'];
      tried++;
      for (const verdict of judgeEdit({ was, is }, at, notice)) {
        if (verdict.kind !== 'exact' && verdict.kind !== 'moved') flagged.push(`${verdict.kind}: ${is}`);
      }
    }
    expect(flagged).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
