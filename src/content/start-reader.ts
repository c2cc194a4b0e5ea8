import { askAsPage } from '../bridge/ask-as-page';
import { answerAsReader, isAlive } from '../bridge/self';
import { type Knowledge, prepareKnowledge } from '../engine/knowledge';
import { answersOf } from './answers';
import { type FoundReading, findReading, isStillThere } from './find-reading';
import { requirePart } from './parts';
import type { Session } from './session';
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
  let knowledge: Knowledge | undefined;
  let found: FoundReading | undefined;
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
    const had = found !== undefined;
    knowledge ??= await requireKnowledge();
    found = await findReading(document, knowledge, isAsked);
    if (found) {
      session ??= await requireSession();
      if (!isRemoved) await session.show(found);
    } else if (had) await session?.clear();
    return had || found !== undefined;
  };
  const update = (): Promise<boolean> =>
    inTurn(async () => {
      if (!isRemoved && !isAlive()) remove();
      const hasChanged = !isRemoved && (await read());
      if (isRemoved) remove(); // The reader paused the site while the page was read.
      return hasChanged;
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
