import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { say } from '../lib/messages/language.ts';
import { CUE, type Desk, type PanelBrowser, PERSON_FIELD, PRESENCE } from './desk.ts';
import { startPlainly } from './guard-rails/plainly/start.ts';
import {
  Boundary,
  ChosenCue,
  Finder,
  KeysDialog,
  KeysTaken,
  Menu,
  Moment,
  PersonChange,
  Preparation,
  Presence,
  SeenDialog,
  ToFinish,
  Unsettled,
  Waiting,
} from './moments.ts';
import { EntryField } from './notes/EntryField.tsx';
import { EntryList } from './notes/EntryList.tsx';
import { PersonLine } from './opening/PersonLine.tsx';
import { SessionClock } from './opening/SessionClock.tsx';
import { singleKeys } from './single-keys.ts';
import { Announcer } from './ui/Announcer.tsx';
import { CurtainButton } from './ui/CurtainButton.tsx';
import { OfferLine } from './ui/OfferLine.tsx';
import { useKeys } from './ui/use-keys.ts';

interface Props {
  desk: Desk;
  browser: PanelBrowser;
}

export function Panel({ desk, browser }: Props) {
  const keys = useKeys(browser);
  const keysShown = useSignal(false);
  const seenShown = useSignal(false);
  const finderShown = useSignal(false);

  const find = () => (finderShown.value = true);
  useLayoutEffect(() => singleKeys(desk, { find, showKeys: () => (keysShown.value = true) }), [desk]);

  const place = desk.place.value;
  const drawn = desk.isOpen(PRESENCE);
  const logKey = keys.value.find(({ command }) => command === 'log-homework');
  return (
    <div class="panel">
      <header class="bar">
        <PersonLine desk={desk} />
        <SessionClock desk={desk} />
        <CurtainButton browser={browser} />
      </header>
      <main>
        {place && desk.isOpen(CUE) && <ChosenCue desk={desk} />}
        {place ? (
          <Boundary of={`${place.flow} ${place.step} ${place.about}`} about={place.about} onLeave={() => desk.leave()}>
            <Moment desk={desk} place={place} />
          </Boundary>
        ) : (
          <EntryField desk={desk} />
        )}
        {desk.isOpen(PERSON_FIELD) && <PersonChange desk={desk} />}
        {!place && (
          <>
            <Boundary of={desk.client.value?.id} about={desk.client.value?.id}>
              <Preparation desk={desk} browser={browser} />
            </Boundary>
            <Boundary>
              <ToFinish desk={desk} page={desk} browser={browser} />
            </Boundary>
            <EntryList desk={desk} logKey={logKey?.shortcut ?? ''} />
          </>
        )}
      </main>
      <footer class="foot">
        {!place && <OfferLine desk={desk} otherwise={<KeysTaken keys={keys.value} onChoose={browser.openKeySettings} />} />}
        <Unsettled desk={desk} />
        <Waiting desk={desk} />
        {drawn && <Presence desk={desk} />}
        <nav>
          <FootButton
            words={say().presence}
            shortcut="F2"
            expanded={drawn}
            act={() => (drawn ? desk.close(PRESENCE) : desk.open(PRESENCE))}
          />
          <FootButton words={say().plainly} shortcut="F8" act={() => startPlainly(desk)} />
          <FootButton words={say().find} shortcut="/" act={find} />
          <Menu desk={desk} browser={browser} onKeys={() => (keysShown.value = true)} onSeen={() => (seenShown.value = true)} />
        </nav>
      </footer>
      <KeysDialog shown={keysShown} keys={keys.value} onChoose={browser.openKeySettings} />
      {finderShown.value && <Finder desk={desk} shown={finderShown} />}
      <SeenDialog shown={seenShown} onCurtain={() => browser.setCurtain(true)} />
      <Announcer />
    </div>
  );
}

interface FootProps {
  words: string;
  shortcut: string;
  expanded?: boolean;
  act(): void;
}

/** One quiet word; a click on it leaves the caret where it is, so that it is there again afterwards. */
function FootButton({ words, shortcut, expanded, act }: FootProps) {
  return (
    <button
      type="button"
      class="quiet"
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      title={`${words} (${shortcut})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {words} <kbd>{shortcut}</kbd>
    </button>
  );
}
