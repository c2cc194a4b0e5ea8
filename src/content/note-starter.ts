import { askAsPage } from '../bridge/ask-as-page';
import type { Article } from '../model/article';
import type { Target } from '../model/note';
import type { Span } from '../model/span';
import type { FoundReading } from './find-reading';
import type { Overlay } from './overlay';
import { requirePart } from './parts';
import { findSelectedWords, watchSelection } from './watch-selection';

/** Beyond this the worker takes no text: a note is made all the same, and no text kept with it. */
const isTooLong = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean =>
  text.length > 2_000_000 || blocks.length > 100_000;

interface StarterParts {
  document: Document;
  overlay: Overlay;
  found: () => FoundReading | undefined;
  openPanel: () => void;
}

export interface NoteStarter {
  /** Opens a draft on the words selected, or on the whole article where none are. Answers whether there is an article to note on. */
  start(): Promise<boolean>;
  /** Opens a draft on a passage, with more to keep in its target. */
  startOn(span: Span | undefined, more?: Partial<Target>): Promise<boolean>;
  remove(): void;
}

/** Offers a note on words selected in the article. The draft goes to the worker at once and is written on in the panel. */
export function createNoteStarter({ document, overlay, found, openPanel }: StarterParts): NoteStarter {
  const stop = watchSelection(document, () => {
    const article = found();
    const words = article && findSelectedWords(document, article.textMap);
    if (words?.rect !== overlay.state().selection) overlay.update({ selection: words?.rect });
  });
  const startOn = async (span: Span | undefined, more: Partial<Target> = {}) => {
    const article = found()?.article;
    if (!article) return false;
    const { describeTarget } = await requirePart('notes');
    const target: Target = { ...(span && describeTarget(article, span.start, span.end)), ...more };
    const { url: _, ...whole } = article;
    await askAsPage('draft.open', { target, article: isTooLong(whole) ? { ...whole, text: '', blocks: [] } : whole });
    openPanel();
    return true;
  };
  return {
    async start() {
      const reading = found();
      return startOn(reading && findSelectedWords(document, reading.textMap)?.span);
    },
    startOn,
    remove: stop,
  };
}
