import { saySigns } from '../../../lib/languages/signs.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { keepReferrals, referrals } from '../../../lib/store/after.ts';
import { written } from '../../../lib/store/trouble.ts';
import { OneField } from '../../ui/OneField.tsx';
import { useLive } from '../../ui/use-live.ts';

/** Whom the coach sends people on to, in the coach's own words. */
export function Referrals({ desk }: { desk: Desk }) {
  const kept = useLive(() => referrals).value;
  if (kept === undefined) return null;
  return (
    <section aria-labelledby="referrals-title">
      <h2 id="referrals-title">{saySigns().referrals}</h2>
      <p>{saySigns().referralsTeach}</p>
      <div class="new-rule">
        <OneField
          desk={desk}
          field="referrals"
          label={saySigns().referrals}
          hint={saySigns().ifYouLike}
          kept={kept}
          rows={5}
          onKeep={(words) => written(() => keepReferrals(words))}
        />
      </div>
    </section>
  );
}
