// In one file, because each one that the page waits for is time in which a letter is lost: before the first paint, the colours, so that a
// dark evening never begins with a white flash (the same key as in lib/platform/preferences.ts), and whether the curtain is drawn (as in
// lib/platform/curtain.ts, which goes on from here); until the browser has answered that, nothing of ours shows.
{
  const { dataset } = document.documentElement;
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}');
  if (theme) dataset.theme = theme;
  (globalThis.browser ?? globalThis.chrome).storage.session.get('curtain').then(({ curtain }) => {
    if (dataset.curtain === 'unknown') dataset.curtain = curtain ? 'drawn' : 'open';
  });
}
