import { askWorker } from '../../bridge/ask-worker';
import type { Note } from '../../model/note';
import type { Verdict } from '../../model/verdict';

interface RememberedLineProps {
  note: Note;
  /** Where it stands now; absent while the article is not read. */
  verdict?: Verdict;
  /** Id of the version it was made on, where that was kept. */
  version?: string;
  onError(error: unknown): void;
}

/** What was kept with a note: the words around a passage that is gone, and the way to the article as it was. */
export const RememberedLine = ({ note, verdict, version, onError }: RememberedLineProps) => {
  const { quote } = note.target;
  const isMissing = verdict?.kind === 'missing';
  return (
    <>
      {isMissing && quote && (quote.prefix || quote.suffix) && (
        <p class="kept-context">
          <span class="quiet">It stood here: </span>…{quote.prefix}
          <mark>{quote.exact}</mark>
          {quote.suffix}…
        </p>
      )}
      {version && (isMissing || verdict?.kind === 'edited') && (
        <div>
          <button type="button" onClick={() => askWorker('kept.open', { version, note: note.id }).catch(onError)}>
            Read it as you noted it
          </button>
        </div>
      )}
    </>
  );
};
