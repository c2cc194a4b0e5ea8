import { pick, seeded } from './seeded';

/** One sentence as words; marks stand on their words. */
export type Sentence = string[];
/** An article before it is joined: paragraphs of sentences. */
export type Draft = Sentence[][];

/**
 * An invented article of about `words` words, the same for a seed: sentences from a grammar, words drawn by Zipf's law
 * from an invented vocabulary that grows with the text, invented names, figures, quotations, and now and then the
 * sentence that every news article has.
 */
export function writeText(words: number, seed: number): Draft {
  const random = seeded(seed);
  const vocabulary = makeVocabulary(Math.round(60 * words ** 0.45), random);
  const write = new Grammar(vocabulary, random);
  const paragraphs: Draft = [];
  for (let written = 0; written < words; ) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 4) }, () => write.sentence());
    paragraphs.push(paragraph);
    for (const sentence of paragraph) written += sentence.length;
  }
  return paragraphs;
}

interface WordLists {
  nouns: string[];
  verbs: string[];
  adjectives: string[];
  names: string[];
}

function makeVocabulary(size: number, random: () => number): WordLists {
  const seen = new Set<string>();
  const invent = (count: number, endings: readonly string[], capital = false) =>
    Array.from({ length: count }, () => {
      for (;;) {
        const stem = Array.from(
          { length: 1 + Math.floor(random() * 2) },
          () => pick(onsets, random) + pick(rhymes, random),
        ).join('');
        const word = stem + pick(endings, random);
        if (seen.has(word)) continue;
        seen.add(word);
        return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      }
    });
  return {
    nouns: invent(Math.round(size * 0.5), ['', 'er', 'ment', 'ness', 'ing', 's', 's']),
    verbs: invent(Math.round(size * 0.2), ['ed', 'ed', 'es', 'ing']),
    adjectives: invent(Math.round(size * 0.2), ['al', 'ive', 'y', 'less', '']),
    names: invent(Math.round(size * 0.1), ['', 'on', 'field', 'by'], true),
  };
}

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl st str t th tr v w'.split(' ');
const rhymes =
  'a ack ade ail ain ake all an and ane ang ar are ark art ast ate e ead ean ear eed eel en end ent er est et ice ick ide ight ill im in ine ing int ip ite o ock oke old om on one ong ook oon op ord ore orm ort ost ot ound ow uck um un ust'.split(
    ' ',
  );

/** What a newsroom writes again and again. */
const refrains = [
  'The company did not respond to a request for comment.',
  'A spokesman declined to say more.',
  'The figures could not be checked independently.',
  'This is a developing story and will be updated.',
].map((sentence) => sentence.split(' '));

class Grammar {
  constructor(
    private readonly lists: WordLists,
    private readonly random: () => number,
  ) {}

  sentence(): Sentence {
    if (this.random() < 0.02) return [...pick(refrains, this.random)];
    const words = this.random() < 0.25 ? this.quotation() : this.clause();
    if (this.random() < 0.4)
      words.push(
        `${words.pop()},`,
        pick(['and', 'but', 'while', 'because', 'although'], this.random),
        ...this.clause(),
      );
    const [first = '', ...rest] = words;
    const capital = /^[“]/.test(first)
      ? `“${first.charAt(1).toUpperCase()}${first.slice(2)}`
      : first.charAt(0).toUpperCase() + first.slice(1);
    const sentence = [capital, ...rest];
    sentence.push(`${sentence.pop()}.`);
    return sentence;
  }

  private quotation(): string[] {
    const said = this.clause();
    return [`“${said[0]}`, ...said.slice(1, -1), `${said.at(-1)},”`, this.zipf(this.lists.names), 'said'];
  }

  private clause(): string[] {
    const modal = this.random() < 0.3 ? [pick(['may', 'will', 'could', 'must', 'had not', 'was to'], this.random)] : [];
    return [
      ...this.phrase(),
      ...modal.join(' ').split(' ').filter(Boolean),
      this.zipf(this.lists.verbs),
      ...this.phrase(),
      ...this.tail(),
    ];
  }

  private phrase(): string[] {
    const roll = this.random();
    if (roll < 0.2) return [this.zipf(this.lists.names)];
    if (roll < 0.27) return [String(Math.ceil(this.random() * 900)), this.zipf(this.lists.nouns)];
    const noun =
      roll < 0.6 ? [this.zipf(this.lists.nouns)] : [this.zipf(this.lists.adjectives), this.zipf(this.lists.nouns)];
    return [pick(['the', 'the', 'the', 'a', 'its', 'their', 'this', 'every'], this.random), ...noun];
  }

  private tail(): string[] {
    if (this.random() < 0.35) return [];
    return [pick(['of', 'in', 'to', 'for', 'on', 'with', 'at', 'from', 'by'], this.random), ...this.phrase()];
  }

  /** Word of rank r about 1/r as often as the first. */
  private zipf(list: readonly string[]): string {
    return list[Math.min(list.length - 1, Math.floor(list.length ** this.random()) - 1)]!;
  }
}
