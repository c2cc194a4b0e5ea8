import type { Diff } from '../../model/verdict';

/** Words with what was taken out and put in, each told apart by its line as well as by its colour. */
export const DiffText = ({ diff }: { diff: Diff }) => (
  <>
    {diff.map(({ op, text }, i) => {
      if (op === 'same') return text;
      const Changed = op === 'removed' ? 'del' : 'ins';
      const words = text.trimEnd();
      // The white space after the words is no part of the change; old and new words never touch.
      const after = text.slice(words.length) || (diff[i + 1]?.op === 'added' ? ' ' : '');
      return [<Changed key={i}>{words}</Changed>, after];
    })}
  </>
);
