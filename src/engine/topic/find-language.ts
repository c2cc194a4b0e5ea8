import { languageWords } from './language-words';
import { hashWord } from './term-index';
import { WordReader } from './word-reader';

/** Words read before deciding: function words are a third of any text. */
const sampleWords = 1500;
/** Fewer words than this say little against what the page declares. */
const enoughWords = 25;
/** A text in a language has at least this share of its function words; measured on the shared articles. */
const leastShare = 0.07;

const languagesOf = new Map<number, string[]>();
for (const [language, words] of Object.entries(languageWords)) {
  for (const word of words) {
    const hash = hashWord(word);
    languagesOf.set(hash, [...(languagesOf.get(hash) ?? []), language]);
  }
}

/** The language of a text as a BCP 47 primary tag, or `und`; the declared one decides where the text is too short. */
export function findLanguage(text: string, declared: string | undefined): string {
  const declaredTag = declared?.toLowerCase().split(/[-_]/)[0] ?? '';
  const counts = new Map<string, number>();
  const reader = new WordReader(text, text.length);
  let words = 0;
  while (words < sampleWords && reader.next()) {
    words++;
    for (const language of languagesOf.get(reader.hash) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = 'und';
  let most = 0;
  for (const [language, count] of counts) {
    if (count > most) {
      best = language;
      most = count;
    }
  }
  if (words < enoughWords) return declaredTag || (most > 1 ? best : 'und');
  return most / words >= leastShare ? best : 'und';
}
