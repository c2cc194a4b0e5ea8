import type { CategoryLook } from '../../model/category';
import { CategorySign } from '../parts/category-sign';
import type { OverlayActions } from './overlay-state';

interface SelectionBarProps {
  beside: DOMRect;
  isMarked: boolean;
  categories: readonly CategoryLook[];
  actions: OverlayActions;
}

/**
 * Beside words selected: a note to be written, or a category and nothing more, by a press or a digit; then Undo. Categories
 * are shown by number and sign, never by name: the page could find out what the reader calls them. Pressing must not take
 * the selection away, hence no default on mouse down.
 */
export const SelectionBar = ({ beside, isMarked, categories, actions }: SelectionBarProps) => (
  <div
    class="selection-bar"
    role="toolbar"
    aria-label="Note on the words selected"
    style={{
      left: `${Math.max(4, Math.min(beside.left, innerWidth - widthOf(isMarked ? 2 : categories.length + 1)))}px`,
      top: `${Math.max(4, Math.min(beside.bottom + 8, innerHeight - 60))}px`,
    }}
    onMouseDown={(event) => event.preventDefault()}
    onKeyDown={(event) => onKey(event, actions)}
  >
    {isMarked ? (
      <>
        <span class="bar-said">Saved</span>
        <button type="button" onClick={actions.undoMark}>
          Undo
        </button>
      </>
    ) : (
      <>
        <button type="button" class="note-button" onClick={actions.startNote}>
          Note
        </button>
        {categories.map((look, place) => (
          <button
            key={look.id}
            type="button"
            class="mark-button"
            aria-label={`Note in category ${place + 1}`}
            onClick={() => actions.markSelected(place)}
          >
            <span aria-hidden="true">{place + 1}</span>
            <CategorySign {...look} />
          </button>
        ))}
      </>
    )}
  </div>
);

/** Room for so many buttons, in CSS pixels. */
const widthOf = (buttons: number): number => 70 + buttons * 58;

function onKey(event: KeyboardEvent, actions: OverlayActions): void {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (/^[1-9]$/.test(event.key)) actions.markSelected(Number(event.key) - 1);
  else if (event.key === 'Escape') actions.closeBar();
  else if (by) buttons[(at + by + buttons.length) % buttons.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
