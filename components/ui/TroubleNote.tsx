import { say } from '../../lib/languages/language.ts';
import { trouble } from '../../lib/store/trouble.ts';
import { CopyText } from './CopyText.tsx';

/** What is wrong with the database, what to do, and a way to take along the text that could not be kept. */
export function TroubleNote({ text }: { text: () => string }) {
  const found = trouble.value;
  if (!found) return null;
  const reloads = found === 'outdated' || found === 'deleted' || found === 'upgrade';
  const keeps = found === 'upgrade' || found === 'newer';
  return (
    <div class="note" role="alert">
      <p>{say().trouble[found]}</p>
      <p class="actions">
        <CopyText text={text} />
        {keeps && (
          <button type="button" class="quiet" onClick={() => import('../../lib/actions/save-raw.ts').then((its) => its.saveRaw())}>
            {say().saveRaw}
          </button>
        )}
        {reloads && (
          <button type="button" class="quiet" onClick={() => location.reload()}>
            {say().reload}
          </button>
        )}
      </p>
    </div>
  );
}
