import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { count } from '../parts/words';
import { completeTag, findSuggestions, readTags, type TagCount } from './tag-text';

interface TagFieldProps {
  tags: readonly string[];
  onChange(tags: string[]): void;
}

/**
 * Tags as text with commas, completed from those the reader has used (WAI-ARIA combobox with a list: arrows choose, Enter
 * takes, Escape closes the list and nothing else).
 */
export const TagField = ({ tags, onChange }: TagFieldProps) => {
  const [text, setText] = useState(tags.join(', '));
  const [known, setKnown] = useState<readonly TagCount[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const isClosing = useRef(false);
  const listId = useId();
  useEffect(() => {
    // Without them the field is one to type in.
    askWorker('tags.list', {}).then(setKnown, () => undefined);
  }, []);

  const caret = field.current?.selectionStart ?? text.length;
  const suggestions = isOpen ? findSuggestions(text, caret, known) : [];
  const change = (next: string) => {
    setText(next);
    onChange(readTags(next));
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (tag: string) => {
    change(completeTag(text, caret, tag));
    close();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const chosen = suggestions[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const last = suggestions.length - 1;
      setOpen(true);
      if (key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
      else setActive(active <= 0 ? last : active - 1);
    } else if (key === 'Enter' && chosen) take(chosen.tag);
    else if (key === 'Escape' && suggestions.length > 0) {
      isClosing.current = true;
      close();
    } else return;
    event.preventDefault();
  };
  /** The panel closes as Escape comes up: not where that has closed this list. */
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isClosing.current) event.stopPropagation();
    isClosing.current = false;
  };
  return (
    <div class="field tag-field">
      <label class="field">
        <span>Tags, separated by commas</span>
        <input
          ref={field}
          value={text}
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={listId}
          aria-activedescendant={suggestions[active] ? `${listId}-${active}` : undefined}
          onInput={({ currentTarget }) => {
            change(currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onBlur={close}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        />
      </label>
      <div id={listId} role="listbox" aria-label="Your tags" hidden={suggestions.length === 0}>
        {suggestions.map((each, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={each.tag}
            id={`${listId}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(each.tag)}
          >
            <span dir="auto">{each.tag}</span> <span class="quiet">{count(each.count, 'note')}</span>
          </div>
        ))}
      </div>
      <p role="status" class="visually-hidden">
        {suggestions.length > 0 && count(suggestions.length, 'tag of yours fits', 'tags of yours fit')}
      </p>
    </div>
  );
};
