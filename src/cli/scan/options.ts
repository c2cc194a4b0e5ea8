import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error';
import { maxBytes } from './read-input';

/** What the reader of the command line asked for. */
export interface ScanOptions {
  paths: string[];
  json: boolean;
  /** Also why the article is shown or not, and why each name was kept or dropped. */
  explain: boolean;
  /** Who says what, in place of topic and mentions. */
  claims: boolean;
  help: boolean;
}

export const help = `npm run scan -- [--json] [--explain] [--claims] FILE… | DIR

Reads articles (.html, .htm, .xhtml, .txt) with the engine of the extension and says what it finds. In a DIR, every
such file at any depth. Nothing leaves the machine.

  --json     one line of JSON a file:
             { file, title, isArticle, score, onTopic, signals[], mentions[{ entry, text, start, end }], ms }
             start and end count UTF-16 units: in an .html in the text of the article as read, in a .txt in that
             file's text exactly as it stands. onTopic: the extension would open its cards.
  --explain  why the article is shown or not, and why each name was kept or dropped
  --claims   who says what; with --json one line a file, { doc_id, claims[] }, doc_id being the file's name without
             its ending and all offsets counting code points
  --help     this text

A .txt is taken for an article, its first line for the title.

Exit code 0: every file was read. 1: a file could not be read: it is missing, not readable, empty, binary, or larger
than ${maxBytes / 1e6} MB (each is named on standard error; the others are still scanned). 2: the command line makes no
sense, or there is no such file in DIR.`;

/** The options in the arguments of a command line. Throws `UsageError`. */
export function parseOptions(arguments_: string[]): ScanOptions {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: arguments_,
      allowPositionals: true,
      options: { json: flag, explain: flag, claims: flag, help: flag },
    });
    if (!values.help && positionals.length === 0) throw new UsageError('no file given; --help says how');
    return { paths: positionals, ...values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node throws a plain TypeError for an option it does not know; its first sentence says which.
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; --help says how`);
  }
}
