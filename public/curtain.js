// Nothing shows until this is known. lib/platform/curtain.ts goes on from here, with the same key.
(globalThis.browser ?? globalThis.chrome).storage.session.get('curtain').then(({ curtain }) => {
  const { dataset } = document.documentElement;
  if (dataset.curtain === 'unknown') dataset.curtain = curtain ? 'drawn' : 'open';
});
