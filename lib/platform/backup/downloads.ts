import { browser } from '../browser.ts';

const permission = { permissions: ['downloads' as const] };

/** Copies go into a folder of their own among the downloads. */
const FOLDER = 'Aparte';

const mayDownload = (): Promise<boolean> => browser.permissions.contains(permission);

/** Only as the first thing after a click: what is awaited before it takes the click away. */
const askToDownload = (): Promise<boolean> => browser.permissions.request(permission);

/** What became of a file that was saved among the downloads. */
export interface Saved {
  /** On the disk. */
  bytes: number;
  /** Its name there: another one when something lay under the one that was meant, or the coach chose it. */
  name: string;
  /** The browser asked the coach where to save it. */
  asked: boolean;
}

/** How a file is to be saved. */
export interface Saving {
  /** What lies under this name gives way; else the new one gets another name. */
  over: boolean;
  /** The coach is here, and knows that the browser asks: it is waited for. */
  patient: boolean;
}

/** The browser asks where to save, and was not answered, or the answer was no. */
class AskedError extends Error {
  override name = 'AskedError';
}

/**
 * Saves a file among the downloads. It is left out of the browser's list of downloads: the file stays.
 *
 * Chromium asks where to save each file when its own settings say so, whatever we say, and no extension can read them. It shows in what
 * happens: the file is whole, and has no name as long as that window is open.
 * @throws {AskedError} when the browser asks and the answer is no, or does not come and nobody was to be waited for
 */
async function saveToDownloads(name: string, file: Blob, { over, patient }: Saving): Promise<Saved> {
  const url = URL.createObjectURL(file);
  try {
    const heard = follow();
    const conflictAction = over ? 'overwrite' : 'uniquify';
    const id = await browser.downloads.download({ url, filename: `${FOLDER}/${name}`, conflictAction, saveAs: false });
    const { ended, named } = heard(id);
    const first = await Promise.race([ended, named, later(ASKED_AFTER)]);
    const asked = first === 'late' && (await waits(id));
    if (asked && !patient) {
      void ended.then(() => browser.downloads.erase({ id })); // the window stays until the coach answers
      throw new AskedError('The browser asks where to save it.');
    }
    const error = await ended;
    const [item] = await browser.downloads.search({ id });
    await browser.downloads.erase({ id });
    if (error?.includes('NO_SPACE')) throw new DOMException(error, 'QuotaExceededError');
    if (error === 'USER_CANCELED') throw new AskedError(error);
    if (error !== undefined || !item?.exists) throw new Error(error ?? 'The file is not there.');
    return { bytes: item.fileSize, name: item.filename.split(/[\\/]/u).at(-1) ?? '', asked };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A name is there within a few hundredths of a second, unless somebody has to choose it: milliseconds. */
const ASKED_AFTER = 2000;

const later = (time: number) => new Promise<'late'>((done) => setTimeout(() => done('late'), time));

/** Whether a download is whole and has no name yet. */
async function waits(id: number): Promise<boolean> {
  const [item] = await browser.downloads.search({ id });
  return item?.state === 'in_progress' && item.filename === '';
}

type Change = Parameters<Parameters<typeof browser.downloads.onChanged.addListener>[0]>[0];

interface Followed {
  /** Its error, if any. */
  ended: Promise<string | undefined>;
  named: Promise<unknown>;
}

/** Listens from now on, so that a download which ends at once is heard too. */
function follow(): (id: number) => Followed {
  const seen: Change[] = [];
  let check = () => {};
  const listener = (change: Change) => {
    seen.push(change);
    check();
  };
  browser.downloads.onChanged.addListener(listener);
  return (id) => {
    const ended = Promise.withResolvers<string | undefined>();
    const named = Promise.withResolvers<unknown>();
    check = () => {
      const its = seen.filter((change) => change.id === id);
      if (its.some(({ filename }) => filename?.current)) named.resolve(undefined);
      const last = its.find(({ state }) => ['complete', 'interrupted'].includes(state?.current ?? ''));
      if (!last) return;
      browser.downloads.onChanged.removeListener(listener);
      ended.resolve(last.state?.current === 'complete' ? undefined : (last.error?.current ?? 'interrupted'));
    };
    check();
    return { ended: ended.promise, named: named.promise };
  };
}

/** What copies ask of the browser. */
export const downloads = { mayDownload, askToDownload, saveToDownloads };
