import type { SitePage } from './site';

/** An HTML document around the given body. */
export function htmlPage(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A picture that comes late and is 300 pixels high without having said so: what stands below it moves down. */
export function latePicture(delayMs: number): SitePage {
  return {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
    delayMs,
  };
}

/**
 * A single-page app: `<a data-to="/path">` goes there by `pushState`, and after `delayMs` the page's `<main>` holds what
 * `views` has for that path. A reload of any of its paths needs the same page there.
 */
export function singlePageApp(title: string, views: Record<string, string>, delayMs = 0): string {
  const script = `
    const views = ${JSON.stringify(views).replaceAll('<', '\\u003c')};
    const show = () => setTimeout(() => { document.querySelector('main').innerHTML = views[location.pathname] ?? ''; }, ${delayMs});
    addEventListener('popstate', show);
    addEventListener('click', (event) => {
      const link = event.target.closest('a[data-to]');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', link.dataset.to);
      show();
    });
    show();`;
  const links = Object.keys(views).map((path) => `<a href="${path}" data-to="${path}">${path}</a>`);
  return htmlPage(title, `<nav>${links.join(' ')}</nav><main></main><script>${script}</script>`);
}
