import { expect, it } from 'vitest';
import { underTheCamera } from '../../../lib/platform/place.ts';

it('our own window begins at the top centre of the window with the call', () => {
  expect(underTheCamera({ left: 100, top: 20, width: 1201, height: 800 })).toEqual({ left: 521, top: 20, width: 360, height: 560 });
  expect(underTheCamera({ left: -1920, top: 0, width: 1920, height: 1080 })).toEqual({ left: -1140, top: 0, width: 360, height: 560 });
});
