import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/browser';
import { findExecutable, knownBrowsers } from '../browsers/find-executable.mjs';
import { UsageError } from '../usage-error';

export interface StartOptions {
  /** Path of a page of the reader's own; absent: the demo article. */
  file?: string;
  browser: BrowserName;
  headless: boolean;
}

/** The options in the arguments of a command line; without --browser the first of the known browsers that is here. Throws `UsageError`. */
export function parseOptions(arguments_: string[]): StartOptions {
  const { values, positionals } = parse(arguments_);
  if (positionals.length > 1) throw new UsageError('one page at a time, please');
  const names = Object.keys(knownBrowsers) as BrowserName[];
  const asked = names.find((name) => name === values.browser);
  if (values.browser && !asked) throw new UsageError(`--browser is one of ${names.join(', ')}`);
  if (asked && !findExecutable(asked))
    throw new UsageError(`no ${asked} on this machine: install it or set ${knownBrowsers[asked].variable}`);
  const browser = asked ?? names.find(findExecutable);
  if (!browser) throw new UsageError(`none of ${names.join(', ')} is on this machine`);
  return { ...(positionals[0] && { file: positionals[0] }), browser, headless: values.headless || !hasDisplay() };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    // Node throws a plain TypeError for an option it does not know; its first sentence says which.
    throw new UsageError((error as Error).message.split('. ')[0]!);
  }
}

/** Only on Linux may there be nothing to show a window on. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
