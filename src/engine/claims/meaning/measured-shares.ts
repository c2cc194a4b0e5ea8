/**
 * In per cent, how many claims of each kind had content and speaker right in the 840 PolNeAR training articles, less one
 * standard error, so that a kind seen seldom promises little. Columns: direct, mixed, indirect. Rows, divided by a stroke: a
 * named speaker; words cut short or fewer than five; a nameless speaker; "who" or "that". One number stands for all where
 * fewer than 75 were seen; behind it, how many.
 */
export const measuredShares: Record<string, number[][]> = {
  'content-then-speaker': read('97 81 81 / 80 51 61 / 94 71 80 / 38 20 22'),
  'speaker-then-content/plain': read('95 89 93 / 60 81 73 / 87 60 78 / 57 36 61'),
  'speaker-then-content/that': read('73 93 93 / 58 89 69 / 65 83 83 / 41 63 53'),
  'speaker-then-content/other': read('78 61 80 / 66 62 71 / 65 45 65 / 29 33 28'),
  'quote-then-speaker': read('96 90 88 / 73 67 63 / 95 48 60 / 44 34 44'),
  'speaker-then-content/loose': read('63 65 53 / 48 64 54 / 43 34 48 / 24 31 27'),
  'hanging/plain': read('84 76 76 / 50 69 55 / 48 58 51 / 34 34 25'),
  'according-to-last': read('68 57 71 / 49 49 33 / 42 68 80 / 34 34 34'),
  'hanging/that': read('68 89 83 / 54 75 62 / 60 69 65 / 38 29 38'),
  'hanging/other': read('61 40 58 / 34 58 41 / 40 33 25 / 21 19 14'),
  'hanging/loose': read('35 64 50 / 28 62 35 / 36 31 42 / 23 20 23'),
  'speaker-colon': read('79 81 60 / 42 48 24 / 47 47 47 / 30 30 30'),
  'according-to-first': read('64 80 81 / 53 58 54 / 69 64 83 / 37 37 37'),
  passive: read('51 55 51 / 41 46 62 / 45 32 61 / 28 28 28'),
  'after-colon': read('70'), // 58
  'as-said': read('55'), // 37
  'unlisted-verb': read('65'), // 32
  'claim-noun': read('58'), // 17
  hearsay: read('61'), // 13
  'as-put': read('59'), // 9
  'as-reported-by': read('53'), // 9
  'quoted-in': read('80'), // not counted: PolNeAR gives such words to the outlet
  'holding-adjective': read('44'), // 6
  'said-first': read('54'), // 2
};

function read(shares: string): number[][] {
  return shares.split(' / ').map((row) => row.split(' ').map(Number));
}
