import { useRef } from 'preact/hooks';
import { sayBackup } from '../../../lib/languages/backup.ts';
import { when } from '../../../lib/languages/dates.ts';
import { announce } from '../../../lib/state/announce.ts';
import { type Deleted, deletedLately, overwrittenLately, takeBack, undelete, type Version } from '../../../lib/store/history.ts';
import { written } from '../../../lib/store/trouble.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { useLive } from '../../ui/use-live.ts';

/** What was deleted or overwritten in the last thirty days, and the way back for each. */
export function Lately() {
  const gone = useLive(() => deletedLately).value ?? [];
  const overwritten = useLive(() => overwrittenLately).value ?? [];
  const place = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(place);
  const its = sayBackup().history;

  const bring = (write: () => Promise<unknown>) => async () => {
    focusAfter('h2');
    if (await written(write)) announce(its.back);
  };
  return (
    <section ref={place} aria-labelledby="lately-title">
      <h2 id="lately-title" tabIndex={-1}>
        {its.title}
      </h2>
      <p>{its.text}</p>
      {gone.length + overwritten.length === 0 && <p class="teach">{its.nothing}</p>}
      {gone.length > 0 && (
        <>
          <h3>{its.deleted}</h3>
          <ul class="lately">
            {gone.map((one: Deleted) => (
              <Line key={one.id} words={one.words} at={one.deletedAt} onBring={bring(() => undelete(one))} />
            ))}
          </ul>
        </>
      )}
      {overwritten.length > 0 && (
        <>
          <h3>{its.overwritten}</h3>
          <ul class="lately">
            {overwritten.map((one: Version) => (
              <Line key={one.id} words={one.text} at={one.at} onBring={bring(() => takeBack(one))} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Line({ words, at, onBring }: { words: string; at: number; onBring(): void }) {
  const its = sayBackup().history;
  return (
    <li>
      <blockquote dir="auto">{words}</blockquote>
      <p class="facts">
        <time dateTime={new Date(at).toISOString()}>{when(at)}</time>
        <button type="button" class="quiet" aria-label={its.bringOf(words)} onClick={onBring}>
          {its.bring}
        </button>
      </p>
    </li>
  );
}
