// A folder of the coach's own, in browsers that let a page write into one.

type Asked = { mode: 'readwrite' | 'read' };
interface Permitted {
  queryPermission?(asked: Asked): Promise<PermissionState>;
  requestPermission?(asked: Asked): Promise<PermissionState>;
}
type Picker = (options: Asked & { id: string }) => Promise<FileSystemDirectoryHandle>;

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser has it. */
export const foldersPossible = (): boolean => picker() !== undefined;

/** Lets the coach choose a folder; undefined when they leave it. Only in answer to a click. @param mode what for */
export async function chooseFolder(mode: Asked['mode'] = 'readwrite'): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ id: 'backup', mode });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether we may still write there. @param ask the coach is asked, in answer to a click */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const handle = folder as Permitted;
  const asked: Asked = { mode: 'readwrite' };
  const now = (await handle.queryPermission?.(asked)) ?? 'granted';
  if (now === 'prompt' && ask) return (await handle.requestPermission?.(asked)) === 'granted';
  return now === 'granted';
}

/** What lies under a name; undefined when nothing does, or the folder is not there. */
export async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** The files of a folder, not those of folders within it. @param wanted by name */
export async function filesIn(folder: FileSystemDirectoryHandle, wanted: (name: string) => boolean): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
    if (handle.kind === 'file' && wanted(handle.name)) files.push(await (handle as FileSystemFileHandle).getFile());
  }
  return files;
}

/**
 * Writes a file, whole or not at all: the browser writes beside it and puts it in its place at the end.
 * @returns what can be read there afterwards
 */
export async function writeToFolder(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<File> {
  const before = await folder.getFileHandle(name).catch(() => undefined);
  const handle = before ?? (await folder.getFileHandle(name, { create: true }));
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(file);
    } catch (error) {
      await stream.abort();
      throw error;
    }
    await stream.close();
  } catch (error) {
    if (!before) await removeSoon(folder, name); // an empty one is no copy
    throw error;
  }
  return handle.getFile();
}

/** How often, and how many milliseconds apart, a file is tried that its own writing still holds for a moment after it was given up. */
const TRIES = 20;
const APART = 25;

async function removeSoon(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    try {
      return await folder.removeEntry(name);
    } catch {
      await new Promise((later) => setTimeout(later, APART));
    }
  }
}
