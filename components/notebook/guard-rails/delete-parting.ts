import type { Parting } from '../../../lib/domain/guard-rails/rail.ts';
import { sayParting } from '../../../lib/messages/parting/index.ts';
import { bringBackRail, removeRail } from '../../../lib/store/guard-rails.ts';
import type { Desk } from '../../desk.ts';
import { takeAway } from '../../guard-rails/undo.ts';

/** Deletes a parting, under way or carried through. */
export const deleteParting = (desk: Desk, { id }: Parting) =>
  takeAway(
    desk,
    () => sayParting().partingDeleted,
    () => removeRail(id),
    () => bringBackRail(id),
  );
