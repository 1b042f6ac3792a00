import { mkdir, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Landing } from './attempt.ts';

/**
 * So many presses of a file may be heard by the call, of up to a hundred: on a machine that stops for a moment one may take longer than the
 * 100 ms until the first letter (docs/log-homework.md). A second one is a fault; in the soak already the first.
 */
const allowed = process.env.APARTE_PRESSES ? 0 : 1;

/** What was seen, for the notes: per case, from when on the field took the letters, and how many the call heard. */
export class Report {
  readonly #cases: Record<string, Landing[]> = {};
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  add(name: string, landing: Landing): void {
    this.#cases[name] = [...(this.#cases[name] ?? []), landing];
  }

  /** No letter in the call. At the end, so that a press that was heard does not hide how the others went. */
  expectQuiet(): void {
    const landings = Object.values(this.#cases).flat();
    const loud = landings.filter(({ heard }) => heard > 0).length;
    expect(loud, `of ${landings.length} presses, those of which the call heard something`).toBeLessThanOrEqual(allowed);
  }

  async write(): Promise<void> {
    await mkdir('.reports', { recursive: true });
    await writeFile(`.reports/keys-${this.#name}-landings.json`, `${JSON.stringify(this.#cases, undefined, 2)}\n`);
    for (const [name, landings] of Object.entries(this.#cases)) {
      const from = landings.map((landing) => landing.from).sort((a, b) => a - b);
      const heard = landings.reduce((sum, landing) => sum + landing.heard, 0);
      const at = (share: number) => from[Math.min(from.length - 1, Math.floor(from.length * share))];
      console.log(
        `${this.#name}: ${name}: ${from.length} presses, letters in the field from ${at(0.5)} ms on (p95 ${at(0.95)}), ${heard} in the call`,
      );
    }
  }
}
