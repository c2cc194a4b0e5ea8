import type { Article } from '../../model/article';
import type { PassageUnit } from '../../model/passage';
import type { Span } from '../../model/span';

/** The units of an article in reading order, none empty and none beyond its block; words without the punctuation around them. */
export function splitText(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  unit: PassageUnit,
): Span[] {
  if (unit === 'paragraph') return blocks.map(({ start, end }) => ({ start, end }));
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: unit });
  return blocks.flatMap((block) =>
    [...segmenter.segment(text.slice(block.start, block.end))].flatMap(({ segment, index, isWordLike }) => {
      const words = segment.trim();
      if (words === '' || (unit === 'word' && !isWordLike)) return [];
      const start = block.start + index + segment.indexOf(words);
      return [{ start, end: start + words.length }];
    }),
  );
}

/** What pages declare is not always a language that there is; the browser's own then splits as well as any. */
function localeOf(language: string | undefined): string | undefined {
  return language !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
}
