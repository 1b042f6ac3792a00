import { apart } from '../apart.ts';
import type { Widened } from '../en.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const en = {
  title: 'Backups',
  intro:
    'Removing Aparté from the browser deletes everything at once, and no program can prevent that. Files of your own are the answer: seven days, five weeks and twelve months, each overwritten in its turn.',
  setUpTitle: 'Set up your backups',
  lock: 'Who can open them',
  locks: { key: 'You, with a recovery key on paper', passphrase: 'You, with a passphrase', plain: 'Whoever has the file' },
  locksWhy: {
    key: 'The best choice: nothing to type each time, so a backup is made by itself every day.',
    passphrase: 'Asked for each time, because it is kept nowhere; so none is made by itself.',
    plain: 'Not encrypted: on a shared or stolen computer, anybody can read the lives of the people you see.',
  },
  plainKnown: 'I know that anybody who has the file can read it',
  makeKey: 'Make a recovery key',
  sheetTitle: 'Aparté: recovery sheet',
  sheetOnce:
    'This key is shown this once. Aparté does not keep it: without this sheet nobody opens your backups, not even us. Print it, and put it where you keep your passport.',
  sheetKey: 'Recovery key',
  sheetMade: (day: string) => `Made on ${day}`,
  sheetHow: [
    'To get your notes back: install Aparté, open the notebook, choose “Backups”, then a backup file, and type this key.',
    'Without Aparté: the program age (age-encryption.org) opens the files. Put the key in a text file key.txt, then:',
  ],
  print: 'Print the sheet',
  sheetKept: 'I have printed it, or written the key down',
  where: 'Where they go',
  folder: 'Choose a folder',
  folderWhy: 'One that your own backups reach, or a stick. The browser asks whether Aparté may write there: choose “on every visit”.',
  downloads: 'Use the downloads folder',
  downloadsWhy: 'In “Aparte”, within your downloads. The browser asks once whether Aparté may save there by itself.',
  downloadsRefused: 'The browser did not give its permission, so nothing was set up.',
  setUpFailed: 'This could not be set up. Nothing was changed; try again.',
  leave: 'Keep it as it was',

  lastTitle: 'Your last backup',
  none: 'None yet.',
  last: {
    when: 'When',
    holds: 'Holds',
    proof: 'Checked',
    files: 'Files',
    place: 'Where',
    lock: 'Opened by',
  },
  holds: (people: number, sessions: number, notes: number, homework: number) =>
    [many(people, 'person', 'people'), many(sessions, 'session', 'sessions'), many(notes + homework, 'entry', 'entries')].join(' · '),
  readBack: 'Opened, counted, and the file read again',
  sizeOnly: 'Opened and counted before it was saved; on the disk its size',
  placed: { folder: 'The folder that you chose', downloads: 'Aparte, in your downloads' },
  opened: { key: 'Your recovery key', passphrase: 'Your passphrase', plain: 'Anybody who has it' },
  daily:
    'One is made by itself every day, and anew half an hour after your last session, when none is running and a page of Aparté is open.',
  notDaily: 'None is made by itself, because your passphrase is kept nowhere.',
  passphrase: 'Passphrase for this backup',
  passphraseWhy: 'At least 16 characters: five or six words that nobody would guess. Without it nobody opens this backup.',
  passphraseShort: (length: number) => `That is ${many(length, 'character', 'characters')}; 16 at least.`,
  now: 'Back up now',
  making: 'Backing up…',
  cancelled: 'Cancelled. The backups before are as they were.',
  made: (size: string) => `Done and checked: ${size}.`,
  later: 'Another page of Aparté is making one just now.',
  change: 'Change how',
  troubles: {
    refused: 'The browser no longer lets Aparté write there. “Back up now” asks again.',
    gone: 'The folder is not there: plug it in, or choose another one.',
    full: 'No room is left there. The backups before are untouched; free some room, then try again.',
    broken: 'The backup was not good, so it does not count. The one before still stands. Try again, or choose another place.',
  },

  testTitle: 'Test a restore',
  testText: 'Choose a backup: it is opened and read as a restore would do it, and nothing is touched.',
  testButton: 'Choose a backup',
  proved: (held: string) => `This backup is good: it would bring back ${held}.`,
  restoreTitle: 'Restore',
  restoreText: 'On this or a fresh Aparté: choose a backup, see what it would bring, then bring it in. All of it, or nothing.',

  history: {
    title: 'Deleted or overwritten',
    text: 'For thirty days it can be brought back from here; then it goes.',
    nothing: 'Nothing was deleted or overwritten in the last thirty days.',
    deleted: 'Deleted',
    overwritten: 'Overwritten',
    bring: 'Bring back',
    bringOf: (words: string) => `Bring back: ${apart(words)}`,
    back: 'It is back.',
    earlier: 'Earlier versions',
    until: (day: string) => `until ${day}`,
    take: 'Put it in the field',
    takeOf: (words: string) => `Put it in the field: ${apart(words)}`,
  },

  age: (days: number) => (days === 0 ? 'Last backup: today.' : `Last backup: ${many(days, 'day', 'days')} ago.`),
  never: 'No backup yet.',
  seeNotebook: 'See Notebook, Backups.',
};

export type BackupMessages = Widened<typeof en>;
