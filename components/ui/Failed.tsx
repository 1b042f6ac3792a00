import { sayAround } from '../../lib/languages/around.ts';
import { asWritten } from '../../lib/store/as-written.ts';
import { CopyText } from './CopyText.tsx';
import { useLive } from './use-live.ts';

interface Props {
  about?: string | undefined;
  onLeave?: (() => void) | undefined;
  onRetry(): void;
}

/** In the place of something that could not be shown: that nothing is lost, what is written there, and ways on. */
export function Failed({ about, onLeave, onRetry }: Props) {
  const text = useLive(() => async () => (about ? asWritten(about) : '')).value ?? '';
  const its = sayAround().notShown;
  return (
    <div class="note" role="alert">
      <p>{its.words}</p>
      {text && (
        <pre class="leaves" dir="auto">
          {text}
        </pre>
      )}
      <p class="actions">
        {text && <CopyText text={() => text} />}
        <button type="button" class="quiet" onClick={onRetry}>
          {its.again}
        </button>
        {onLeave && (
          <button type="button" class="quiet" onClick={onLeave}>
            {its.leave}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => import('../../lib/actions/save-raw.ts').then((raw) => raw.saveRaw())}>
          {its.saveRaw}
        </button>
      </p>
    </div>
  );
}
