import { mkdir, writeFile } from 'node:fs/promises';

/** What was measured, for the notes: per case, each success with the time from the chord to the focused field. */
export class Report {
  readonly #cases: Record<string, number[]> = {};
  readonly #browser: string;

  constructor(browser: string) {
    this.#browser = browser;
  }

  add(name: string, ms: number): void {
    this.#cases[name] = [...(this.#cases[name] ?? []), ms];
  }

  async write(): Promise<void> {
    await mkdir('.reports', { recursive: true });
    await writeFile(`.reports/keys-${this.#browser}-times.json`, `${JSON.stringify(this.#cases, undefined, 2)}\n`);
    for (const [name, times] of Object.entries(this.#cases))
      console.log(`${this.#browser}: ${name}: the field had the focus after ${times.join(', ')} ms`);
  }
}
