// Keeps Chromium's worker awake (lib/platform/awake.ts): Chromium lets it sleep after 30 s without work, and its death ends the port.
const workMs = 20_000;
/** A worker that lives less than this is failing at its start: connecting again at once would only go round in circles. */
const shortLifeMs = 1_000;

function keepAwake() {
  const since = Date.now();
  const port = chrome.runtime.connect({ name: 'awake' });
  const work = setInterval(() => port.postMessage('work'), workMs);
  port.onDisconnect.addListener(() => {
    clearInterval(work);
    setTimeout(keepAwake, Date.now() - since < shortLifeMs ? shortLifeMs : 0);
  });
}

keepAwake();
