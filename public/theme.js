// See lib/platform/preferences.ts.
{
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}');
  if (theme) document.documentElement.dataset.theme = theme;
}
