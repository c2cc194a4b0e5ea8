import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { relayToReader } from '../../bridge/relay-to-reader';
import { type Category, offeredOf } from '../../model/category';
import type { PassageView } from '../../model/passage';
import { useCategories } from '../parts/categories';
import { CategorySign } from '../parts/category-sign';
import { Trouble } from '../parts/trouble';
import { moveOf } from './passage-keys';

interface SelectModeProps {
  tabId: number;
  passage: PassageView;
  /** BCP 47 tag of the article's language, where it is known. */
  language?: string;
  /** The passage is no longer, or has become a draft: there is something else to show. */
  onLeft(): Promise<void>;
}

/**
 * Selecting words of the article by keyboard. The keys are pressed here, in a page of the extension, so that the article's
 * page hears none of them; its words are read out as the passage moves.
 */
export const SelectMode = ({ tabId, passage: given, language, onLeft }: SelectModeProps) => {
  const [passage, setPassage] = useState(given);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<string>();
  const [error, setError] = useState<unknown>();
  const section = useRef<HTMLElement>(null);
  const categories = offeredOf(useCategories());
  const attempt = (work: () => Promise<void>) => work().then(() => setError(undefined), setError);
  useLayoutEffect(() => section.current?.focus(), []);

  const leave = () =>
    attempt(async () => {
      await relayToReader(tabId, 'passage.leave', {});
      await onLeft();
    });
  const note = () =>
    attempt(async () => {
      await relayToReader(tabId, 'passage.note', {});
      await onLeft();
    });
  const mark = (category: Category | undefined) =>
    attempt(async () => {
      if (!category) return;
      const { action } = await relayToReader(tabId, 'passage.mark', { category: category.id });
      setUndo(action);
      setSaid(action ? `Saved: ${category.name}.` : 'Nothing is selected any more.');
    });
  const takeBack = () =>
    attempt(async () => {
      if (!undo) return;
      await askWorker('action.undo', { action: undo });
      setUndo(undefined);
      setSaid('Undone.');
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event, passage.isRightToLeft);
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (move)
      attempt(async () => {
        const next = await relayToReader(tabId, 'passage.move', move);
        setSaid('');
        if (next) setPassage(next);
        else await onLeft();
      });
    else if (event.key === 'Enter' && !isOnButton) note();
    else if (/^[1-9]$/.test(event.key)) mark(categories[Number(event.key) - 1]);
    else if (event.key.toLowerCase() === 'z') takeBack();
    else return;
    event.preventDefault();
  };
  /** As it comes up: left on the way down, the panel would take the rest of the key for its own. */
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <section
      ref={section}
      class="select-mode"
      role="application"
      aria-label="Selecting words in the article"
      aria-describedby="select-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes its keys wherever in it the focus is
      tabIndex={0}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
    >
      <div class="bar spread">
        <h1>
          Selecting{' '}
          <span class="quiet">
            paragraph {passage.paragraph} of {passage.paragraphs}
          </span>
        </h1>
        <button type="button" class="plain" onClick={leave}>
          Leave
        </button>
      </div>
      <p class="quote select-words" dir="auto" lang={language} aria-live="assertive" aria-atomic="true">
        {passage.text}
      </p>
      <div class="bar">
        <button type="button" class="primary" onClick={note}>
          Note
        </button>
        {categories.map((category, i) => (
          <button key={category.id} type="button" class="mark-choice" onClick={() => mark(category)}>
            {i < 9 && <kbd>{i + 1}</kbd>}
            <CategorySign {...category} /> {category.name}
          </button>
        ))}
      </div>
      <p role="status" class={said ? 'bar' : 'visually-hidden'}>
        {said && <span class="saved">{said}</span>}
        {undo && (
          <button type="button" onClick={takeBack}>
            Undo
          </button>
        )}
      </p>
      <Trouble error={error} />
      <p id="select-keys" class="quiet select-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> paragraph
        </span>{' '}
        <span>
          <kbd>←</kbd> <kbd>→</kbd> sentence
        </span>{' '}
        <span>
          <kbd>Ctrl</kbd> or <kbd>Alt</kbd> with <kbd>←</kbd> <kbd>→</kbd> word
        </span>{' '}
        <span>
          <kbd>Shift</kbd> with any of these: longer or shorter
        </span>{' '}
        <span>
          <kbd>Enter</kbd> note
        </span>{' '}
        <span>
          <kbd>1</kbd>–<kbd>9</kbd> save in a category
        </span>{' '}
        <span>
          <kbd>Z</kbd> undo
        </span>{' '}
        <span>
          <kbd>Esc</kbd> leave
        </span>
      </p>
    </section>
  );
};
