export const en = {
  nobody: 'Nobody chosen yet',
  choosePerson: 'Choose',
  changePerson: 'Change',
  inTheirWords: 'In their own words',
  log: 'Log',
  recap: 'Recap',
  logHint: 'Enter: agreed · Shift+Enter: new line',
  elseHint: 'Enter: nothing else, to the recap',
  noted: 'Noted.',

  note: 'Note',
  notes: 'Notes',
  keepNote: 'Keep',
  noteHint: 'Enter keeps it · Alt+Enter: for you alone',
  endSession: 'End the session',
  left: (minutes: number) => `${minutes} min left`,
  timeToClose: 'time to close',
  minutes: (count: number) => `${count} min`,

  curtain: 'Curtain',
  liftCurtain: 'Hold half a second to lift it',
  orPress: (key: string) => `or press ${key}`,
  presence: 'Presence',
  plainly: 'Say plainly',
  find: 'Find',
  back: 'Back',

  openInWindow: 'Open in a window',
  notebook: 'Notebook',
  outsideFields: (sign: string) => `Keys work now: ${sign} lists them, a letter goes to the field.`,

  empty: 'Nothing to log yet: write their words, then Enter.',
  tooLong: (length: number, limit: number) =>
    `This has ${length.toLocaleString('en')} characters; ${limit.toLocaleString('en')} is the most. Shorten it: nothing is lost meanwhile.`,
  cleaned: 'Invisible control characters were left out.',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying: select the text and copy it yourself.',
  reload: 'Reload',
  saveRaw: 'Save the raw data',
  trouble: {
    full: 'Not saved: no room is left on this disk. Free some, then try again; your text stays here.',
    outdated: 'A newer Aparté is open in another window. Copy what is not logged yet, then reload.',
    newer: 'These notes belong to a newer Aparté. Update Aparté; nothing was changed.',
    upgrade: 'Your notes could not be brought to this version of Aparté. They are as they were: save the raw data, then reload.',
    deleted: 'The database was deleted outside this page. Copy what is not logged yet, then reload.',
    blocked: 'Another Aparté page holds the notes. Close the other ones; this goes on by itself.',
    unopened: 'Nothing can be saved just now. Copy your text; what can be done is said above.',
    refused: 'Not saved: the browser refused to write. Try again; your text stays here.',
  },
};

/** The same words in any language: texts stay texts, sentences with a place for a name stay functions. */
export type Widened<T> = T extends string ? string : T extends (...args: never[]) => string ? T : { [K in keyof T]: Widened<T[K]> };
/** Every language has exactly these: one missing, and the build fails. */
export type Messages = Widened<typeof en>;
