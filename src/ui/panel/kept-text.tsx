import { askWorker } from '../../bridge/ask-worker';
import type { Note } from '../../model/note';

interface KeptTextProps {
  note: Note;
  /** Id of the version it was made on; absent where none was kept. */
  version?: string;
  /** -1 where the Tab key does not come to its note. */
  tabIndex: 0 | -1;
  onError(error: unknown): void;
}

/** The way to the article as it was when a note was made on it; nothing where its text was not kept. */
export const KeptText = ({ note, version, tabIndex, onError }: KeptTextProps) =>
  version ? (
    <div>
      <button
        type="button"
        tabIndex={tabIndex}
        onClick={() => askWorker('kept.open', { version, note: note.id }).catch(onError)}
      >
        Read it as you noted it
      </button>
    </div>
  ) : null;
