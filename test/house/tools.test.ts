import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectFolder } from './source-files';

const run = promisify(execFile);

/** What a tool printed when it found fault, or '' when it found none. */
async function faultsOf(tool: string, ...options: string[]): Promise<string> {
  try {
    await run(process.execPath, [`node_modules/${tool}`, ...options], { cwd: projectFolder, maxBuffer: 1 << 26 });
    return '';
  } catch (error) {
    // execFile rejects for any exit code but 0, and carries what was printed
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    return `${stdout ?? ''}${stderr ?? ''}` || message;
  }
}

const checks: [what: string, tool: string, options: string[]][] = [
  ['formatted and free of lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['typed throughout', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['an engine without DOM, Node or browser', 'typescript/bin/tsc', ['-p', 'src/engine/tsconfig.json']],
];
it.each(checks)('is %s', async (_what, tool, options) => {
  expect(await faultsOf(tool, ...options)).toBe('');
});

it('would say what is wrong', async () => {
  expect(await faultsOf('typescript/bin/tsc', '-p', 'no-such.json')).toContain('no-such.json');
});
