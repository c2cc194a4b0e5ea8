import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { type PageShape, pageShapes } from './page-shapes';

const read = ({ head = '<title>Doors</title>', body }: PageShape) =>
  readArticle(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document,
  )?.article.text;

describe.each(Object.entries(pageShapes))('%s', (_, shape) => {
  test(shape.is ? 'is an article, and only that is read' : 'is no article', () => {
    const text = read(shape);
    if (shape.is) expect(text).toContain('Day 5: the depot');
    expect(text?.includes('on your device') ?? false).toBe(false);
    expect(text !== undefined).toBe(shape.is);
  });
});
