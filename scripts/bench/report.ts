import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { type Figure, summary, table } from './figures.ts';

/** Where the figures go, each as it comes: a part that cannot be measured takes none of the others with it. */
export function startReport() {
  const [load = 0] = loadavg();
  const begun = { at: new Date().toISOString(), processors: availableParallelism(), loadBefore: load };
  const figures: Figure[] = [];
  const failures: string[] = [];
  let browser = '';

  const write = async () => {
    await mkdir('.reports', { recursive: true });
    const all = { ...begun, browser, figures: figures.map(summary), failures };
    await writeFile('.reports/bench.json', `${JSON.stringify(all, null, 2)}\n`);
  };

  return {
    about: (version: string) => {
      browser = version;
      return write();
    },

    /** Takes the figures of one part. @param says what is being done, for whoever watches */
    async take(says: string, measure: () => Iterable<Figure> | Promise<Iterable<Figure>> | AsyncIterable<Figure>): Promise<void> {
      console.log(`${says} …`);
      try {
        for await (const figure of await measure()) {
          figures.push(figure);
          console.log(`  ${table([figure]).split('\n')[1]}`);
          await write();
        }
      } catch (error) {
        console.error(`${says} could not be measured`, error);
        failures.push(`${says}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
        await write();
      }
    },

    /** All of them once more, side by side. */
    end(): void {
      console.log(`\n${table(figures)}\n`);
      for (const failure of failures) console.log(`NOT MEASURED: ${failure}`);
      if (load > availableParallelism() / 2)
        console.log(`The machine was busy before this began (load ${load.toFixed(1)}): times are worth little.\n`);
    },
  };
}
