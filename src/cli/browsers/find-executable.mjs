// Shared with the preflight, which runs before anything is installed: Node's own modules only.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);
const inPrograms = (path) => programs.map((folder) => join(folder, path));

/** Where each browser is looked for: an environment variable, then names on the PATH, then usual places. */
export const knownBrowsers = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    debian: 'chromium',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', ...inPrograms('Chromium/Application/chrome.exe')],
  },
  chrome: {
    variable: 'CHROME_BIN',
    names: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...inPrograms('Google/Chrome/Application/chrome.exe'),
    ],
  },
  edge: {
    variable: 'EDGE_BIN',
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...inPrograms('Mozilla Firefox/firefox.exe')],
  },
};

/** The path of the named browser's program on this machine, or undefined where there is none. */
export function findExecutable(name) {
  const { variable, names, places } = knownBrowsers[name];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us to run: either way it is no browser we can start
  }
}
