import { useLayoutEffect, useRef } from 'preact/hooks';
import { bareShown, isBare } from '../lib/state/bare-field.ts';
import { cueOnly } from '../lib/state/cue-only.ts';
import { type Desk, focusField, type PanelBrowser } from '../lib/state/desk.ts';
import { CueOnly } from './CueOnly.tsx';
import { EntryField } from './notes/EntryField.tsx';
import { Panel } from './Panel.tsx';
import { Curtain } from './ui/Curtain.tsx';

interface Props {
  desk: Desk;
  browser: PanelBrowser;
}

/** The panel, or what stands in its place while the client may be looking. */
export function PanelPage({ desk, browser }: Props) {
  const bare = isBare();
  const wasBare = useRef(bare);
  useLayoutEffect(() => {
    // A screen with a choice has put the focus there: a digit would go into its field.
    if (wasBare.current && !bare && !document.activeElement?.closest('.step')) focusField();
    wasBare.current = bare;
  }, [bare]);
  return (
    <Curtain browser={browser} field={bareShown.value && <EntryField desk={desk} bare />}>
      {cueOnly.value ? <CueOnly desk={desk} /> : <Panel desk={desk} browser={browser} />}
    </Curtain>
  );
}
