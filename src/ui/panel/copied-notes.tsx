import { relayToReader } from '../../bridge/relay-to-reader';
import type { Note } from '../../model/note';
import { NoteView } from '../parts/note-view';
import type { Subject } from './load-subject';
import { PlaceButtons } from './place-buttons';
import { VerdictView } from './verdict-view';

/** Notes made on the very same text at another address: shown here, edited where they were made. */
export const CopiedNotes = ({ subject, onError }: { subject: Subject; onError(error: unknown): void }) => (
  <>
    {subject.remembered?.copied.map((note) => {
      const verdict = subject.reading?.located.find(({ id }) => id === note.id)?.verdict;
      return (
        <NoteView key={note.id} note={note}>
          <p class="quiet">Noted on the same text at {placeOf(note, subject.url)}</p>
          {verdict && <VerdictView verdict={verdict} />}
          <div class="bar note-actions">
            <PlaceButtons
              verdict={verdict}
              onShow={(span) => relayToReader(subject.tabId, 'passage.show', span).catch(onError)}
            />
          </div>
        </NoteView>
      );
    })}
  </>
);

/** The other host; on the same host the whole address, which is what tells the two apart. */
function placeOf({ article: { url } }: Note, here: string): string {
  const { host } = new URL(url);
  return host === new URL(here).host ? url : host;
}
