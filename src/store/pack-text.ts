import * as v from 'valibot';
import { ArticleText } from '../model/page-article';
import { StoreError } from './store-error';

/** The text with its blocks in gzip. */
export async function packText({ text, blocks }: ArticleText): Promise<Uint8Array<ArrayBuffer>> {
  const json = new Blob([JSON.stringify({ text, blocks })]);
  return new Uint8Array(await new Response(json.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

/** The text that was packed. Throws `StoreError` of kind `corrupt` where it is no text any more. */
export async function unpackText(packed: Uint8Array): Promise<ArticleText> {
  try {
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return v.parse(ArticleText, await new Response(stream).json());
  } catch (cause) {
    // A stream that breaks off, JSON that is none, and a shape that does not fit mean one thing.
    throw new StoreError('corrupt', { cause, detail: 'the kept text of an article' });
  }
}

/** SHA-256 in hexadecimal of a text with each white space made one blank, so that how a page is set does not count. */
export async function hashText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\s+/g, ' ').trim());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
