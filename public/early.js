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

  // In the panel: the application comes when the field has the keyboard (scripts/build/page-start.ts).
  const { app, style, with: parts } = document.currentScript.dataset;
  const link = (rel, href, more = {}) => document.head.append(Object.assign(document.createElement('link'), { rel, href, ...more }));
  const start = () => import(app);
  const load = () => {
    for (const part of [app, ...parts.split(' ')].filter(Boolean)) link('modulepreload', part);
    link('stylesheet', style, { onload: start, onerror: start });
  };
  // The browser shows a loaded page in its own time; a window that was made ready to be brought forward later is not shown at all.
  const shown = () => requestAnimationFrame(() => setTimeout(load));
  if (app) {
    addEventListener('load', () => {
      const late = document.hidden && setTimeout(load, 1_000);
      if (!late) shown();
      else
        document.addEventListener(
          'visibilitychange',
          () => {
            clearTimeout(late);
            shown();
          },
          { once: true },
        );
    });
  }
}
