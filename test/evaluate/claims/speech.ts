/** Which attributions of PolNeAR count as speech: the rule of `score.py --subset speech`, whose verb list this is. */
const verbs = new Set(
  'accuse acknowledge add admit advise advocate affirm agree allege announce answer argue ask assert assure call caution charge cite claim clarify comment complain conclude concede confess confirm contend continue counter criticize criticise cry declare decline defend deny describe disclose dismiss dispute emphasize emphasise estimate exclaim explain express forecast indicate inform insist joke lament maintain mention mock note notify object observe offer opine pledge point post praise predict promise propose protest question quip quote read reassure recall recite recommend recount refer refute reiterate reject remark remind repeat reply report request respond retort retweet reveal say scold shout show signal slam speak state stress suggest swear tell testify threaten thank tout trumpet tweet urge vow voice warn whisper wonder write yell find blast blame demand invite order'.split(
    ' ',
  ),
);
const irregular: Record<string, string> = Object.fromEntries(
  'said:say says:say saying:say told:tell tells:tell telling:tell wrote:write writes:write written:write writing:write spoke:speak spoken:speak swore:swear read:read found:find finds:find finding:find shown:show denied:deny denies:deny denying:deny cried:cry replied:reply replies:reply testified:testify clarified:clarify notified:notify quipped:quip swearing:swear putting:put'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const endings: [string, string[]][] = [
  ['ing', ['', 'e']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['s', ['']],
  ['d', ['']],
];

export function isSpeech(kind: string, cue: string): boolean {
  const words = cue.toLowerCase();
  if (kind === 'direct' || kind === 'mixed' || /according to|\bper\b|in the words of|^:$/.test(words)) return true;
  return (words.match(/[a-z]+/g) ?? []).some((word) => verbs.has(lemma(word)));
}

function lemma(word: string): string {
  const known = irregular[word];
  if (known) return known;
  for (const [ending, stems] of endings) {
    if (!word.endsWith(ending) || word.length <= ending.length + 2) continue;
    for (const stem of stems) {
      const base = word.slice(0, -ending.length) + stem;
      if (verbs.has(base)) return base;
      if (base.length > 3 && base.at(-1) === base.at(-2) && verbs.has(base.slice(0, -1))) return base.slice(0, -1);
    }
  }
  return word;
}
