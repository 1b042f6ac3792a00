import { startStage } from '../../components/stage/stage.ts';
import { onPreferencesElsewhere, readPreferences } from '../../lib/platform/preferences.ts';
import { followLaid, makeBig, rememberBounds, sayOpen } from '../../lib/platform/stage-page.ts';
import { singleKeys } from '../../lib/state/keys/single-keys.ts';

const likes = ({ singleKeysOff = false } = readPreferences()) => {
  singleKeys.on = !singleKeysOff;
};
likes();
onPreferencesElsewhere(likes);
sayOpen();
rememberBounds();
startStage(document.getElementById('stage') as HTMLElement, { follow: followLaid, makeBig });
