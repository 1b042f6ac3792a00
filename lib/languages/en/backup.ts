import { apart } from '../said.ts';
import type { Widened } from './panel.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const en = {
  title: 'Backups',
  intro:
    'Removing Aparté from the browser deletes everything at once, and no program can prevent that. Files of your own are the answer: seven days, five weeks and twelve months, each overwritten in its turn. Nothing else is ever overwritten: another browser, another key or a fresh start has files of its own.',
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
  sheetOpens: (mark: string) => `Opens the backups named aparte-${mark}-…`,
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
    asks: 'This browser asks where to save each file, so no backup is made by itself: a window would open at each. Choose a folder for them, or turn off “Ask where to save each file” in its settings for downloads, then “Back up now”.',
    gone: 'The folder is not there: plug it in, or choose another one.',
    full: 'No room is left there. The backups before are untouched; free some room, then try again.',
    broken: 'The backup was not good, so it does not count. The one before still stands. Try again, or choose another place.',
  },

  testTitle: 'Test a restore',
  testText: 'Choose a backup: it is opened and read as a restore would do it, and nothing is touched.',
  testButton: 'Choose a backup',
  proved: (held: string) => `This backup is good: it would bring back ${held}.`,
  restoreTitle: 'Restore',
  restoreText:
    'On this or a fresh Aparté: choose a backup, see what it would bring, then bring in all of it, one person or some days. What you choose comes whole, or nothing does.',
  copies: {
    here: 'See the backups in your folder',
    folder: 'Look in a folder',
    files: 'Choose backup files',
    looking: 'Looking…',
    opening: 'Opening them…',
    none: 'No backup of Aparté was found there. Choose the folder that the files are in; in your downloads that is “Aparte”.',
    failed: 'This folder could not be read. Nothing was changed; try again, or choose the files themselves.',
    found: (count: number, browsers: number) =>
      `${many(count, 'backup', 'backups')} found${browsers > 1 ? `, of ${many(browsers, 'series', 'series')}: bring in one after the other to have all of it` : ''}`,
    best: 'Offered first: it holds the most.',
    newest: 'Offered first: the newest. Its key shows what each one holds.',
    mine: 'this browser',
    other: (mark: string) => `another browser · ${mark}`,
    unmarked: 'an earlier Aparté',
    names: (count: number) => many(count, 'file', 'files'),
    locked: { key: 'locked with a key', passphrase: 'locked with a passphrase', plain: '' },
    problems: {
      'wrong-key': 'this key does not open it',
      'wrong-passphrase': 'this passphrase does not open it',
      newer: 'made by a newer Aparté',
      'too-large': 'too large',
      other: 'damaged, or no backup of Aparté',
    },
    see: 'See what it would bring',
    all: (count: number) => `Show all ${count}`,
  },
  beside: {
    title: 'There are backups in this folder already',
    text: (files: number, day: string) =>
      `${many(files, 'file', 'files')} of another browser or an earlier Aparté, the latest of ${day}. Restore them first if they are yours: whatever is made here goes beside them, and none of them is ever overwritten.`,
    restore: 'Restore from them first',
    begin: 'Make new ones beside them',
    titleDownloads: 'Did you have backups in your downloads before?',
    textDownloads:
      'Aparté cannot look in there by itself. If there is a folder “Aparte” in your downloads, choose its files and restore first. Whatever is made here goes beside them, and none of them is ever overwritten.',
    beginDownloads: 'No, make the first one',
  },

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
