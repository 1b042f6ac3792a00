import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { saySettings } from '../../../lib/languages/settings.ts';
import { sizeInWords } from '../../../lib/languages/size.ts';
import { usedSpace } from '../../../lib/platform/space.ts';
import type { Tally } from '../../../lib/records/tally.ts';
import { homeworkLabel } from '../../../lib/state/homework-word.ts';
import { holdings } from '../../../lib/store/holdings.ts';
import { live } from '../../../lib/store/live.ts';
import { SCHEMA_VERSION } from '../../../lib/store/steps/index.ts';
import { Line } from './Line.tsx';

/** What is stored, how much of it, and where: so that nobody is surprised by what removing Aparté takes along. */
export function Stored() {
  const query = useMemo(() => live(() => holdings), []);
  useEffect(() => query.stop, [query]);
  const held = query.value.value;
  const space = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void usedSpace().then((bytes) => {
      space.value = bytes;
    });
  }, [held, space]);

  const its = saySettings();
  const { people, sessions, notes, guardRails } = its.stored;
  // What is counted and has no line here does not compile.
  const names: Record<Exclude<keyof Tally, 'single' | 'deleted'>, string> = {
    people,
    sessions,
    notes,
    homework: homeworkLabel(),
    guardRails,
  };
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{its.groups.stored}</h2>
      <p>{its.storedWhere}</p>
      {held && (
        <dl class="ledger">
          {(Object.keys(names) as (keyof typeof names)[]).map((name) => (
            <Line key={name} name={names[name]} value={its.counted(held[name])} />
          ))}
          {space.value !== undefined && <Line name={its.stored.space} value={its.about(sizeInWords(space.value))} />}
          <Line name={its.stored.schema} value={`${SCHEMA_VERSION}`} />
        </dl>
      )}
      <a class="second" href="#backups">
        {its.storedCopy}
      </a>
    </section>
  );
}
