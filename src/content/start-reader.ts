import { answerAsReader, isAlive } from '../bridge/self';
import { answersOf } from './answers';
import { createSession, type Session } from './session';
import { watchPage } from './watch-page';

export interface Reader {
  /** False once it was taken down, or the extension was updated under it. */
  isAtWork(): boolean;
  /** Takes everything down and leaves the page as it was found. */
  remove(): void;
}

/** The reader at work in this page: reads it, shows what it finds, and follows the page as it changes. */
export function startReader(document: Document): Reader {
  let isRemoved = false;
  let session: Session | undefined;
  let isAsked = false;
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
  const update = (): Promise<boolean> =>
    inTurn(async () => {
      if (isRemoved) return false;
      if (!isAlive()) {
        remove();
        return false;
      }
      session ??= await createSession(document, onError);
      if (!isRemoved) return session.update(isAsked);
      remove();
      return false;
    });

  const stopWatching = watchPage(document, {
    moved() {
      isAsked = false;
      update().catch(onError);
    },
    returned: () => inTurn(async () => session?.locateNotes()).catch(onError),
    changed: () =>
      update().catch((error) => {
        onError(error);
        return false;
      }),
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
  update().catch(onError);
  return { isAtWork: () => !isRemoved && isAlive(), remove };
}
