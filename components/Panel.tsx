import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { startPlainly } from '../lib/actions/start-plainly.ts';
import type { Screen } from '../lib/domain/screen.ts';
import { say } from '../lib/languages/language.ts';
import { CUE, type Desk, type PanelBrowser, PERSON_FIELD, PRESENCE } from '../lib/state/desk.ts';
import { passOn } from '../lib/state/keys/first-letters.ts';
import { signs, singleKeysOn } from '../lib/state/preferences.ts';
import {
  After,
  Boundary,
  ChosenCue,
  EntryList,
  Evening,
  Finder,
  KeysDialog,
  KeysTaken,
  LostNotes,
  Menu,
  Moment,
  NextLine,
  OfferLine,
  PageKeys,
  PersonChange,
  Preparation,
  Presence,
  SeenDialog,
  screensReady,
  Unsettled,
  Waiting,
  Who,
} from './moments.ts';
import { EntryField } from './notes/EntryField.tsx';
import { PersonLine } from './opening/PersonLine.tsx';
import { SessionClock } from './opening/SessionClock.tsx';
import { Announcer } from './ui/Announcer.tsx';
import { CurtainButton } from './ui/CurtainButton.tsx';
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

  const screen = useScreen(desk);
  const place = desk.place.value;
  const drawn = desk.isOpen(PRESENCE);
  const logKey = keys.value.find(({ command }) => command === 'log-homework')?.shortcut ?? '';
  const before = screen === 'who' || screen === 'preparation';
  return (
    <div class="panel">
      <header class="bar">
        <PersonLine desk={desk} />
        <SessionClock desk={desk} />
        <CurtainButton browser={browser} />
      </header>
      <main data-screen={place ? 'step' : screen}>
        {screensReady.value && <LostNotes onRestore={browser.openBackups} />}
        {(place || !withField(screen)) && desk.isOpen(CUE) && <ChosenCue desk={desk} />}
        {place ? (
          <Boundary of={`${place.flow} ${place.step} ${place.about}`} about={place.about} onLeave={() => desk.leave()}>
            <Moment desk={desk} place={place} />
          </Boundary>
        ) : (
          <Around desk={desk} browser={browser} screen={screen} logKey={logKey} />
        )}
        {desk.isOpen(PERSON_FIELD) && <PersonChange desk={desk} />}
      </main>
      <footer class="foot">
        {!place &&
          (screen === 'during' ? (
            <NextLine desk={desk} />
          ) : (
            <OfferLine desk={desk} otherwise={before && <KeysTaken keys={keys.value} onChoose={browser.openKeySettings} />} />
          ))}
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
          <FootButton words={say().find} shortcut={singleKeysOn.value ? signs.value.find : undefined} act={find} />
          <Menu desk={desk} browser={browser} onKeys={() => (keysShown.value = true)} onSeen={() => (seenShown.value = true)} />
        </nav>
      </footer>
      <KeysDialog shown={keysShown} keys={keys.value} onChoose={browser.openKeySettings} />
      {finderShown.value && <Finder desk={desk} shown={finderShown} />}
      <SeenDialog shown={seenShown} onCurtain={() => browser.setCurtain(true)} />
      <PageKeys desk={desk} find={find} showKeys={() => (keysShown.value = true)} />
      <Announcer />
    </div>
  );
}

/** The screen, once it can be shown; what was typed before that goes where its letters go. */
function useScreen(desk: Desk): Screen | undefined {
  const screen = screensReady.value ? desk.screen.value : undefined;
  const known = useRef(false);
  // While it is being drawn: its field begins with those letters.
  if (screen && !known.current) {
    known.current = true;
    passOn(desk, screen);
  }
  return screen;
}

interface AroundProps extends Props {
  screen: Screen | undefined;
  logKey: string;
}

/** The field stands there, under the sentence that was chosen. */
const withField = (screen: Screen | undefined) => !screen || screen === 'during' || screen === 'capture';

/** One of the screens around the steps; the field, until it is known which. */
function Around({ desk, browser, screen, logKey }: AroundProps) {
  if (withField(screen)) {
    return (
      <>
        <EntryField desk={desk} />
        {screen && <EntryList desk={desk} logKey={logKey} />}
      </>
    );
  }
  const about = desk.client.value?.id;
  return (
    // Without its screen there is still the field.
    <Boundary key={screen} of={about} about={about} instead={<EntryField desk={desk} />}>
      {screen === 'who' && <Who desk={desk} />}
      {screen === 'evening' && <Evening desk={desk} browser={browser} />}
      {screen === 'preparation' && <Preparation desk={desk} browser={browser} />}
      {screen === 'after' && <After desk={desk} />}
    </Boundary>
  );
}

interface FootProps {
  words: string;
  shortcut: string | undefined;
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
      title={shortcut ? `${words} (${shortcut})` : words}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {words} {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  );
}
