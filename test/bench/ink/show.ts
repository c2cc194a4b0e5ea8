import type { Span } from '../../../src/model/span';
import { TextMap } from '../../../src/page/text-map';
import { makeScenario } from '../anchor/scenarios';

/** A note within one paragraph, which is what a wrapper can look up at least cost: place in the text, and in its paragraph. */
export interface Passage extends Span {
  paragraph: number;
  within: Span;
}

/** A page with an article of `words` words, and passages of it to mark. */
export function show(words: number, notes: number) {
  const { before, truths } = makeScenario('fresh', words, notes * 2, 7);
  const main = document.createElement('main');
  main.style.cssText = 'display: block; width: 640px; font: 18px/27px serif';
  const paragraphs = before.blocks.map(({ start, end }) => {
    const element = document.createElement('p');
    element.textContent = before.text.slice(start, end);
    return element;
  });
  main.append(...paragraphs);
  document.body.append(main);
  const segments = before.blocks.map(({ start, end }, at) => ({
    ...{ start, end, offset: 0 },
    node: paragraphs[at]!.firstChild as Text,
  }));
  const passages = truths.flatMap(([span]): Passage[] => {
    const paragraph = before.blocks.findIndex(({ start, end }) => start <= span!.start && span!.end <= end);
    if (paragraph < 0) return [];
    const { start } = before.blocks[paragraph]!;
    return [{ ...span!, paragraph, within: { start: span!.start - start, end: span!.end - start } }];
  });
  return {
    ...{ main, paragraphs, blocks: before.blocks },
    textMap: new TextMap(before.text, segments),
    passages: passages.slice(0, notes),
  };
}
