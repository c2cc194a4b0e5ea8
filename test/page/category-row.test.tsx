import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Category, defaultCategories } from '../../src/model/category';
import { mergeCategories } from '../../src/model/merge-categories';
import { CategorySettings } from '../../src/ui/library/category-settings';

let place: HTMLElement | undefined;
afterEach(() => {
  if (place) render(null, place);
  place?.remove();
});

/** A window with the list, over a store that another window may change too; `stored` is what is in it. */
function openWindow() {
  const store = { all: [...defaultCategories] as Category[] };
  place = document.body.appendChild(document.createElement('div'));
  const show = () => {
    const shown = store.all;
    const change = async (was: Category[], now: Category[]) => {
      const merged = mergeCategories(was, now, store.all);
      store.all = merged ?? store.all;
      show();
      return merged !== undefined;
    };
    render(<CategorySettings categories={shown} onChange={change} />, place!);
  };
  show();
  const field = () => document.querySelector<HTMLInputElement>('[aria-label="Name of category 1"]')!;
  return {
    store,
    field,
    /** What the other window does; whether this one hears of it at once, or only when it changes something itself. */
    changeElsewhere(part: Partial<Category>, isHeard = true) {
      store.all = store.all.map((each, index) => (index === 0 ? { ...each, ...part } : each));
      if (isHeard) show();
    },
    async type(text: string) {
      field().focus();
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    },
    async leave() {
      field().blur();
      await settled();
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a category being renamed', () => {
  it('has its new name when the field is left', async () => {
    const { store, field, type, leave } = openWindow();
    await type('Finding');
    await leave();
    expect(store.all[0]).toEqual({ ...defaultCategories[0], name: 'Finding' });
    expect(field().value).toBe('Finding');
  });

  it('keeps what is being typed while another window changes its colour, and both changes', async () => {
    const { store, field, changeElsewhere, type, leave } = openWindow();
    await type('Finding');
    changeElsewhere({ colour: 'rose' });
    await settled();
    expect(field().value).toBe('Finding');
    await leave();
    expect(store.all[0]).toMatchObject({ name: 'Finding', colour: 'rose' });
  });

  it.each([true, false])(
    'is not renamed over a name that another window gave it meanwhile (heard of: %s), until the reader says it again',
    async (isHeard) => {
      const { store, field, changeElsewhere, type, leave } = openWindow();
      await type('Finding');
      changeElsewhere({ name: 'Proven' }, isHeard);
      await leave();
      expect(store.all[0]).toMatchObject({ name: 'Proven' });
      expect(field().value).toBe('Finding');
      field().focus();
      await leave();
      expect(store.all[0]).toMatchObject({ name: 'Finding' });
    },
  );

  it('has its old name again where the field is left empty', async () => {
    const { store, field, type, leave } = openWindow();
    await type('  ');
    await leave();
    expect(store.all[0]).toEqual(defaultCategories[0]);
    expect(field().value).toBe('Fact');
  });
});
