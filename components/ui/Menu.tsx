import { startCards } from '../../lib/actions/start-cards.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayAside } from '../../lib/languages/aside.ts';
import { say } from '../../lib/languages/language.ts';
import { chooseCueOnly } from '../../lib/state/cue-only.ts';
import { type Desk, type PanelBrowser, PRESENCE, UNSAFE } from '../../lib/state/desk.ts';
import { LanguageSelect, ThemeSelect } from './LookSelects.tsx';

interface Props {
  desk: Desk;
  browser: PanelBrowser;
  onKeys(): void;
  onSeen(): void;
}

export function Menu({ desk, browser, onKeys, onSeen }: Props) {
  return (
    <>
      <button type="button" class="quiet menu-button" popovertarget="menu">
        {sayAround().menu}
      </button>
      <div id="menu" popover="auto" class="menu">
        <MenuItem words={sayAround().cueOnly} act={() => chooseCueOnly(true)} />
        <MenuItem words={sayAround().seenTitle} act={onSeen} />
        <MenuItem words={say().openInWindow} act={browser.openOwnWindow} />
        <MenuItem words={say().notebook} act={browser.openNotebook} />
        <MenuItem words={sayAround().settings} act={browser.openSettings} />
        <MenuItem words={sayAround().keys} act={onKeys} />
        <MenuItem words={sayAside().flows.cards} act={() => startCards(desk)} />
        <MenuItem words={sayAside().flows.unsafe} act={() => desk.open(PRESENCE, UNSAFE)} />
        <LanguageSelect />
        <ThemeSelect />
      </div>
    </>
  );
}

function MenuItem({ words, act }: { words: string; act: () => void }) {
  return (
    <button type="button" class="item" popovertarget="menu" popovertargetaction="hide" onClick={act}>
      {words}
    </button>
  );
}
