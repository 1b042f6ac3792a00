// Before the first paint, so that a dark evening never begins with a white flash. The same key as in lib/platform/preferences.ts.
{
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}');
  if (theme) document.documentElement.dataset.theme = theme;
}
