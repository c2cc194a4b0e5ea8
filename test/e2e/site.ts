import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the site answers at one path. */
export interface SitePage {
  body: string;
  /** `content-type` is HTML unless said here. */
  headers?: Record<string, string>;
  /** How long the answer is held back: for images and scripts that come late. */
  delayMs?: number;
  status?: number;
}

/** A web site of our own on this machine, so that no test asks the network. */
export interface Site {
  /** `http://localhost:<port>`, without a slash. */
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Puts a page (or several) at its path, in place of what was there. */
  put(pages: Record<string, SitePage | string>): void;
  close(): Promise<void>;
}

/** A site that serves these pages; a string is a page with no headers of its own. */
export async function openSite(pages: Record<string, SitePage | string> = {}): Promise<Site> {
  const served = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const found = served.get(path);
    const page = typeof found === 'string' ? { body: found } : found;
    if (page?.delayMs) await new Promise((resolve) => setTimeout(resolve, page.delayMs));
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? 'no such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    put(more) {
      for (const [path, page] of Object.entries(more)) served.set(path, page);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
