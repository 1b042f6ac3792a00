import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../lib/messages/language.ts';
import { bringBack } from '../lib/store/entries.ts';
import { written } from '../lib/store/trouble.ts';
import { type Desk, focusField, type Offer, type PanelBrowser } from './desk.ts';
import { KeysDialog, Menu, Moment, Preparation, SeenDialog, ToFinish, Unsettled } from './moments.ts';
import { EntryField } from './notes/EntryField.tsx';
import { EntryList } from './notes/EntryList.tsx';
import { entryFocus } from './notes/entry-fields.ts';
import { PersonChange, PersonLine } from './opening/PersonLine.tsx';
import { SessionClock } from './opening/SessionClock.tsx';
import { Announcer } from './ui/Announcer.tsx';
import { CurtainButton } from './ui/CurtainButton.tsx';
import { inField } from './ui/field.ts';
import { OfferLine } from './ui/OfferLine.tsx';

interface Props {
  desk: Desk;
  browser: PanelBrowser;
}

export function Panel({ desk, browser }: Props) {
  const keys = useSignal<{ command: string; shortcut: string }[]>([]);
  const keysShown = useSignal(false);
  const seenShown = useSignal(false);

  useEffect(() => {
    void browser.readKeys().then((read) => {
      keys.value = read;
    });
  }, [browser, keys]);

  useEffect(() => singleKeys(desk, () => (keysShown.value = true)), [desk, keysShown]);

  const place = desk.place.value;
  const logKey = keys.value.find(({ command }) => command === 'log-homework');
  return (
    <div class="panel">
      <header class="bar">
        <PersonLine desk={desk} />
        <SessionClock desk={desk} />
        <CurtainButton browser={browser} />
      </header>
      <main>
        {place ? <Moment desk={desk} place={place} /> : <EntryField desk={desk} />}
        <PersonChange desk={desk} />
        {!place && (
          <>
            <Preparation desk={desk} />
            <ToFinish desk={desk} />
            <EntryList desk={desk} logKey={logKey?.shortcut ?? ''} />
          </>
        )}
      </main>
      <footer class="foot">
        {!place && (
          <OfferLine
            desk={desk}
            otherwise={Object.values(desk.waiting.value)[0] ?? (logKey?.shortcut === '' ? keyTaken(browser) : undefined)}
          />
        )}
        <Unsettled desk={desk} />
        <nav>
          <Menu browser={browser} onKeys={() => (keysShown.value = true)} onSeen={() => (seenShown.value = true)} />
        </nav>
      </footer>
      <KeysDialog shown={keysShown} keys={keys.value} onChoose={browser.openKeySettings} />
      <SeenDialog shown={seenShown} onCurtain={() => browser.setCurtain(true)} />
      <Announcer />
    </div>
  );
}

const keyTaken = (browser: PanelBrowser): Offer => ({
  words: () => say().keyTaken,
  acts: [{ words: () => say().chooseKeys, act: async () => browser.openKeySettings() }],
});

/** Keys that work outside fields. @returns how to stop listening */
function singleKeys(desk: Desk, showKeys: () => void): () => void {
  const undo = (event: KeyboardEvent) => {
    const last = desk.undoable.value.at(-1);
    if (!last) return;
    event.preventDefault();
    desk.undoable.value = desk.undoable.value.slice(0, -1);
    desk.wantFocus(entryFocus(last.id));
    void written(() => bringBack(last.kind, last.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || inField(event) || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'z') undo(event);
    } else if (event.key === '?') showKeys();
    // The letter itself lands in the field: the focus is there before the browser writes it.
    else if (/^\p{L}$/u.test(event.key)) focusField();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
