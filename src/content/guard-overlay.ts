import type { Overlay } from './overlay';

/** How often an open panel is looked after. */
const lookEveryMs = 500;
/** A page that covers the panel again after so many times wants it covered. */
const mostRaises = 3;

interface GuardParts {
  document: Document;
  overlay: Overlay;
  /** Puts the overlay back into the page and makes it render. */
  restore(): Promise<void>;
  /** The panel cannot stay in front in this page. */
  giveUp(): void;
  onError(error: unknown): void;
}

/**
 * Looks after the overlay in a page that takes it out, hides it, or shows something over the open panel: modal dialogs and
 * popovers lie above what was shown before them. Answers a function that stops.
 */
export function guardOverlay({ document, overlay, restore, giveUp, onError }: GuardParts): () => void {
  const { floatLayer } = overlay.root;
  let raises = 0;

  const look = () => {
    if (!overlay.state().panel) {
      raises = 0;
      if (!overlay.state().card) return;
    }
    restore().catch(onError);
    if (!overlay.state().panel || !overlay.root.isCovered('.panel-frame')) return;
    raises += 1;
    if (raises > mostRaises) giveUp();
    else overlay.root.raise();
  };
  const onToggle = ({ target }: Event) => {
    if (overlay.state().panel && target !== floatLayer && raises < mostRaises) overlay.root.raise();
  };
  const taken = new MutationObserver(() => floatLayer.isConnected || restore().catch(onError));
  taken.observe(document.documentElement, { childList: true });
  const timer = setInterval(look, lookEveryMs);
  // Popovers and dialogs tell nobody but themselves: they are caught on the way down.
  document.addEventListener('toggle', onToggle, true);
  return () => {
    clearInterval(timer);
    taken.disconnect();
    document.removeEventListener('toggle', onToggle, true);
  };
}
