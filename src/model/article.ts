/** What a stretch of `Article.text` was in the page. Read-aloud order; blocks never overlap and are separated by one "\n". */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell' | 'caption' | 'preformatted';

export interface Block {
  kind: BlockKind;
  /** UTF-16 offsets into `Article.text`, end exclusive. */
  start: number;
  end: number;
  /** 1..6, headings only. */
  level?: number;
}

/** Who published what, when: each field is absent where the page does not say. Dates are ISO 8601 as the page gives them. */
export interface ArticleMetadata {
  url: string;
  canonicalUrl?: string;
  title: string;
  byline?: string;
  outlet?: string;
  published?: string;
  modified?: string;
  /** BCP 47, lower-cased primary tag first ("en", "en-gb"). */
  language?: string;
}

/**
 * A news article as read. `text` is the coordinate system of the whole product: every offset elsewhere is a
 * UTF-16 code unit into it. White space is collapsed as a browser shows it; blocks are joined by "\n".
 * The title is not part of `text` unless the page repeats it in the article's body.
 */
export interface Article extends ArticleMetadata {
  text: string;
  blocks: Block[];
}
