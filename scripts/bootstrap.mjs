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
  console.log('Installing the dependencies (npm ci) …');
  const npm = process.env.npm_execpath; // where npm itself called us: the same npm again, without a shell
  const command = ['ci', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: 'inherit' };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...command], options)
    : spawnSync('npm', command, { ...options, shell: windows });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  if (!existsSync(node)) {
    console.error('npm installed the packages but not Node 24: its install script has to be allowed (npm config get ignore-scripts).');
    process.exit(1);
  }
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
