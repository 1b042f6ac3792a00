import { useSignal } from '@preact/signals';
import { say } from '../../lib/languages/language.ts';
import { sayLost } from '../../lib/languages/lost.ts';
import { deleteDatabase } from '../../lib/store/raw.ts';
import { Alert } from '../ui/Alert.tsx';

/** The browser does not open the database: what can be tried, from the safest on. */
export function Unopened({ onRestore }: { onRestore(): void }) {
  const sure = useSignal(false);
  const message = useSignal<string | undefined>(undefined);
  const its = sayLost();
  const saveRaw = async () => {
    message.value = undefined;
    try {
      await (await import('../../lib/actions/save-raw.ts')).saveRaw();
    } catch (error) {
      console.warn('Aparté could not read the raw data', error);
      message.value = sayLost().rawFailed;
    }
  };
  const begin = async () => {
    if (!sure.value) {
      sure.value = true;
      return;
    }
    try {
      await deleteDatabase();
      location.reload();
    } catch (error) {
      console.warn('Aparté could not delete the database', error);
      message.value = sayLost().newFailed;
    }
  };
  return (
    <section class="note lost" role="alert" aria-labelledby="lost-title">
      <h2 id="lost-title">{its.unopened}</h2>
      <p>{its.unopenedWhy}</p>
      <p class="actions">
        <button type="button" class="second" onClick={() => location.reload()}>
          {say().reload}
        </button>
        <button type="button" class="quiet" onClick={saveRaw}>
          {say().saveRaw}
        </button>
        <button type="button" class="quiet" onClick={onRestore}>
          {its.restore}
        </button>
        <button type="button" class="quiet destroys" onClick={begin}>
          {sure.value ? its.newDatabaseSure : its.newDatabase}
        </button>
      </p>
      <Alert message={message.value} />
    </section>
  );
}
