/** How many bytes all that is stored here takes, roughly; undefined when the browser does not tell. */
export async function usedSpace(): Promise<number | undefined> {
  return (await navigator.storage.estimate()).usage;
}
