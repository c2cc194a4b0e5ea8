import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Every add-on gets this one's address in our profiles, so that its pages and its data have the same origin at each start. */
export const addonUuid = '7c0a5c52-6f7e-4b53-9f0c-2f1c9d0e6a41';

export interface FirefoxProcess {
  /** WebSocket address of its WebDriver BiDi server. */
  endpoint: string;
  exited: Promise<void>;
  kill(): void;
}

/** Firefox, started on the profile and listening. Throws with what it printed where it ends first. */
export async function startFirefox(executable: string, profile: string, headless: boolean): Promise<FirefoxProcess> {
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      // Without it BiDi reaches neither the pages of an extension nor the browser's own process.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { endpoint: await readEndpoint(child), exited, kill: () => void child.kill('SIGKILL') };
}

function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (data: Buffer) => {
      printed += data;
      const endpoint = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (endpoint) resolve(endpoint);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it listened:\n${printed}`)));
  });
}

/** Writes the preferences with which an unsigned add-on keeps its address and its data, and the browser asks nobody anything. */
export function writePreferences(profile: string, addonId: string, headless: boolean): void {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // Pages, pictures of pages and processes made ahead for a person who might want them.
    'browser.newtab.preload': false,
    'browser.newtabpage.enabled': false,
    'browser.pagethumbnails.capturing_disabled': true,
    'dom.ipc.processPrelaunch.enabled': false,
    // Half as many frames where nobody looks, on a machine that has no other processor to draw them.
    ...(headless && { 'layout.frame_rate': 30 }),
    // A test looks at several tabs at once; Firefox would hold timers back in all but the one in front, the longer the busier it is.
    ...(headless && { 'dom.timeout.enable_budget_timer_throttling': false, 'dom.min_background_timeout_value': 4 }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(`${profile}/user.js`, `${lines.join('\n')}\n`);
}
