export interface OverlayRoot {
  /** For boxes that lie on the article: absolute, in document coordinates, scrolls with the page. Takes no event, ever. */
  inkLayer: HTMLElement;
  /** For what floats over the page: fixed, in the top layer, out of reach of the page's transforms and z-indexes. */
  floatLayer: HTMLElement;
  /** Undoes the page's own zoom for both layers, so that a pixel in them is one of the window's. */
  unzoom(): void;
  /** Client rectangle of the ink layer's origin. */
  origin(): DOMRect;
  /** Whether the page has taken the overlay out, hides it, or zooms it away. */
  isHidden(): boolean;
  /** Whether something lies over the middle of an element of the float layer, or makes it inert. */
  isCovered(selector: string): boolean;
  /** Puts the float layer in front of everything that was shown since. */
  raise(): void;
  /** Whether an element of the float layer that matches has keyboard focus. */
  isFocused(selector: string): boolean;
  /** Whether an event happened in the overlay. */
  holds(event: Event): boolean;
  /** Puts the overlay into the page, or back where the page has taken it out. Answers whether it was out. */
  attach(): boolean;
  remove(): void;
}

/**
 * Two closed shadow roots, made but not yet attached; under `<html>` their hosts are the only thing Fair Notice ever adds
 * to a page. Two, since Firefox tells a page the very node at which an event happened (`Event.originalTarget`), however
 * closed its root: marks, the reader's notes among them, lie where no event ever happens.
 */
export function createOverlayRoot(document: Document, css: string): OverlayRoot {
  const float = createClosedLayer(document, 'float', css);
  const ink = createClosedLayer(document, 'ink', css);
  const { layer: floatLayer } = float;
  const { layer: inkLayer } = ink;
  floatLayer.popover = 'manual';

  const attach = () => {
    const out = [float, ink].filter(({ host }) => !host.isConnected);
    document.documentElement.append(...out.map(({ host }) => host));
    if (!floatLayer.matches(':popover-open')) floatLayer.showPopover();
    return out.length > 0;
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
    isHidden: () => !floatLayer.checkVisibility() || !isReadableZoom(floatLayer),
    isCovered(selector) {
      const element = floatLayer.querySelector(selector);
      if (!element) return false;
      const { x, y, width, height } = element.getBoundingClientRect();
      return float.root.elementFromPoint(x + width / 2, y + height / 2) !== element;
    },
    raise() {
      floatLayer.hidePopover();
      floatLayer.showPopover();
    },
    isFocused: (selector) => float.root.activeElement?.matches(selector) ?? false,
    holds: (event) => event.composedPath().includes(float.host),
    attach,
    remove() {
      for (const { host } of [float, ink]) host.remove();
    },
  };
}

/**
 * A layer alone in a closed root. The host is a plain `<div>`: a page can define a custom element before we create it and
 * would then reach a closed root through `ElementInternals`; a `div` it cannot define. In the cascade an important `:host`
 * rule beats every important rule of the page (CSS Cascade 5, "context"), and the top layer has no ancestors to be
 * clipped, moved or faded by.
 */
function createClosedLayer(document: Document, className: 'ink' | 'float', css: string) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, frame + css);
  const layer = document.createElement('div');
  layer.className = className;
  root.append(layer);
  return { host, root, layer };
}

/** A page may be zoomed by its own style a little; what is far from its natural size is being hidden. */
function isReadableZoom(element: HTMLElement & { currentCSSZoom?: number }): boolean {
  const { currentCSSZoom: zoom = 1 } = element;
  return zoom > 0.5 && zoom < 2;
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
:host { all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; display: block !important; position: absolute !important; top: 0 !important;
  left: 0 !important; width: 0 !important; height: 0 !important; }
.ink { position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout style; pointer-events: none; }
.float { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: none;
  overflow: visible; pointer-events: none; color: inherit; }
.ink, .float { -webkit-user-select: none; user-select: none; }
.float:not(:popover-open) { display: block; }
@media print { .ink, .float { display: none; } }
`;
