import { sayNotebook } from '../../lib/languages/notebook.ts';
import { type KindName, kindNames } from '../../lib/records/places.ts';
import { homeworkLabel } from '../../lib/state/homework-word.ts';
import type { MergeCounts, MergeResult } from '../../lib/store/merge.ts';

const always: (keyof MergeCounts)[] = ['added', 'changed', 'deleted', 'unchanged'];
/** In the order in which one looks for them; every kind has its place. */
const places: Record<KindName, number> = { clients: 0, sessions: 1, notes: 2, homework: 3, emergency: 4, rails: 5, own: 6, preferences: 7 };
const tables = kindNames.toSorted((a, b) => places[a] - places[b]);

/** What was deleted here after this was written, of all kinds. */
export const goneIn = (result: MergeResult): number => tables.reduce((sum, table) => sum + result[table].gone, 0);

/** Whether anything of it is counted, here already or not. */
export const bringsAny = (result: MergeResult): boolean => tables.some((table) => Object.values(result[table]).some((count) => count > 0));

/** What an archive brings, or brought, in numbers. */
export function ImportCounts({ result }: { result: MergeResult }) {
  const shown = goneIn(result) > 0 ? [...always, 'gone' as const] : always;
  const hasAny = (table: keyof MergeResult) => shown.some((count) => result[table][count] > 0);
  return (
    <table>
      <thead>
        <tr>
          <td />
          {shown.map((count) => (
            <th key={count} scope="col">
              {sayNotebook().importCounts[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.filter(hasAny).map((table) => (
          <tr key={table}>
            <th scope="row">{table === 'homework' ? homeworkLabel() : sayNotebook().importTables[table]}</th>
            {shown.map((count) => (
              <td key={count}>{result[table][count]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
