import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findOnPath } from './find.ts';

interface Part {
  present(): boolean;
  debian: string[];
  /** What to tell someone whose machine we do not install on; none where one can do without. */
  ask?: string;
}

const fontFiles = ['noto/NotoSans-Regular.ttf', 'noto/NotoColorEmoji.ttf', 'liberation/LiberationSans-Regular.ttf'];

/** What these scripts may need of the machine, and the Debian packages that bring it. */
const parts = {
  chromium: {
    present: () => Boolean(findBrowser('chromium')),
    debian: ['chromium'],
    ask: 'Chromium, Chrome or Edge (or set APARTE_CHROMIUM)',
  },
  firefox: { present: () => Boolean(findBrowser('firefox')), debian: ['firefox-esr'], ask: 'Firefox (or set APARTE_FIREFOX)' },
  xvfb: { present: () => Boolean(findOnPath('Xvfb')), debian: ['xvfb'], ask: 'Xvfb' },
  openbox: { present: () => Boolean(findOnPath('openbox')), debian: ['openbox'], ask: 'openbox' },
  xdotool: { present: () => Boolean(findOnPath('xdotool')), debian: ['xdotool'], ask: 'xdotool' },
  // Without it the tests that open our copies with it are skipped, and counted as such.
  age: { present: () => Boolean(findOnPath('age')), debian: ['age'] },
  fonts: {
    present: () => fontFiles.every((file) => existsSync(`/usr/share/fonts/truetype/${file}`)),
    debian: ['fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-liberation'],
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/**
 * Makes sure that all of these are on the machine: as root on Debian they are installed, elsewhere the error
 * says in one line what to install.
 */
export function ensureInstalled(...names: PartName[]): void {
  const wanted: Part[] = names.map((name) => parts[name]);
  const absent = wanted.filter((part) => !part.present());
  if (absent.length > 0 && process.getuid?.() === 0 && findOnPath('apt-get')) aptInstall(absent.flatMap((part) => part.debian));
  const asked = absent.filter((part) => part.ask && !part.present()).map((part) => part.ask);
  if (asked.length > 0) throw new Error(`Please install ${asked.join(', ')}.`);
}

function aptInstall(packages: string[]): void {
  console.log(`Installing ${packages.join(' ')} …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr, error } = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
