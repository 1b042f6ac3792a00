// See lib/platform/curtain.ts.
(globalThis.browser ?? globalThis.chrome).storage.session.get('curtain').then(({ curtain }) => {
  const { dataset } = document.documentElement;
  if (dataset.curtain === 'unknown') dataset.curtain = curtain ? 'drawn' : 'open';
});
