import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on PATH, and the usual places outside it. Debian first: there the wrapper on PATH is the one that works. */
const families = {
  chromium: {
    override: 'APARTE_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    override: 'APARTE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
} as const;

export type BrowserFamily = keyof typeof families;

/** The path of an installed browser of this family, or undefined. An override that does not exist is an error, not a hint. */
export function findBrowser(family: BrowserFamily): string | undefined {
  const { override, names, mac, windows } = families[family];
  const chosen = process.env[override];
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`${override} is set to ${chosen}, which is not a program.`);
    return chosen;
  }
  if (process.platform === 'darwin') return firstProgram(['/Applications', join(process.env.HOME ?? '', 'Applications')], mac);
  if (process.platform === 'win32') return firstProgram(windowsRoots(), windows);
  return findOnPath(...names);
}

/** The first of these commands that is on PATH, as a full path. */
export function findOnPath(...names: string[]): string | undefined {
  return names.map((name) => firstProgram((process.env.PATH ?? '').split(delimiter).filter(Boolean), [name])).find(Boolean);
}

function windowsRoots(): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs32, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, programs32, LOCALAPPDATA].filter((root) => root !== undefined);
}

function firstProgram(roots: readonly string[], paths: readonly string[]): string | undefined {
  return paths.flatMap((path) => roots.map((root) => join(root, path))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run by us: both mean "look further"
  }
}
