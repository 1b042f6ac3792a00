import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Downloads } from '../../../lib/actions/backup/make-copy.ts';
import { sayBackup } from '../../../lib/languages/backup.ts';
import { backupPlan } from '../../../lib/store/backup.ts';
import { everybody } from '../../../lib/store/clients.ts';
import { useLive } from '../../ui/use-live.ts';
import { Lately } from '../history/Lately.tsx';
import { LastCopy } from './LastCopy.tsx';
import { Restore } from './Restore.tsx';
import { SetUp } from './SetUp.tsx';
import { TestRestore } from './TestRestore.tsx';

/** Copies that the coach owns: how they are made, the last one, whether it is good, and the way back from one. */
export function Backups({ downloads }: { downloads: Downloads }) {
  const stored = useLive(() => async () => ({ plan: await backupPlan(), empty: (await everybody()).length === 0 })).value;
  const changing = useSignal(false);
  const files = useSignal<readonly File[] | undefined>(undefined);
  // Where nothing is kept yet, what was kept elsewhere comes first; and stays there while it comes in.
  const restoreFirst = useRef<boolean | undefined>(undefined);
  if (!stored) return null;
  const its = sayBackup();
  const { plan, empty } = stored;
  const marks = plan?.marks ?? [];
  restoreFirst.current ??= empty && !plan;
  const restore = <Restore known={{ marks, last: plan?.last }} folder={plan?.folder} files={files.value} />;
  const done = () => {
    changing.value = false;
  };
  return (
    <>
      <p>{its.intro}</p>
      {restoreFirst.current && restore}
      {plan && !changing.value && (
        <LastCopy
          plan={plan}
          downloads={downloads}
          onChange={() => {
            changing.value = true;
          }}
        />
      )}
      {(!plan || changing.value) && (
        <SetUp
          downloads={downloads}
          marks={marks}
          empty={empty}
          onDone={done}
          onRestore={(found) => {
            files.value = [...found];
          }}
          onLeave={plan && done}
        />
      )}
      {!restoreFirst.current && restore}
      <TestRestore />
      <Lately />
    </>
  );
}
