import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Vitest asks every project that needs dist/ for it, all from one process: the first to ask builds. */
const built = Symbol.for('fair-notice.built');

/** Global set-up of the projects that look at what is shipped: builds dist/ once a run. */
export function setup(): void {
  const run = globalThis as { [built]?: true };
  if (run[built]) return;
  const vite = resolve(import.meta.dirname, '../node_modules/vite/bin/vite.js');
  // A process of its own: Vitest has set NODE_ENV to "test" in this one.
  execFileSync(process.execPath, [vite, 'build', '--app', '--configLoader', 'bundle', '--logLevel', 'warn'], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  run[built] = true;
}
