import { expect, it } from 'vitest';
import { moveOf } from '../../../src/ui/panel/passage-keys';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<typeof none> = {}, isRightToLeft = false) =>
  moveOf({ key, ...none, ...more }, isRightToLeft);

it('up and down move by paragraph, left and right by sentence, with Control or Alt by word', () => {
  expect(press('ArrowDown')).toEqual({ unit: 'paragraph', step: 1, isExtending: false });
  expect(press('ArrowLeft')).toEqual({ unit: 'sentence', step: -1, isExtending: false });
  expect(press('ArrowRight', { ctrlKey: true })).toEqual({ unit: 'word', step: 1, isExtending: false });
  expect(press('ArrowRight', { altKey: true })).toEqual({ unit: 'word', step: 1, isExtending: false });
});

it('Shift extends', () => {
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ unit: 'paragraph', step: -1, isExtending: true });
});

it('left is onwards in a text that runs from right to left', () => {
  expect(press('ArrowLeft', {}, true)?.step).toBe(1);
  expect(press('ArrowRight', {}, true)?.step).toBe(-1);
  expect(press('ArrowDown', {}, true)?.step).toBe(1);
});

it('no other key moves', () => {
  for (const key of ['Enter', 'a', 'Tab', 'Escape']) expect(press(key)).toBe(undefined);
});
