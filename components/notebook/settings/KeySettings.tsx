import { saySettings } from '../../../lib/languages/settings.ts';
import type { Key } from '../../../lib/platform/keys.ts';
import { onMac } from '../../../lib/platform/seen.ts';
import { keyName } from '../../../lib/state/key-name.ts';
import { useKeys } from '../../ui/use-keys.ts';

/** What the settings ask of the browser. */
export interface KeyBrowser {
  readKeys(): Promise<Key[]>;
  openKeySettings(): void;
  /** Whether a key can reach us while another program is in front. */
  globalKeys: boolean;
}

/** Our commands with their keys as they are now. They are the browser's: it alone can change them. */
export function KeySettings({ browser }: { browser: KeyBrowser }) {
  const keys = useKeys(browser);
  const its = saySettings();
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{its.groups.keys}</h2>
      <p>{its.keysWhy}</p>
      <dl class="ledger">
        {keys.value.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{keyName(command)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <strong>{its.keyMissing}</strong>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="second" aria-describedby="keys-button-why" onClick={() => browser.openKeySettings()}>
        {its.keysButton}
      </button>
      <p class="why" id="keys-button-why">
        {its.keysButtonWhy}
      </p>
      <p class="why">{browser.globalKeys ? its.keysGlobal(onMac ? '⌘⇧' : 'Ctrl+Shift') : its.keysNoGlobal}</p>
    </section>
  );
}
