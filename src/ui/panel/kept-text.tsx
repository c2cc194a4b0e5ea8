import { askWorker } from '../../bridge/ask-worker';
import type { Note } from '../../model/note';

interface KeptTextProps {
  note: Note;
  /** Id of the version it was made on; absent where none was kept. */
  version?: string;
  onError(error: unknown): void;
}

/** The way to the article as it was when a note was made on it; nothing where its text was not kept. */
export const KeptText = ({ note, version, onError }: KeptTextProps) =>
  version ? (
    <div>
      <button type="button" onClick={() => askWorker('kept.open', { version, note: note.id }).catch(onError)}>
        Read it as you noted it
      </button>
    </div>
  ) : null;
