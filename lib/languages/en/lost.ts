import type { Widened } from './panel.ts';

export const en = {
  title: 'Your notes are not there',
  was: (records: number, day: string) =>
    `On ${day} there were ${records.toLocaleString('en')} records in this browser; now there are none.`,
  why: 'Aparté deleted nothing: the browser lost its database, or its data was cleared.',
  copy: {
    folder: (day: string) => `Your last backup, of ${day}, is in the folder that you chose.`,
    downloads: (day: string) => `Your last backup, of ${day}, is in “Aparte”, in your downloads.`,
  },
  noCopy: 'No backup was made from here. If you exported your notes once, that file brings them back.',
  meanwhile: 'What you write meanwhile joins them.',
  restore: 'Restore the backup',
  file: 'Bring a file in',
  goOn: 'Go on with what is here',
  wentOn: 'Noted. Your backup can still be restored, in the notebook.',
  unopened: 'The browser cannot open your notes',
  unopenedWhy:
    'Aparté deleted nothing. Close the browser and open it again. If this stays: save the raw data if that works, then begin with a new database and restore your backup.',
  rawFailed: 'The raw data cannot be read either. Your backup can.',
  newDatabase: 'Begin with a new database',
  newDatabaseSure: 'Yes: give up what the browser cannot open',
  newFailed: 'The browser does not give the old database up. Close all pages of Aparté, and the browser, then try again.',
};

export type LostMessages = Widened<typeof en>;
