import { say } from '../../lib/languages/language.ts';
import type { CurtainBrowser } from '../../lib/state/curtain.ts';

/** Draws the curtain with one click. It is the one picture in the header: two cloths, drawn. */
export function CurtainButton({ browser }: { browser: CurtainBrowser }) {
  return (
    <button type="button" class="icon" aria-label={say().curtain} title={say().curtain} onClick={() => browser.setCurtain(true)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 4h18M5 4v16c3-2 5-7 5-16M19 4v16c-3-2-5-7-5-16" />
      </svg>
    </button>
  );
}
