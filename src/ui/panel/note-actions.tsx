import { relayToReader } from '../../bridge/relay-to-reader';

interface NoteActionsProps {
  tabId: number;
  reload(): Promise<void>;
  onError(error: unknown): void;
}

/** What begins a note without a mouse: selecting by keyboard, and a note on the article as a whole. */
export const NoteActions = ({ tabId, reload, onError }: NoteActionsProps) => (
  <div class="bar">
    <button type="button" onClick={() => relayToReader(tabId, 'passage.begin', {}).then(reload).catch(onError)}>
      Select by keyboard
    </button>
    <button type="button" onClick={() => relayToReader(tabId, 'note.start', { isOnWhole: true }).catch(onError)}>
      Note on whole article
    </button>
  </div>
);
