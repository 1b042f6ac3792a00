import { counting } from '../../../lib/exchange/verify.ts';
import { writeArchive } from '../../../lib/exchange/write.ts';
import { pages, type Wanted } from '../../../lib/store/pages.ts';

/** An archive of what is in the database now, and what was counted while it was written. */
export async function savedArchive(wanted: Wanted = { privateNotes: true, guardRails: true }) {
  const counted = counting(pages(wanted));
  const pieces: string[] = [];
  for await (const piece of writeArchive(counted.pages, Date.now())) pieces.push(piece);
  return { text: pieces.join(''), tally: counted.tally() };
}
