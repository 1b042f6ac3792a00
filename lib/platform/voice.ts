/** The browser's own voice on this machine: others are services, and the text would leave it. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
}

/** Browsers look for their voices only when they are first asked. In milliseconds. */
const VOICES_WITHIN = 1_000;

async function voicesKnown(): Promise<void> {
  if (speechSynthesis.getVoices().length > 0) return;
  await new Promise<void>((done) => {
    speechSynthesis.addEventListener('voiceschanged', () => done(), { once: true });
    setTimeout(done, VOICES_WITHIN);
  });
}

/** Reads a text aloud to its end, or until `stopReading`. @returns false when this machine has no voice for the language */
export async function readAloud(text: string, language: string): Promise<boolean> {
  await voicesKnown();
  const voice = voiceFor(language);
  if (!voice) return false;
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  await new Promise((done) => {
    spoken.onend = done;
    spoken.onerror = done;
    speechSynthesis.speak(spoken);
  });
  return true;
}

export const stopReading = (): void => speechSynthesis.cancel();
