import { sayBackup } from '../../../lib/languages/backup.ts';
import { dayOfYear } from '../../../lib/languages/dates.ts';

/** The secret half of the key, for paper; shown once, kept nowhere. Printing the page prints this alone. */
export function RecoverySheet({ identity, mark }: { identity: string; mark: string }) {
  const its = sayBackup();
  const [withUs, without] = its.sheetHow;
  return (
    <>
      <p class="note">{its.sheetOnce}</p>
      <article class="sheet" aria-labelledby="sheet-title">
        <h3 id="sheet-title">{its.sheetTitle}</h3>
        <p class="small">{its.sheetMade(dayOfYear(Date.now()))}</p>
        <p class="small">{its.sheetOpens(mark)}</p>
        <p>{its.sheetKey}</p>
        <p class="key" translate={false} dir="ltr">
          {identity}
        </p>
        <p>{withUs}</p>
        <p>{without}</p>
        <p class="command" translate={false} dir="ltr">
          age -d -i key.txt aparte-{mark}-day-1.age &gt; notes.json
        </p>
      </article>
      <button type="button" class="second" onClick={() => print()}>
        {its.print}
      </button>
    </>
  );
}
