import { sayBackup } from '../../lib/languages/backup.ts';
import { when } from '../../lib/languages/dates.ts';
import { versionsOf } from '../../lib/store/history.ts';
import { useLive } from '../ui/use-live.ts';

interface Props {
  id: string;
  /** Puts a text into the field; nothing is saved by it. */
  onTake(text: string): void;
}

/** What an entry said before it was overwritten, for thirty days; nothing when it never was. */
export function EarlierVersions({ id, onTake }: Props) {
  const versions = useLive(() => () => versionsOf(id)).value?.filter(({ field }) => field === 'words') ?? [];
  if (versions.length === 0) return null;
  const its = sayBackup().history;
  return (
    <details class="earlier">
      <summary>{its.earlier}</summary>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            <blockquote dir="auto">{version.text}</blockquote>
            <p class="facts">
              <time dateTime={new Date(version.at).toISOString()}>{its.until(when(version.at))}</time>
              <button type="button" class="quiet" aria-label={its.takeOf(version.text)} onClick={() => onTake(version.text)}>
                {its.take}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
