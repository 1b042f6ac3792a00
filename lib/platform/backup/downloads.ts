import { browser } from '../browser.ts';

const permission = { permissions: ['downloads' as const] };

/** Copies go into a folder of their own among the downloads. */
const FOLDER = 'Aparte';

const mayDownload = (): Promise<boolean> => browser.permissions.contains(permission);

/** Only as the first thing after a click: what is awaited before it takes the click away. */
const askToDownload = (): Promise<boolean> => browser.permissions.request(permission);

/**
 * Saves a file among the downloads, in place of the one of that name, without asking where. It is left out of the browser's list of
 * downloads: the file stays.
 * @returns its size on the disk, in bytes
 */
async function saveToDownloads(name: string, file: Blob): Promise<number> {
  const url = URL.createObjectURL(file);
  try {
    const ended = follow();
    const id = await browser.downloads.download({ url, filename: `${FOLDER}/${name}`, conflictAction: 'overwrite', saveAs: false });
    const error = await ended(id);
    const [item] = await browser.downloads.search({ id });
    if (error === undefined) await browser.downloads.erase({ id });
    if (error?.includes('NO_SPACE')) throw new DOMException(error, 'QuotaExceededError');
    if (error !== undefined || !item?.exists) throw new Error(error ?? 'The file is not there.');
    return item.fileSize;
  } finally {
    URL.revokeObjectURL(url);
  }
}

type Change = Parameters<Parameters<typeof browser.downloads.onChanged.addListener>[0]>[0];

/** Listens from now on, so that a download which ends at once is heard too. @returns waits for one to end; its error, if any */
function follow(): (id: number) => Promise<string | undefined> {
  const seen: Change[] = [];
  let check = () => {};
  const listener = (change: Change) => {
    seen.push(change);
    check();
  };
  browser.downloads.onChanged.addListener(listener);
  return (id) =>
    new Promise((done) => {
      check = () => {
        const last = seen.find((change) => change.id === id && ['complete', 'interrupted'].includes(change.state?.current ?? ''));
        if (!last) return;
        browser.downloads.onChanged.removeListener(listener);
        done(last.state?.current === 'complete' ? undefined : (last.error?.current ?? 'interrupted'));
      };
      check();
    });
}

/** What copies ask of the browser. */
export const downloads = { mayDownload, askToDownload, saveToDownloads };
