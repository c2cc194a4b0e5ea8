import { render } from 'preact';
import type { CategoryLook } from '../model/category';
import type { Theme } from '../model/settings';
import { createOverlayRoot, type OverlayRoot } from '../page/overlay-root';
import cardCss from '../ui/card/card.css?inline';
import type { OverlayActions, OverlayState } from '../ui/overlay/overlay-state';
import { OverlayView } from '../ui/overlay/overlay-view';
import categoriesCss from '../ui/parts/categories.css?inline';
import overlayCss from '../ui/overlay/overlay.css?inline';
import themeCss from '../ui/parts/theme.css?inline';
import voicesCss from '../ui/parts/voices.css?inline';

export interface Overlay {
  root: OverlayRoot;
  state(): OverlayState;
  setTheme(theme: Theme): void;
  /** Changes what is shown; a key given as undefined is taken away. */
  update(change: Partial<OverlayState>): void;
  /** Puts keyboard focus into the panel's frame. */
  focusPanel(): void;
  /** Puts keyboard focus on the mention whose card is open. */
  focusMention(): void;
  /** Puts keyboard focus on the edge tab. */
  focusTab(): void;
  remove(): void;
}

/**
 * The style sheet with names of custom properties that no page knows beforehand: whoever knows one can register it for
 * the whole document, closed roots included, as a number that is not inherited, and so take its value away.
 */
function renameProperties(css: string): string {
  const [prefix = 0] = crypto.getRandomValues(new Uint32Array(1));
  return css.replaceAll('--', `--${prefix.toString(36)}-`);
}

/** An empty overlay in the page. */
export function createOverlay(
  document: Document,
  theme: Theme,
  categories: readonly CategoryLook[],
  actions: OverlayActions,
): Overlay {
  const root = createOverlayRoot(
    document,
    renameProperties(themeCss + cardCss + overlayCss + categoriesCss + voicesCss),
  );
  const mount = document.createElement('div');
  mount.className = 'themed floating';
  const setTheme = (next: Theme) => {
    for (const layer of [root.inkLayer, root.floatLayer]) layer.dataset.theme = next;
  };
  setTheme(theme);
  root.floatLayer.append(mount);
  let state: OverlayState = { outcome: 'silent', explained: 0, notes: 0, why: '', categories, isSelecting: false };
  const draw = () => render(<OverlayView state={state} actions={actions} />, mount);
  return {
    root,
    state: () => state,
    setTheme,
    update(change) {
      state = { ...state, ...change };
      draw();
    },
    focusPanel: () => mount.querySelector('iframe')?.focus(),
    focusMention: () => mount.querySelector<HTMLElement>('.mention-focus')?.focus({ preventScroll: true }),
    focusTab: () => mount.querySelector<HTMLElement>('.edge-tab')?.focus(),
    remove() {
      render(null, mount);
      root.remove();
    },
  };
}
