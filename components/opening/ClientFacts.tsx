import type { Client } from '../../lib/domain/client.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { type Language, language, say } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { usualMinutes } from '../../lib/state/preferences.ts';
import { changeClient } from '../../lib/store/clients.ts';
import { written } from '../../lib/store/trouble.ts';
import { LanguageOptions } from '../ui/LanguageOptions.tsx';
import { LengthOptions } from '../ui/LengthOptions.tsx';
import { WhoIsWho } from './WhoIsWho.tsx';

/** How to speak to somebody, how long their sessions are planned, and where the work stands. Closed until it is wanted. */
export function ClientFacts({ desk, client }: { desk: Desk; client: Client }) {
  const set = (fields: Parameters<typeof changeClient>[1]) => void written(() => changeClient(client.id, fields));
  return (
    <details class="client-facts">
      <summary>{sayAround().about(client.name)}</summary>
      <WhoIsWho desk={desk} client={client} />
      <label class="choice">
        <span>{sayAround().standing}</span>
        <select
          value={client.status ?? 'active'}
          onChange={(event) => {
            const status = event.currentTarget.value;
            set({ status: status === 'active' ? undefined : (status as 'ended') });
          }}
        >
          {(['first-call', 'active', 'ended'] as const).map((status) => (
            <option key={status} value={status}>
              {sayAround().standings[status]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span>{sayAround().theirLanguage}</span>
        <select value={client.language ?? language()} onChange={(event) => set({ language: event.currentTarget.value as Language })}>
          <LanguageOptions />
        </select>
      </label>
      {(client.language ?? language()) === 'fr' && (
        <label class="choice">
          <span>{sayAround().address}</span>
          <select
            value={client.informal ? 'tu' : 'vous'}
            onChange={(event) => set({ informal: event.currentTarget.value === 'tu' ? true : undefined })}
          >
            <option value="vous">vous</option>
            <option value="tu">tu</option>
          </select>
        </label>
      )}
      <label class="choice">
        <span>{sayAround().plannedLength}</span>
        <select
          value={client.sessionMinutes ?? ''}
          onChange={(event) => set({ sessionMinutes: Number(event.currentTarget.value) || undefined })}
        >
          <option value="">{sayAround().asUsual(say().minutes(usualMinutes.value))}</option>
          <LengthOptions chosen={client.sessionMinutes} />
        </select>
      </label>
      {asksOdds() && (
        <label class="tick">
          <input
            type="checkbox"
            checked={client.plainOdds === true}
            onChange={(event) => set({ plainOdds: event.currentTarget.checked ? true : undefined })}
          />
          <span>{sayAround().plainOdds}</span>
        </label>
      )}
    </details>
  );
}
