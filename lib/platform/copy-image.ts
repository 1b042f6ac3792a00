/** Puts a picture of ours on the clipboard, as PNG: the only kind that every call's chat takes. To be called in the click itself. */
export const copyPicture = (address: string): Promise<void> =>
  // Promised rather than awaited: after a wait Firefox no longer takes it for the coach's click.
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(address) })]);

async function pngOf(address: string): Promise<Blob> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
