import { apart } from '../apart.ts';
import type { Widened } from '../en.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const en = {
  holdings: (people: number, entries: number) => `${many(people, 'person', 'people')} · ${many(entries, 'entry', 'entries')} logged`,
  notebookIntro: 'What you keep here stays in this browser, and only here. An archive is your copy of it.',
  exportTitle: 'Save an archive',
  exportText: 'One JSON file with everything, or with one person. It is not encrypted: keep it where only you can read it.',
  exportWho: 'Of whom',
  exportAll: 'Everybody',
  exportPrivate: 'Private notes too',
  exportPrivateAll: 'They stand apart in the file. Keep them in a copy that is for you alone.',
  exportPrivateOne:
    'Leave them out of a file that you hand over. Your energy after sessions and what you keep in mind for next time stay in it: read it first.',
  exportButton: 'Save the archive',
  exporting: 'Writing…',
  exported: (name: string) => `Saved as ${apart(name)}, in your downloads.`,
  exportFailed: 'The archive could not be written. Nothing was changed; try again.',
  exportNothing: 'Nothing to save yet. Log something first.',
  importTitle: 'Bring in an archive',
  importText: 'Choose an archive that Aparté saved. You see first what would change.',
  importButton: 'Choose a file',
  importReading: 'Reading…',
  importPreview: 'This archive would bring',
  importCounts: { added: 'new', changed: 'changed', deleted: 'deleted', unchanged: 'already here' },
  importTables: { clients: 'People', sessions: 'Sessions', notes: 'Notes', emergency: 'Emergency list' },
  importNothing: 'Everything in this archive is already here. Nothing to do.',
  importDo: 'Bring it in',
  importDone: 'Done. The archive is in.',
  importFailed: 'It could not be written, so nothing was changed.',
  archiveProblems: {
    'too-large': 'This file is too large to be an archive of Aparté (256 MB at most).',
    'not-json': 'This is not an archive of Aparté: choose the .json file that it saved.',
    truncated: 'This archive stops in the middle: the copy is incomplete. Copy it again, or choose another one.',
    'too-deep': 'This is not an archive of Aparté: it is nested far too deep.',
    'not-archive': 'This file is JSON, but not an archive of Aparté. Choose the file that Aparté saved.',
    newer: 'This archive was made by a newer Aparté. Update Aparté, then bring it in.',
    invalid: 'This archive has been damaged or changed by hand, here:',
    duplicate: 'The same record stands twice in this archive, here:',
    'no-such-person': 'Something in this archive belongs to somebody who is neither in it nor here:',
  },
  nothingChanged: 'Nothing was changed.',
};

export type NotebookMessages = Widened<typeof en>;
