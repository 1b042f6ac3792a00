import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { saySettings } from '../../../lib/messages/settings/index.ts';
import { usedSpace } from '../../../lib/platform/space.ts';
import { holdings } from '../../../lib/store/holdings.ts';
import { live } from '../../../lib/store/live.ts';
import { SCHEMA_VERSION } from '../../../lib/store/steps/index.ts';
import { homeworkLabel } from '../../ui/homework-label.ts';
import { sizeInWords } from '../size.ts';
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
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{its.groups.stored}</h2>
      <p>{its.storedWhere}</p>
      {held && (
        <dl class="ledger">
          <Line name={its.stored.people} value={its.counted(held.clients)} />
          <Line name={its.stored.sessions} value={its.counted(held.sessions)} />
          <Line name={its.stored.notes} value={its.counted(held.notes)} />
          <Line name={homeworkLabel()} value={its.counted(held.homework)} />
          <Line name={its.stored.guardRails} value={its.counted(held.rails + held.own)} />
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
