import { useEffect } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { announce } from '../ui/announce.ts';

interface Props {
  /** What is being done. */
  words: string;
  /** From 0 to 1; undefined while nobody knows. */
  done: number | undefined;
  onCancel(): void;
}

/** How far something is that takes a while, and the way out of it. Who listens hears of every quarter: each hundredth would be noise. */
export function Progress({ words, done, onCancel }: Props) {
  const quarter = Math.floor((done ?? 0) * 4) * 25;
  useEffect(() => announce(quarter > 0 ? sayNotebook().progress(words, quarter) : words), [words, quarter]);
  return (
    // It takes the focus from what began it, and a second Enter there cancels nothing.
    <div class="progress" tabIndex={-1}>
      {/* Without a value it moves to and fro. */}
      <progress aria-label={words} {...(done === undefined ? {} : { value: done })} />
      <span>{done === undefined ? words : sayNotebook().progress(words, Math.floor(done * 100))}</span>
      <button type="button" class="quiet" onClick={onCancel}>
        {sayAround().cancel}
      </button>
    </div>
  );
}
