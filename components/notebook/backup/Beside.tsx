import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayBackup } from '../../../lib/languages/backup.ts';
import { dayOfYear } from '../../../lib/languages/dates.ts';
import { ChooseFiles } from '../ChooseFile.tsx';

interface Props {
  /** Copies that lie there and are none of this installation; none where that cannot be looked at. */
  files: readonly File[];
  onRestore(files: readonly File[]): void;
  onBegin(): void;
}

/** Copies are set up where there are some already, or may be: the first offer is to restore them. */
export function Beside({ files, onRestore, onBegin }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector('button')?.focus(), []);
  const its = sayBackup().beside;
  const unseen = files.length === 0;
  const latest = Math.max(...files.map(({ lastModified }) => lastModified));
  return (
    <div ref={place} class="place beside">
      <h3>{unseen ? its.titleDownloads : its.title}</h3>
      <p>{unseen ? its.textDownloads : its.text(files.length, dayOfYear(latest))}</p>
      <div class="actions">
        {unseen ? (
          <ChooseFiles words={sayBackup().copies.files} disabled={false} many look="next" onChoose={onRestore} />
        ) : (
          <button type="button" class="next" onClick={() => onRestore(files)}>
            {its.restore}
          </button>
        )}
        <button type="button" class="second" onClick={onBegin}>
          {unseen ? its.beginDownloads : its.begin}
        </button>
      </div>
    </div>
  );
}
