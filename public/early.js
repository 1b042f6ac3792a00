// Before the first paint: lib/platform/preferences.ts and curtain.ts, in one file because the page waits for it.
{
  const { dataset } = document.documentElement;
  try {
    const { theme } = JSON.parse(localStorage.getItem('preferences'));
    if (theme) dataset.theme = theme;
  } catch {
    // None, or damaged: as the system is.
  }
  (globalThis.browser ?? globalThis.chrome).storage.session.get('curtain').then(({ curtain }) => {
    if (dataset.curtain === 'unknown') dataset.curtain = curtain ? 'drawn' : 'open';
  });
}
