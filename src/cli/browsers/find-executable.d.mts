import type { BrowserName } from './browser';

/** Where each browser is looked for: an environment variable, then names on the PATH, then usual places. */
export const knownBrowsers: Record<
  BrowserName,
  { variable: string; debian?: string; names: string[]; places: string[] }
>;

/** The path of the named browser's program on this machine, or undefined where there is none. */
export function findExecutable(name: BrowserName): string | undefined;
