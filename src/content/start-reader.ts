import { askAsPage } from '../bridge/ask-as-page';
import { answerAsReader, isAlive } from '../bridge/self';
import { type Knowledge, prepareKnowledge } from '../engine/knowledge';
import { answersOf } from './answers';
import { type FoundReading, findReading, isStillThere } from './find-reading';
import { requirePart } from './parts';
import type { Session } from './session';
import { watchPage } from './watch-page';

/** What failed is tried again by itself after so long, since the page may never change again: a worker may be slow to wake. */
const againAfterMs = [1_000, 5_000, 25_000];

export interface Reader {
  /** False once it was taken down, or the extension was updated under it. */
  isAtWork(): boolean;
  /** Takes everything down and leaves the page as it was found. */
  remove(): void;
}

/** The reader at work in this page: reads it, shows what it finds, and follows the page as it changes. */
export function startReader(document: Document): Reader {
  let isRemoved = false;
  let knowledge: Knowledge | undefined;
  let found: FoundReading | undefined;
  let session: Session | undefined;
  let isAsked = false;
  let failures = 0;
  let work = Promise.resolve();

  const remove = () => {
    isRemoved = true;
    session?.remove();
    session = undefined;
    stopWatching();
    stopAnswering();
  };
  /** The one catcher of this entry point: an orphaned script goes quietly, anything else is said with its context. */
  const onError = (error: unknown) => {
    if (!isAlive()) remove();
    else console.warn('Fair Notice could not finish here:', error);
  };
  /** One reading at a time; each looks at the page as it is when its turn comes. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = work.then(step);
    work = turn.then(
      () => {},
      () => {}, // The caller of inTurn gets the error; the next turn must not.
    );
    return turn;
  };
  const requireKnowledge = async (): Promise<Knowledge> => {
    const { names, topics } = await askAsPage('lexicon.read', {});
    return prepareKnowledge(names, topics);
  };
  const requireSession = async (): Promise<Session> => {
    const { createSession } = await requirePart('overlay');
    return createSession(document, await askAsPage('site.read', {}), onError);
  };
  /** Reads the page again where it has changed. Answers whether that changed what is shown. */
  const read = async (): Promise<boolean> => {
    const isMoreWanted = isAsked && found?.because === 'notes';
    if (found && !isMoreWanted && isStillThere(found, document)) {
      await session?.keepVisible();
      return false;
    }
    const isShown = session?.reading() !== undefined;
    knowledge ??= await requireKnowledge();
    const next = await findReading(document, knowledge, isAsked);
    // Known as found only once it is shown: what fails on the way is looked at as something new the next time.
    found = undefined;
    if (next) {
      session ??= await requireSession();
      if (!isRemoved) await session.show(next);
    } else if (isShown) await session?.clear();
    found = next;
    return isShown || next !== undefined;
  };
  const update = (): Promise<boolean> =>
    inTurn(async () => {
      if (!isRemoved && !isAlive()) remove();
      const hasChanged = !isRemoved && (await read());
      if (isRemoved) remove(); // The reader paused the site while the page was read.
      failures = 0;
      return hasChanged;
    });
  /** The same for nobody who waits: what fails is said, and tried again. */
  const look = async (): Promise<boolean> => {
    try {
      return await update();
    } catch (error) {
      onError(error);
      const afterMs = againAfterMs[failures++];
      if (afterMs) setTimeout(look, afterMs);
      return false;
    }
  };

  const stopWatching = watchPage(document, {
    moved() {
      isAsked = false;
      look();
    },
    returned: () => inTurn(async () => session?.locateNotes()).catch(onError),
    changed: look,
  });
  const stopAnswering = answerAsReader(
    answersOf({
      session: () => session,
      async readAnyway() {
        isAsked = true;
        await update();
        return session?.reading() !== undefined;
      },
      remove,
    }),
    onError,
  );
  look();
  return { isAtWork: () => !isRemoved && isAlive(), remove };
}
