import { askAsPage } from '../bridge/ask-as-page';
import { ownAddress } from '../bridge/self';
import type { Overlay } from './overlay';

/** A frame that can run at all has asked for its confirmation long before. */
const aliveWithinMs = 3_000;

export interface PanelFrame {
  /** Opens the panel and puts keyboard focus into it. */
  open(): void;
  /** The same, at notes of the reader's. */
  openAt(noteIds: readonly string[]): void;
  /** Closes the panel and puts focus back where it was opened. */
  close(): void;
  /** Moves the panel to a window of its own. */
  detach(): void;
  /** Whether a panel that shows this token is the one opened here; that it asks proves that it runs. */
  confirm(token: string): boolean;
}

/**
 * The panel as a frame over the page. A page that sandboxes itself takes the scripts, or the extension, out of every frame
 * in it; there the panel opens in a window of its own.
 */
export function createPanelFrame(overlay: () => Overlay, onError: (error: unknown) => void): PanelFrame {
  const token = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  let isAlive = false;
  let isDead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const detach = () => {
    isDead = true;
    overlay().update({ panel: undefined });
    askAsPage('panel.detach', {}).catch(onError);
  };
  const open = (noteIds: readonly string[] = []) => {
    if (isDead) return detach();
    // Another address would load the frame anew, and with it what is being written there.
    const panel = overlay().state().panel ?? ownAddress(`ui/panel/panel.html#${token}/${noteIds.join()}`);
    overlay().update({ panel });
    overlay().focusPanel();
    clearTimeout(timer);
    timer = setTimeout(() => !isAlive && overlay().state().panel && detach(), aliveWithinMs);
  };
  return {
    open: () => open(),
    openAt(noteIds) {
      open(noteIds);
      askAsPage('note.point', { ids: [...noteIds] }).catch(onError);
    },
    close() {
      clearTimeout(timer);
      overlay().update({ panel: undefined });
      overlay().focusTab();
    },
    detach,
    confirm(shown) {
      isAlive ||= shown === token;
      return shown === token;
    },
  };
}
