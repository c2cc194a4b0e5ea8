import { existsSync, readFileSync } from 'node:fs';
import type { Lexicon, LexiconEntry } from '../../../src/model/lexicon';

const factsFile = '../shared/facts/facts.jsonl';

interface RawAlias {
  text: string;
  caseSensitive: boolean;
  needsContext?: string[] | null;
  notContext?: string[] | null;
}

/** The raw facts as a lexicon, or undefined where they are not at hand. */
export function readFactsLexicon(): Lexicon | undefined {
  if (!existsSync(factsFile)) return undefined;
  const entries = readFileSync(factsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => toEntry(JSON.parse(line)));
  return { packs: [], entries };
}

function toEntry(raw: LexiconEntry & { aliases: RawAlias[] }): LexiconEntry {
  const { id, type, name, related } = raw;
  const aliases = raw.aliases.map(({ text, caseSensitive, needsContext, notContext }) => ({
    text,
    caseSensitive,
    ...(needsContext?.length && { needsContext }),
    ...(notContext?.length && { notContext }),
  }));
  return { id, type, name, aliases, related };
}
