import type { Parting } from '../domain/guard-rails/rail.ts';
import { sayParting } from '../languages/parting.ts';
import type { Desk } from '../state/desk.ts';
import { takeAway } from '../state/notebook-undo.ts';
import { bringBackRail, removeRail } from '../store/guard-rails.ts';

/** Deletes a parting, under way or carried through. */
export const deleteParting = (desk: Desk, { id }: Parting) =>
  takeAway(
    desk,
    () => sayParting().partingDeleted,
    () => removeRail(id),
    () => bringBackRail(id),
  );
