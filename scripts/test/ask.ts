import { allSuites, ofChanged, type Suite } from './suites.ts';

export interface Asked {
  suites: Suite[];
  /** Suites that this machine cannot run. */
  leftOut: string[];
  /** Only what was changed: it may be that no test is left to run. */
  changed: boolean;
}

/** `unit e2e`: these suites; `--changed`, `--changed=REF`: what was changed; nothing: everything. */
export async function asked(args: string[]): Promise<Asked> {
  const all = await allSuites();
  const [option] = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const changed = /^--changed(?:=(?<ref>.+))?$/u.exec(option ?? '');
  if (option !== undefined && !changed) throw new Error(`There is no ${option}: there is --changed, and --changed=REF.`);
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new Error(`No suite named ${unknown.join(', ')}: there are ${all.map((suite) => suite.name).join(', ')}.`);
  const named = names.length > 0 ? all.filter((suite) => names.includes(suite.name)) : all;
  const wanted = changed ? ofChanged(named, changed.groups?.ref) : named;
  if (process.platform === 'linux') return { suites: wanted, leftOut: [], changed: changed !== null };
  // Real keys go through an X display of our own, so that nobody's desktop is typed into.
  return {
    suites: wanted.filter((suite) => !suite.linux),
    leftOut: wanted.filter((suite) => suite.linux).map((suite) => suite.name),
    changed: changed !== null,
  };
}
