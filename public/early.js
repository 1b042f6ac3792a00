// Before the first paint: lib/platform/preferences.ts and curtain.ts, in one file because the page waits for it.
{
  const { dataset } = document.documentElement;
  try {
    const { theme } = JSON.parse(localStorage.getItem('preferences'));
    if (theme) dataset.theme = theme;
  } catch {
    // None, or damaged: as the system is.
  }
  const { session, local } = (globalThis.browser ?? globalThis.chrome).storage;
  Promise.all([session.get('curtain'), local.get('curtain')]).then(([{ curtain }, onDisk]) => {
    if (dataset.curtain === 'unknown') dataset.curtain = (curtain ?? onDisk.curtain) ? 'drawn' : 'open';
  });
}
