import { describe, expect, it } from 'vitest';
import { aim, type Press } from '../../../lib/platform/aim.ts';

const call = 1;
const otherWindow = 2;
const popup = 9;
const press: Press = {
  pressedIn: call,
  inOurPage: false,
  inOwnWindow: false,
  normalWindows: new Set([call, otherWindow]),
  lastNormal: call,
  browserFocused: true,
  ownWindowOpen: false,
};

describe('where the log-homework key puts the caret', () => {
  it('is the panel of the window it was pressed in', () => {
    expect(aim(press)).toEqual({ panelOf: call });
    expect(aim({ ...press, pressedIn: otherWindow })).toEqual({ panelOf: otherWindow });
    expect(aim({ ...press, ownWindowOpen: true })).toEqual({ panelOf: call });
  });

  it('is our own window when pressed there, whatever else is known', () => {
    expect(aim({ ...press, pressedIn: popup, inOurPage: true, inOwnWindow: true })).toBe('own');
    expect(aim({ ...press, pressedIn: popup, inOurPage: true, inOwnWindow: true, normalWindows: undefined })).toBe('own');
  });

  it('is the panel of the call when pressed on the stage in a window', () => {
    expect(aim({ ...press, pressedIn: popup, inOurPage: true })).toEqual({ panelOf: call });
  });

  it('is the panel beside it when a page of ours is a tab of a normal window', () => {
    expect(aim({ ...press, pressedIn: otherWindow, inOurPage: true })).toEqual({ panelOf: otherWindow });
  });

  it("is our own window when pressed in the call's own popup, where no panel can be shown", () => {
    expect(aim({ ...press, pressedIn: popup })).toBe('own');
  });

  it('is our own window when the window of the call is gone', () => {
    expect(aim({ ...press, pressedIn: popup, inOurPage: true, lastNormal: undefined })).toBe('own');
    expect(aim({ ...press, pressedIn: popup, inOurPage: true, lastNormal: 7 })).toBe('own');
    expect(aim({ ...press, pressedIn: undefined })).toBe('own');
  });

  it('is tried in the window it was pressed in while the worker knows nothing', () => {
    expect(aim({ ...press, normalWindows: undefined, lastNormal: undefined })).toEqual({ panelOf: call });
    expect(aim({ ...press, normalWindows: undefined, pressedIn: popup })).toEqual({ panelOf: popup });
  });

  it('is our own window when a desktop call has the focus and our window is open', () => {
    expect(aim({ ...press, browserFocused: false, ownWindowOpen: true })).toBe('own');
    expect(aim({ ...press, browserFocused: false })).toEqual({ panelOf: call });
  });
});
