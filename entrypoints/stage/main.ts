import { startStage } from '../../components/stage/stage.ts';
import { followLaid, makeBig, rememberBounds, sayOpen } from '../../lib/platform/stage-page.ts';

sayOpen();
rememberBounds();
startStage(document.getElementById('stage') as HTMLElement, { follow: followLaid, makeBig });
