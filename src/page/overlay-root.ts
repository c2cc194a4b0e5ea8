export interface OverlayRoot {
  /** For boxes that lie on the article: absolute, in document coordinates, scrolls with the page. */
  inkLayer: HTMLElement;
  /** For what floats over the page: fixed, in the top layer, out of reach of the page's transforms and z-indexes. */
  floatLayer: HTMLElement;
  /** Undoes the page's own zoom for both layers, so that a pixel in them is one of the window's. */
  unzoom(): void;
  /** Client rectangle of the ink layer's origin. */
  origin(): DOMRect;
  /** Whether the page has taken the overlay out or hides it. */
  isHidden(): boolean;
  /** Whether a mark in the ink layer has keyboard focus. */
  isMarkFocused(): boolean;
  /** Whether an event happened in the overlay. */
  holds(event: Event): boolean;
  /** Puts the overlay into the page, or back where the page has taken it out. */
  attach(): void;
  remove(): void;
}

/**
 * One closed shadow root, made but not yet attached; under `<html>` it is the only thing Fair Notice ever adds to a page.
 *
 * The host is a plain `<div>`: a page can define a custom element before we create it and would then reach a closed root
 * through `ElementInternals`; a `div` it cannot define. In the cascade an important `:host` rule beats every important
 * rule of the page (CSS Cascade 5, "context"), and the top layer has no ancestors to be clipped, moved or faded by.
 */
export function createOverlayRoot(document: Document, css: string): OverlayRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, frame + css);
  const inkLayer = document.createElement('div');
  inkLayer.className = 'ink';
  const floatLayer = document.createElement('div');
  floatLayer.className = 'float';
  floatLayer.popover = 'manual';
  root.append(inkLayer, floatLayer);

  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!floatLayer.matches(':popover-open')) floatLayer.showPopover();
  };
  return {
    inkLayer,
    floatLayer,
    unzoom() {
      for (const layer of [inkLayer, floatLayer]) {
        layer.style.zoom = '';
        // Browsers that do not tell the zoom (Chromium before 128) count client rectangles in zoomed pixels anyway.
        const zoom = layer.currentCSSZoom ?? 1;
        if (zoom !== 1) layer.style.zoom = String(1 / zoom);
      }
    },
    origin: () => inkLayer.getBoundingClientRect(),
    isHidden: () => !floatLayer.checkVisibility(),
    isMarkFocused: () => root.activeElement?.parentElement === inkLayer,
    holds: (event) => event.composedPath().includes(host),
    attach,
    remove: () => host.remove(),
  };
}

/** Firefox before 143 refused a constructed sheet across its Xray border; a `<style>` in the root paints there, under any CSP too. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // The refusal is a browser's limit, not a fault: the element does the same.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * No selection may enter: `getSelection().toString()` would hand the page the words of a closed root (seen in both browsers).
 * `contain: layout` makes boxes that stick out ink overflow, so that no mark can lengthen the page's scroll.
 */
const frame = `
:host { all: initial !important; display: block !important; position: absolute !important; top: 0 !important;
  left: 0 !important; width: 0 !important; height: 0 !important; }
.ink { position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout style; pointer-events: none; }
.float { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: none;
  overflow: visible; pointer-events: none; color: inherit; }
.ink, .float { -webkit-user-select: none; user-select: none; }
.float:not(:popover-open) { display: block; }
@media print { .ink, .float { display: none; } }
`;
