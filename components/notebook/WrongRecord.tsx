import { sayNotebook } from '../../lib/languages/notebook.ts';
import { asWritten } from '../../lib/store/as-written.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { useLive } from '../ui/use-live.ts';

/** Which record of ours cannot be read back from a copy: where it stands, and what is written in it. */
export function WrongRecord({ where, id = '' }: { where: string; id?: string | undefined }) {
  const text = useLive(() => async () => (id ? asWritten(id) : '')).value ?? '';
  return (
    <div class="note">
      <p>
        {sayNotebook().wrongRecord} <bdi>{where}</bdi>
      </p>
      {text && (
        <>
          <pre class="leaves" dir="auto">
            {text}
          </pre>
          <p class="actions">
            <CopyText text={() => text} />
          </p>
        </>
      )}
    </div>
  );
}
