import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArchiveProblem } from '../../lib/exchange/problem.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayNotebook } from '../../lib/languages/notebook.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';

interface Props {
  lock: 'key' | 'passphrase';
  /** Several at once are to be opened. */
  all?: boolean;
  found?: ArchiveProblem | undefined;
  onUnlock(secret: string): void;
  onLeave(): void;
}

const problemIn = (found: ArchiveProblem): string =>
  found.problem === 'mistyped-key' && found.near !== undefined
    ? sayNotebook().mistypedNear(found.near)
    : sayNotebook().archiveProblems[found.problem];

/** Asks for what opens a locked copy. It is used once and kept nowhere. */
export function Unlock({ lock, all = false, found, onUnlock, onLeave }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const its = sayNotebook().locked[lock];
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(input.current?.value ?? '');
      }}
    >
      <label for={id}>{its.label}</label>
      <p class="why" id={`${id}-why`}>
        {all ? its.whyAll : its.why}
      </p>
      <input ref={input} id={id} type="text" class="secret" {...quietField()} spellcheck={false} aria-describedby={`${id}-why`} />
      {found && <Alert message={problemIn(found)} />}
      <p class="actions">
        <button type="submit" class="next">
          {all ? sayNotebook().unlockAll : sayNotebook().unlock}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {sayAround().cancel}
        </button>
      </p>
    </form>
  );
}
