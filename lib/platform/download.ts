/** Offers a file as a download. It goes where the coach's browser puts downloads; no permission is needed. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click has been dealt with, but gives no sign of it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
