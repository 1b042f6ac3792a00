import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Copy } from '../../../lib/exchange/copies.ts';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { language } from '../../../lib/messages/language.ts';
import type { LastCopy } from '../../../lib/store/backup.ts';
import { sizeInWords } from '../size.ts';

/** So many are shown at once. */
const SHOWN = 6;

/** What is known of copies without opening them. */
export interface Known {
  /** Of the series that this installation made. */
  marks: readonly string[];
  last: LastCopy | undefined;
}

interface Props {
  copies: readonly Copy[];
  chosen: Copy | undefined;
  known: Known;
  onChoose(copy: Copy): void;
}

/** The copies that were found, the one that is offered first. */
export function CopyList({ copies, chosen, known, onChoose }: Props) {
  const all = useSignal(false);
  const id = useId();
  const its = sayBackup().copies;
  const browsers = new Set(copies.map(({ mark }) => mark)).size;
  const shown = all.value || copies.length <= SHOWN + 1 ? copies : copies.slice(0, SHOWN);
  return (
    <fieldset class="copies">
      <legend>{its.found(copies.length, browsers)}</legend>
      {shown.map((copy, index) => (
        <div key={copy.files} class="copy">
          <label class="tick">
            <input
              type="radio"
              name={id}
              checked={copy.files === chosen?.files}
              disabled={copy.shut === true}
              aria-describedby={`${id}-${index}`}
              onChange={() => onChoose(copy)}
            />
            {new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(copy.at)}
          </label>
          <p class="why" id={`${id}-${index}`}>
            {factsOf(copy, known).map((fact, at, { length }) => (
              <Fragment key={fact}>
                <span>
                  {fact}
                  {at < length - 1 && ' ·'}
                </span>{' '}
              </Fragment>
            ))}
            {index === 0 && copies.length > 1 && !copy.shut && <b>{copy.held ? its.best : its.newest}</b>}
          </p>
        </div>
      ))}
      {shown.length < copies.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            all.value = true;
          }}
        >
          {its.all(copies.length)}
        </button>
      )}
    </fieldset>
  );
}

/** Who made it, what is in it, how large it is; why it cannot be restored from. */
function factsOf(copy: Copy, { marks, last }: Known): string[] {
  const its = sayBackup().copies;
  const { mark, problem, lock, tally = own(copy, last) } = copy;
  const whose = mark === undefined ? its.unmarked : marks.includes(mark) ? its.mine : its.other(mark);
  const state = problem ? (its.problems[problem as 'newer'] ?? its.problems.other) : copy.held ? '' : its.locked[lock];
  const holds = tally && sayBackup().holds(tally.people, tally.sessions, tally.notes, tally.homework);
  return [whose, holds ?? '', state, sizeInWords(copy.bytes)].filter(Boolean);
}

/** What the last one of our own holds is known without opening it. */
const own = ({ files, bytes }: Copy, last: LastCopy | undefined) =>
  last && last.bytes === bytes && files.some(({ name }) => last.files.includes(name)) ? last.tally : undefined;
