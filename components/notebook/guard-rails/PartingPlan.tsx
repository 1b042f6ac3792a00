import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { deleteParting } from '../../../lib/actions/delete-parting.ts';
import type { Client } from '../../../lib/domain/client.ts';
import { pointsDone } from '../../../lib/domain/guard-rails/parting.ts';
import { type Parting, type PartingItem, partingItems } from '../../../lib/domain/guard-rails/rail.ts';
import { withoutUnread } from '../../../lib/domain/unread.ts';
import { asDay } from '../../../lib/domain/when/calendar.ts';
import { sayClosing } from '../../../lib/languages/closing.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo, UNDO } from '../../../lib/state/notebook-undo.ts';
import { changeRail } from '../../../lib/store/guard-rails.ts';
import { carryThrough, goOnPreparing, notePoint, tickPoint } from '../../../lib/store/parting.ts';
import { written } from '../../../lib/store/trouble.ts';
import { Alert } from '../../ui/Alert.tsx';
import { quietField, yearOfFourDigits } from '../../ui/field.ts';
import { OneField } from '../../ui/OneField.tsx';
import { UnreadDays } from '../../ui/UnreadDays.tsx';
import { Goodbye } from './Goodbye.tsx';
import { PartingPaper } from './PartingPaper.tsx';

interface Props {
  desk: Desk;
  client: Client;
  parting: Parting;
}

/** How the work with somebody ends, point by point, each kept as soon as it is said; in print, the paper alone. */
export function PartingPlan({ desk, client, parting }: Props) {
  const its = sayParting();
  const close = async () => {
    let before: Client['status'];
    const done = await written(async () => {
      before = await carryThrough(parting);
    });
    if (!done) return;
    desk.wantFocus(UNDO);
    offerUndo(
      desk,
      () => sayParting().carriedThrough(client.name),
      () => goOnPreparing(parting, before),
    );
  };
  return (
    <section class="parting-plan" aria-labelledby="parting-title">
      <h2 id="parting-title">{its.parting}</h2>
      <p class="why">{its.partingTeach}</p>
      <p class="small">
        {its.because[parting.because]} {its.begun(dayAt(parting.at))} {its.underWay(pointsDone(parting), partingItems.length)}
      </p>
      <ol class="points">
        {partingItems.map((item) => (
          <Point key={item} desk={desk} parting={parting} item={item} />
        ))}
      </ol>
      <Goodbye desk={desk} client={client} parting={parting} />
      <p class="actions">
        <button type="button" class="next" onClick={close}>
          {its.carryThrough}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {its.print}
        </button>
        <button type="button" class="quiet destroys" onClick={() => deleteParting(desk, parting)}>
          {its.deleteParting}
        </button>
      </p>
      <PartingPaper client={client} parting={parting} printed />
    </section>
  );
}

function Point({ desk, parting, item }: Omit<Props, 'client'> & { item: PartingItem }) {
  const its = sayParting();
  const day = useId();
  const refused = useSignal(false);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={parting.done.includes(item)}
          onChange={({ currentTarget }) => written(() => tickPoint(parting.id, item, currentTarget.checked))}
        />
        <span>{its.points[item]}</span>
      </label>
      <div class="point">
        {item === 'last-session' && (
          <div class="one-field">
            <label for={day}>{its.lastSessionDay}</label>
            <input
              id={day}
              type="date"
              {...quietField()}
              {...yearOfFourDigits}
              value={parting.lastSession ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const lastSession = asDay(value);
                refused.value = value !== '' && !lastSession;
                if (!refused.value)
                  void written(() => changeRail<'parting'>(parting.id, { lastSession, unread: withoutUnread(parting, 'lastSession') }));
              }}
            />
            <UnreadDays of={parting} />
            <Alert message={refused.value ? sayClosing().dayRefused.none : undefined} />
          </div>
        )}
        <OneField
          desk={desk}
          field={`parting-${item}:${parting.id}`}
          label={its.asks[item]}
          hint={its.optional}
          kept={parting.notes[item] ?? ''}
          rows={1}
          onKeep={(words) => written(() => notePoint(parting.id, item, words))}
        />
      </div>
    </li>
  );
}
