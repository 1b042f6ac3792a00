import { apart } from '../apart.ts';
import type { Widened } from '../en.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const en = {
  holdings: (people: number, entries: number) => `${many(people, 'person', 'people')} · ${many(entries, 'entry', 'entries')} logged`,
  notebookIntro: 'What you keep here stays in this browser, and only here. An archive is your copy of it.',
  exportTitle: 'Save an archive',
  exportText: 'One JSON file with everything, or with one person. It is not encrypted: keep it where only you can read it.',
  exportWho: 'Whose notes',
  exportAll: 'Everybody',
  exportPrivate: 'Private notes too',
  exportPrivateAll: 'They have a place of their own in the file. Keep them in a copy that is for you alone.',
  exportPrivateOne:
    'Leave them out of a file that you hand over. Your energy after sessions and what you keep in mind for next time stay in it: read it first.',
  exportButton: 'Save the archive',
  exportGuardRails: 'Guard rails too',
  exportGuardRailsAll: 'Signs, rules, plans, stories: for you alone, in a place of their own in the file.',
  exportGuardRailsOne: 'What you wrote about difficulties with them. Leave it out of a file that you hand over, unless they ask for it.',
  exporting: 'Writing…',
  exported: (name: string) => `Saved as ${apart(name)}, in your downloads.`,
  exportUnsound: 'This archive would not read back, so it was not saved.',
  wrongRecord: 'This is what cannot be read back:',
  exportFailed: 'The archive could not be written. Nothing was changed; try again.',
  exportNothing: 'Nothing to save yet. Log something first.',
  importTitle: 'Bring in an archive',
  importText: 'Choose an archive or a backup that Aparté saved, locked or not. You see first what would change.',
  importButton: 'Choose a file',
  importReading: 'Reading…',
  importPreview: 'This archive would bring',
  importCounts: { added: 'new', changed: 'changed', deleted: 'deleted', unchanged: 'already here', gone: 'deleted here since' },
  importTables: {
    clients: 'People',
    sessions: 'Sessions',
    notes: 'Notes',
    emergency: 'Emergency list',
    rails: 'Guard rails',
    own: 'Your rules, signs, stories',
  },
  importNothing: 'Everything in this archive is already here. Nothing to do.',
  locked: {
    key: { label: 'Recovery key', why: 'It stands on the sheet that you printed. It opens this file now and is kept nowhere.' },
    passphrase: { label: 'Passphrase', why: 'The one that you chose for this copy. It opens this file now and is kept nowhere.' },
  },
  unlock: 'Open the copy',
  bringBack: 'Bring back what was deleted here after this copy',
  importDo: 'Bring it in',
  importDone: 'Done. The archive is in.',
  importFailed: 'It could not be written, so nothing was changed.',
  archiveProblems: {
    'too-large': 'This file is too large to be an archive of Aparté (256 MB at most).',
    'not-json': 'This is not an archive of Aparté: choose the .json file that it saved.',
    truncated: 'This archive stops in the middle: the copy is incomplete. Copy it again, or choose another one.',
    'too-deep': 'This is not an archive of Aparté: it is nested far too deep.',
    'not-archive': 'This file is JSON, but not an archive of Aparté. Choose the file that Aparté saved.',
    'no-key': 'This is not a recovery key. It begins with AGE-SECRET-KEY-1 and stands on your sheet, all on one line.',
    'wrong-key': 'This key does not open this copy: it was locked to another one.',
    'wrong-passphrase': 'This passphrase does not open this copy. Capitals and spaces count.',
    'locked-damaged': 'This copy was damaged after it was written. Choose another one.',
    newer: 'This archive was made by a newer Aparté. Update Aparté, then bring it in.',
    invalid: 'This archive has been damaged or changed by hand, here:',
    duplicate: 'The same record stands twice in this archive, here:',
    'no-such-person': 'Something in this archive belongs to somebody who is neither in it nor here:',
  },
  nothingChanged: 'Nothing was changed.',
};

export type NotebookMessages = Widened<typeof en>;
