import type { Diff } from '../../model/verdict';

/** Words with what was taken out and put in, each told apart by its line as well as by its colour. */
export const DiffText = ({ diff }: { diff: Diff }) => (
  <>
    {diff.map(({ op, text }, i) => {
      // A diff has no identity but its order.
      if (op === 'removed') return <del key={i}>{text}</del>;
      return op === 'added' ? <ins key={i}>{text}</ins> : <span key={i}>{text}</span>;
    })}
  </>
);
