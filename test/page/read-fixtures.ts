const sources = import.meta.glob<string>('../fixtures/pages/*.{html,xhtml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names of all page fixtures, without folder. */
export const fixtureNames = Object.keys(sources).map((path) => path.slice(path.lastIndexOf('/') + 1));

/** The markup of a fixture. */
export function requireFixture(name: string): string {
  const source = sources[`../fixtures/pages/${name}`];
  if (source === undefined) throw new Error(`no fixture ${name}`);
  return source;
}

/** The document of a page as this browser builds, lays out and shows it, in a frame of its own. */
export async function openPage(source: string, type = 'text/html'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 700px';
  frame.src = URL.createObjectURL(new Blob([source], { type: `${type};charset=utf-8` }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The document of a fixture, XHTML as XML. */
export const openFixture = (name: string): Promise<Document> =>
  openPage(requireFixture(name), name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html');
