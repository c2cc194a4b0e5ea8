import { describe, expect, test } from 'vitest';
import { readBody, story } from './read-body';

/** The story with one line in the middle of it. */
const withLine = (line: string) => readBody(`<article>${story.replace('\n', `\n${line}\n`)}</article>`);

test.each([
  ['a credit at the end', '<p>Ada Quill at the depot, photo: Odo Fenn</p>', 'photo'],
  ['a credit in brackets', '<p>The depot at night (Photo by Odo Fenn/The Quay Agency)</p>', 'Agency'],
  ['a figure with its number', '<p>Figure 2: Doors by hour and driver.</p>', 'Figure 2'],
  ['a count over a picture', '<p>+10</p>', '+10'],
  ['a pointer that is a link', '<p><a href="/t">Read the full transcript of the talk</a></p>', 'transcript'],
  ['a pointer with its label', '<p>Read more: <a href="/t">How doors are counted at Arle</a></p>', 'counted'],
  ['a label in another language', '<p>Lesen Sie auch: <a href="/t">Türen in Arle</a></p>', 'Türen'],
  ['a call to sign up', '<p>Never miss a door by signing up to our free newsletter.</p>', 'Never miss'],
  ['a call for letters', '<p>We want to hear what you think about this article.</p>', 'hear'],
])('%s is left out', (_, line, words) => expect(withLine(line)).not.toContain(words));

test.each([
  [
    'a sentence about a photo',
    '<p>She kept a photo: it showed the door and the driver who had stood in it that night.</p>',
    'kept a photo',
  ],
  [
    'a sentence that begins like a pointer',
    '<p>See, e.g., <a href="/t">my column on doors</a>, in which I say so.</p>',
    'See, e.g.',
  ],
  ['a sentence of watching', '<p>Watch a door for a day and the list is long.</p>', 'Watch a door'],
  [
    'a cell with a link',
    '<table><caption>Films</caption><tr><th><a href="/t">See You Yesterday</a></th><td>2019</td></tr></table>',
    'See You Yesterday',
  ],
  ['a year in a cell', '<table><caption>Doors</caption><tr><th>Arle</th><td>2019</td></tr></table>', '2019'],
])('%s stays', (_, line, words) => expect(withLine(line)).toContain(words));

describe('over the text', () => {
  const under = (line: string) => readBody(`<article><p>${line}</p>${story}</article>`);

  test.each(['By Otto Vane, labour reporter', 'Sep 20th 2023', 'Published: May 11, 2022 By Otto Vane'])(
    '“%s” is left out',
    (line) => expect(under(line)).not.toContain(line),
  );
  test.each(['By then the list had 12 doors.', 'Doors: a history'])('“%s” stays', (line) =>
    expect(under(line)).toContain(line),
  );
  test('is no place far down: a date there is part of the story', () => {
    const long =
      '<p>Of the doors nobody spoke for years, and of those who stood in them even less, until the list came out and everybody had a copy.</p>';
    expect(readBody(`<article>${long}${long}<p>14 March 2026</p>${story}</article>`)).toContain('14 March 2026');
  });
});

test('a line of code without a letter stays', () => {
  expect(readBody(`<article>${story}<pre><div>if (door) {</div><div>})</div></pre>${story}</article>`)).toContain('})');
});

test('links worded like headlines are left out with the hour of each', () => {
  const card = (headline: string) => `<p><a href="/c">${headline}</a></p>`;
  const cards = [
    'What became of the doors at Quay',
    '3 hours ago',
    'Who may read the list at Arle',
    'Why drivers no longer stand in doors',
  ];
  const text = readBody(`<article>${story}${cards.map(card).join('')}<p>End.</p></article>`);
  expect(text).not.toMatch(/became|hours ago|may read/);
});
