// `npm start`, `npm test`: works on a machine with nothing but Node 20 and npm. Installs what is missing, then hands
// over to scripts/NAME.ts, which the Node 24 among the dependencies runs as it is.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const [name, ...args] = process.argv.slice(2);

if (!installed()) install();
process.env.PATH = `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`;
handOver();

/** Compares npm's own note of what it put into node_modules with the lock file. */
function installed() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note) || !existsSync(node)) return false;
  const present = packagesIn(note);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = present[path];
    return path === '' || (found ? found.version === wanted.version : wanted.optional || wanted.devOptional);
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  console.log('Installing the dependencies …');
  // A lock file written where the registry lacks the packages of other systems does not name them, and "npm ci"
  // refuses it; "npm install" takes the same versions from it all the same.
  if (npm('ci') !== 0 && npm('install', '--no-save') !== 0) process.exit(1);
  if (!existsSync(node)) {
    console.error('npm installed the packages but not Node 24: its install script has to be allowed (npm config get ignore-scripts).');
    process.exit(1);
  }
}

function npm(...command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  const self = process.env.npm_execpath; // where npm itself called us: the same npm again, without a shell
  const { status, error } = self
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  if (error) throw error;
  return status;
}

/** Ctrl+C reaches the script by itself; this process only waits until it has tidied up. */
function handOver() {
  const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...args], { cwd: root, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    throw error;
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}
