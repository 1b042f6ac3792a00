import { ageInDays, isOverdue } from '../../lib/domain/backup/rotation.ts';
import { sayBackup } from '../../lib/languages/backup.ts';
import { now } from '../../lib/state/now.ts';
import { backupPlan } from '../../lib/store/backup.ts';
import { useLive } from '../ui/use-live.ts';

/** How old the last copy is, when copies are refused or long overdue; nothing when all is well. */
export function CopyAge() {
  const plan = useLive(() => backupPlan).value;
  if (!plan || !(plan.trouble || isOverdue(plan.last?.at, plan.since, now.value))) return null;
  const its = sayBackup();
  const age = plan.last ? its.age(ageInDays(plan.last.at, now.value)) : its.never;
  return (
    <p class="small copy-age">
      {age} {its.seeNotebook}
    </p>
  );
}
