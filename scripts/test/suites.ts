import type { PartName } from '../browser/packages.ts';

export interface Suite {
  name: string;
  command: [program: string, ...args: string[]];
  /** The JSON file that the runner writes; none for a check, which only passes or fails. */
  report?: 'vitest' | 'playwright';
  builds: ('chrome' | 'firefox')[];
  parts: PartName[];
  /** The tests of a file build on one another: in CI a file in which something failed is run again as a whole. */
  again?: true;
  /** Real windows and a real keyboard: only where a screen of our own can be had. */
  linux?: boolean;
}

export const reportOf = (name: string) => `.reports/${name}.json`;

const checks: Suite[] = [
  { name: 'types', command: ['tsc', '--noEmit'], builds: [], parts: [] },
  { name: 'lint', command: ['biome', 'ci', '.'], builds: [], parts: [] },
  { name: 'unused', command: ['knip'], builds: [], parts: [] },
  { name: 'size', command: ['node', 'scripts/size.ts'], builds: ['chrome', 'firefox'], parts: [] },
  { name: 'store-lint', command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'], builds: ['firefox'], parts: [] },
];

/** In the order in which they run: what fails fastest first. */
export async function allSuites(): Promise<Suite[]> {
  return [
    ...checks,
    ...(await vitestProjects()).map(vitestSuite),
    playwrightSuite('e2e'),
    playwrightSuite('calls'),
    playwrightSuite('soak'),
    playwrightSuite('start'),
  ];
}

/**
 * What a change can break, quickly: the whole code, the tests that reach a changed file by their imports, and the end-to-end tests that
 * were changed themselves. A built extension is reached by no import: before it goes out, everything runs.
 * @param since a commit or branch; without it, what is not committed yet
 */
export function ofChanged(suites: Suite[], since?: string): Suite[] {
  const by = (option: string) => (since === undefined ? option : `${option}=${since}`);
  const options: Record<string, string[]> = {
    ...{ types: [], lint: [], unused: [] },
    ...{ unit: [by('--changed'), '--passWithNoTests'], browser: [by('--changed'), '--passWithNoTests'] },
    e2e: [by('--only-changed'), '--pass-with-no-tests'],
  };
  return suites.flatMap((suite) => {
    const further = options[suite.name];
    return further ? [{ ...suite, command: [...suite.command, ...further] as Suite['command'] }] : [];
  });
}

async function vitestProjects(): Promise<string[]> {
  const { default: config } = (await import('../../vitest.config.ts')) as { default: { test: { projects: { test: { name: string } }[] } } };
  return config.test.projects.map((project) => project.test.name);
}

function vitestSuite(name: string): Suite {
  const command: Suite['command'] = [
    ...(['vitest', 'run', '--project', name] as const),
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportOf(name)}`],
  ];
  if (name === 'unit') return { name, command, report: 'vitest', builds: [], parts: ['age'] };
  if (name === 'browser') return { name, command, report: 'vitest', builds: [], parts: ['chromium', 'fonts'] };
  const screen: PartName[] = process.platform === 'linux' ? ['xvfb', 'openbox', 'xdotool'] : [];
  const parts: PartName[] = ['chromium', 'firefox', 'fonts', ...screen];
  return {
    name,
    command,
    report: 'vitest',
    builds: ['chrome', 'firefox'],
    parts,
    linux: name.startsWith('keys'),
    ...(name === 'firefox' ? { again: true } : {}),
  };
}

function playwrightSuite(name: string): Suite {
  const command: Suite['command'] = ['playwright', 'test', '--project', name];
  if (name === 'start')
    return { name, command, report: 'playwright', builds: [], parts: ['chromium', 'firefox', 'xvfb', 'openbox', 'fonts'] };
  return { name, command, report: 'playwright', builds: ['chrome', 'firefox'], parts: ['chromium', 'fonts'] };
}
