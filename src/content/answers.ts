import type { Answers } from '../bridge/answer';
import { askAsPage } from '../bridge/ask-as-page';
import type { ReaderCalls } from '../bridge/reader-calls';
import type { Session } from './session';

interface ReaderParts {
  session(): Session | undefined;
  /** Reads the page whatever its subject; answers whether there is an article. */
  readAnyway(): Promise<boolean>;
  remove(): void;
}

/** How the overlay answers the extension's own pages. A call that needs a reading is quietly done with where there is none. */
export const answersOf = ({ session, readAnyway, remove }: ReaderParts): Answers<ReaderCalls> => {
  const withSession = (act: (session: Session) => unknown) => {
    const open = session();
    if (open) act(open);
    return {};
  };
  return {
    'page.read': async () => ({ found: await readAnyway() }),
    'panel.confirm': ({ token }) => ({ ours: session()?.panel.confirm(token) ?? false }),
    'reading.read': () => session()?.reading() ?? null,
    'sayings.read': async () => (await session()?.sayings.read()) ?? { claims: [], voices: [], unsupported: [] },
    'voices.show': async ({ shown }) => {
      await session()?.sayings.showVoices(shown);
      return {};
    },
    'claim.note': async ({ index }) => ({ started: (await session()?.sayings.note(index)) ?? false }),
    'panel.open': () => withSession((open) => open.panel.open()),
    'panel.close': () =>
      withSession((open) => {
        open.followNotes(false);
        open.panel.close();
      }),
    'mention.step': ({ by }) => withSession((open) => open.cards.step(by)),
    'mention.show': ({ entry }) => withSession((open) => open.cards.showEntry(entry)),
    'passage.show': (span) => withSession((open) => open.showPassage(span)),
    'passage.begin': () => ({ begun: session()?.passage.begin() ?? false }),
    'passage.move': async (move) => (await session()?.passage.move(move)) ?? null,
    'passage.note': async () => ({ started: (await session()?.passage.note()) ?? false }),
    'passage.mark': async ({ category }) => ({ action: await session()?.passage.mark(category) }),
    'passage.leave': () => withSession((open) => open.passage.leave()),
    'note.start': async ({ isOnWhole }) => ({ started: (await session()?.startNote(isOnWhole)) ?? false }),
    'notes.follow': ({ isOn }) => withSession((open) => open.followNotes(isOn)),
    'notes.refresh': async () => {
      await session()?.locateNotes();
      return {};
    },
    'settings.refresh': async () => {
      const { isPaused, ...look } = await askAsPage('site.read', {});
      if (isPaused) remove();
      else session()?.setLook(look);
      return {};
    },
  };
};
