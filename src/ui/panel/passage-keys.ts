import type { PassageMove } from '../../model/passage';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The move that a key stands for; undefined for any other key. Left and right are those of the text. */
export function moveOf(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  isRightToLeft: boolean,
): PassageMove | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return { unit: 'paragraph', step: key === 'ArrowDown' ? 1 : -1, isExtending: shiftKey };
  if (!isSideways) return undefined;
  return {
    unit: ctrlKey || altKey || metaKey ? 'word' : 'sentence',
    step: key === forward ? 1 : -1,
    isExtending: shiftKey,
  };
}
