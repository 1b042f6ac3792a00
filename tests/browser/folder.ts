import { afterEach, beforeEach, vi } from 'vitest';

/** A folder that the browser keeps for the page answers as one that a coach chose; a new one for every test. */
export function chosenFolder() {
  let folder: FileSystemDirectoryHandle;
  beforeEach(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('copies', { recursive: true }).catch(() => undefined);
    folder = await root.getDirectoryHandle('copies', { create: true });
    vi.stubGlobal('showDirectoryPicker', async () => folder);
    location.hash = '#backups';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    location.hash = '';
  });
  return {
    get handle() {
      return folder;
    },
    /** By name. */
    async files(): Promise<File[]> {
      const found: File[] = [];
      for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values())
        found.push(await handle.getFile());
      return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async put(name: string, contents: Blob): Promise<void> {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(contents);
      await stream.close();
    },
  };
}
