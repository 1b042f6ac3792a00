import { mkdir, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Landing } from './attempt.ts';

/** What was seen, for the notes: per case, from when on the field took the letters, and how many the call heard. */
export class Report {
  readonly #cases: Record<string, Landing[]> = {};
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** The promise: none of its letters is in the call. */
  add(name: string, landing: Landing): void {
    this.#cases[name] = [...(this.#cases[name] ?? []), landing];
    expect(landing.heard, 'letters the call heard').toBe(0);
  }

  /** Where no single press can be promised: how many letters the call hears is a figure. */
  addFigure(name: string, landing: Landing): void {
    this.#cases[name] = [...(this.#cases[name] ?? []), landing];
  }

  /** The share of the presses, from 0 to 1, of which the call heard nothing. */
  shareWithout(name: string): number {
    const landings = this.#cases[name] ?? [];
    return landings.filter(({ heard }) => heard === 0).length / landings.length;
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
