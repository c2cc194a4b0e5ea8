import { useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { Trouble } from '../parts/trouble';

/** Asks, beside the first draft on an article, whether its text is to be kept with the note. The note is kept either way. */
export const KeepArticle = ({ draftId }: { draftId: string }) => {
  const [answer, setAnswer] = useState<boolean>();
  const [error, setError] = useState<unknown>();
  const allow = (isAllowed: boolean) =>
    askWorker('draft.allow', { id: draftId, isAllowed }).then(() => setAnswer(isAllowed), setError);
  return (
    <fieldset class="keep-article">
      <legend>Keep this article’s text with your note?</legend>
      <p class="quiet">
        If the article is changed or taken down, you can still read it as it is now, and see what changed. The text
        stays on this computer.
      </p>
      <Trouble error={error} />
      <div class="bar">
        <button type="button" aria-pressed={answer === true} onClick={() => allow(true)}>
          Keep the text
        </button>
        <button type="button" aria-pressed={answer === false} onClick={() => allow(false)}>
          Only the note
        </button>
      </div>
    </fieldset>
  );
};
