import { useSignal } from '@preact/signals';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { backupPlan } from '../../../lib/store/backup.ts';
import type { Downloads } from '../../backup/make-copy.ts';
import { useLive } from '../../ui/use-live.ts';
import { Lately } from '../history/Lately.tsx';
import { ImportSection } from '../ImportSection.tsx';
import { LastCopy } from './LastCopy.tsx';
import { SetUp } from './SetUp.tsx';
import { TestRestore } from './TestRestore.tsx';

/** Copies that the coach owns: how they are made, the last one, whether it is good, and the way back from one. */
export function Backups({ downloads }: { downloads: Downloads }) {
  const plan = useLive(() => async () => ({ plan: await backupPlan() })).value;
  const changing = useSignal(false);
  if (!plan) return null;
  const its = sayBackup();
  const setUp = !plan.plan || changing.value;
  const done = () => {
    changing.value = false;
  };
  return (
    <>
      <p>{its.intro}</p>
      {plan.plan && !changing.value && (
        <LastCopy
          plan={plan.plan}
          downloads={downloads}
          onChange={() => {
            changing.value = true;
          }}
        />
      )}
      {setUp && <SetUp downloads={downloads} onDone={done} onLeave={plan.plan && done} />}
      <TestRestore />
      <ImportSection title={its.restoreTitle} text={its.restoreText} />
      <Lately />
    </>
  );
}
