// Runs before `npm start` and `npm test` on a machine where nothing is installed yet: Node's own modules only.
// Arguments: browsers that are needed; "chromium|firefox" asks for one of the two.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findExecutable, knownBrowsers } from './browsers/find-executable.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How long another package manager may hold its lock before we give up. */
const lockPatienceMs = 10 * 60_000;

checkNode();
installPackages();
for (const wanted of process.argv.slice(2)) provideBrowser(wanted.split('|'));

/** Vite needs require() of modules, which Node has from 20.19 and, in the next line, from 22.12. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits)
    stop(`Node ${process.versions.node} does not fit: install Node 20.19 or newer in that line, or 22.12 or newer.`);
}

/** Leaves a stamp in node_modules, so that the next run installs only when lock file, Node's ABI or platform differ. */
function installPackages() {
  const stamp = `${root}node_modules/.preflight`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update([process.versions.modules, process.platform, process.arch].join())
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing packages (npm ci)');
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['inherit', 2, 2] })
    : spawnSync('npm', options, { cwd: root, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0)
    stop('npm ci failed, see above: is the network there, and does package-lock.json fit package.json?');
  writeFileSync(stamp, wanted);
}

/** Makes sure that one of these browsers is there. */
function provideBrowser(names) {
  const strange = names.find((name) => !knownBrowsers[name]);
  if (strange) stop(`"${strange}" is no browser I know: ${Object.keys(knownBrowsers).join(', ')}.`);
  // Who can run on Chromium can run on what is built from it; the tests, which name Chromium alone, cannot.
  const enough = names.length > 1 && names.includes('chromium') ? [...names, 'chrome', 'edge'] : names;
  if (enough.some(findExecutable)) return;
  const set = names.map((name) => knownBrowsers[name].variable).filter((variable) => process.env[variable]);
  if (set.length)
    stop(`${set.map((variable) => `${variable}=${process.env[variable]}`).join(', ')} is no program I can run.`);
  const { debian } = knownBrowsers[names[0]];
  const isDebianRoot = process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version');
  if (isDebianRoot) installFromDebian(debian);
  if (enough.some(findExecutable)) return;
  const variables = names.map((name) => `${knownBrowsers[name].variable}=/path/to/${name}`);
  const install = process.platform === 'linux' ? ` (Debian, Ubuntu: sudo apt-get install ${debian})` : '';
  stop(`No ${names.join(' or ')} found: install it${install}, or set ${variables.join(' or ')}.`);
}

function installFromDebian(name) {
  say(`installing ${name} (apt-get)`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/** Runs apt-get; while somebody else holds its locks (the one on the package lists knows no time-out), tries again. */
function apt(...options) {
  const deadline = Date.now() + lockPatienceMs;
  for (;;) {
    const { status, stderr, error } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...options], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status === 0) return;
    const isLocked = /could not get lock|unable to (lock|acquire)/i.test(stderr ?? '');
    if (!isLocked || Date.now() > deadline)
      stop(`apt-get ${options.join(' ')} failed: ${(stderr || error || '').toString().trim()}`);
    say('another package manager is at work: waiting');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000);
  }
}

// On standard error, since standard output belongs to what comes after: `npm run -s scan -- --json` is read by programs.
function say(line) {
  console.error(`[preflight] ${line}`);
}

function stop(line) {
  console.error(`[preflight] ${line}`);
  process.exit(1);
}
