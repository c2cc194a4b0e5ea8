import type { Article } from '../model/article';
import { composeBlocks } from './compose-blocks';
import { dropBoilerplate } from './drop-boilerplate';
import { extract } from './extract';
import { isArticle } from './is-article';
import { joinBlocks } from './join-blocks';
import { keepStandfirst } from './keep-standfirst';
import { putBack } from './put-back';
import { readMetadata } from './read-metadata';
import { TextMap } from './text-map';

export interface ReadArticle {
  article: Article;
  textMap: TextMap;
}

/**
 * The article a page shows and the way from its text to the live DOM; undefined where the page is none (a front page,
 * search results, a gallery, a video, a forum thread). The page is only read.
 */
export function readArticle(document: Document): ReadArticle | undefined {
  if (!document.documentElement) return undefined;
  const { types, ...metadata } = readMetadata(document);
  const found = extract(document, metadata.title);
  if (!found) return undefined;
  const drafts = dropBoilerplate(
    composeBlocks(found.tokens, putBack(found.tokens, keepStandfirst(found, document))),
    metadata.title,
  );
  if (!isArticle(document, types, drafts)) return undefined;
  const { text, blocks, segments } = joinBlocks(drafts);
  return { article: { ...metadata, text, blocks }, textMap: new TextMap(text, segments) };
}
