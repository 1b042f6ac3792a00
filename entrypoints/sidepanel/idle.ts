import { startAutomatic } from '../../lib/actions/backup/automatic.ts';
import { watchNotes } from '../../lib/actions/lost-notes.ts';
import { startUpdates } from '../../lib/actions/update.ts';
import { downloads } from '../../lib/platform/backup/downloads.ts';
import { notesMark } from '../../lib/platform/notes-mark.ts';
import { updates } from '../../lib/platform/update.ts';
import { followSpoken } from '../../lib/state/spoken.ts';
import { everybody } from '../../lib/store/clients.ts';
import { live } from '../../lib/store/live.ts';
import { sweep } from '../../lib/store/sweep.ts';
import { written } from '../../lib/store/trouble.ts';

// Loaded when the panel has nothing else to do.
void written(() => sweep(Date.now()));
startAutomatic(downloads);
followSpoken(live(() => everybody).value);
startUpdates(updates);
void watchNotes(notesMark);
