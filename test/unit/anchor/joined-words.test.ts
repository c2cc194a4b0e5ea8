import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import { article } from './article';
import { writeSentences } from './sentences';

const around = writeSentences(6, 12);

const page = (sentence: string, notice: readonly string[]) =>
  article([...notice, `${around[0]} ${around[1]}`, `${around[2]} ${sentence} ${around[3]}`, around[4]!]);

/** The verdict on a note of `quote` where its sentence was changed from one to the other. */
function judge(was: string, quote: string, is: string, notice: readonly string[]) {
  const before = page(was, []);
  const start = before.text.indexOf(quote, before.text.indexOf(was));
  return locateTargets(page(is, notice), [describeTarget(before, start, start + quote.length)])[0]!.kind;
}

/** A quote and what is joined to its first or last word without white space, `|` where the quote begins or ends. */
const joined: [rest: string, quote: string, another: string][] = [
  ['The firm counts # of the depot in its report.', 'employees', 'non-|employees'],
  ['A # of the lockers took place at noon, said the clerk.', 'lawful search', 'non-|lawful search'],
  ['The # of labour told the union that it would go.', 'minister', 'ex-|minister'],
  ['The union met the # in a hall near the depot.', 'president', 'president|-elect'],
  ['The union met the # in a hall near the depot.', 'president', 'president|‑elect'],
  ['The firm counts those of # in its report.', 'the depot', 'the depot|-cum-hostel'],
  ['The fee is # for each of the rings.', 'twenty', 'twenty|-five'],
  ['The fee is # euros for each of the rings.', 'five', 'twenty-|five'],
  ['The fee is # euros for each of the rings.', '5', '.|5'],
  ['The clerk says that a # told the guards of it.', 'nurse', 'nurse|/midwife'],
  ['Pickers got # for their pace, a table shows.', 'grade A', 'grade A|-'],
  ['Pickers got # for their pace, a table shows.', 'grade A', 'grade A|+'],
  ['It was written in # by a student.', 'C', 'C|++'],
  ['Staff at # wrote of it, and the account was closed.', '@tollmark', '@tollmark|_parody'],
  ['Staff at # wrote of it, and the account was closed.', 'tollmark', '@|tollmark'],
  ['What # says of it was closed by noon.', 'tollmark.example', 'tollmark.example|.invalid'],
  ['In # the firm put lamps above the desks.', '2024', '2024|–27'],
  ['It fined them # each for the rings they lost.', '$90', 'US|$90'],
];

describe.each([
  ['at its place', []],
  ['further down', ['Correction: an earlier version of this article was wrong.']],
])('a word that is joined to another says something else, %s', (_, notice) => {
  it.each(joined)('%s: “%s” is not “%s”', (rest, quote, another) => {
    const is = another.replace('|', '');
    const [alone, compound] = [rest.replace('#', quote), rest.replace('#', is)];
    expect(judge(alone, quote, compound, notice)).toBe('edited');
    expect(judge(compound, quote, alone, notice)).toBe('edited');
    // What was joined to it and still is says the same.
    expect(judge(compound, quote, compound, notice)).toMatch(/^(exact|moved)$/);
  });

  const beside = [
    '(#)',
    '“#”',
    '«#»',
    '#, they say,',
    '#; then',
    '– # – or so it seems –',
    '—#—so they say—',
    '#*',
    '#†',
    '#.',
    '#…',
  ];
  it.each(beside)('but punctuation beside it joins nothing: %s', (around) => {
    const rest = 'The union met the # in a hall near the depot on Monday.';
    const is = rest.replaceAll('#', around.replaceAll('#', 'president'));
    expect(judge(rest.replace('#', 'president'), 'president', is, notice)).toMatch(/^(exact|moved)$/);
  });
});
