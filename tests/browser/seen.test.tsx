import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SeenDialog } from '../../components/ui/SeenDialog.tsx';
import { show } from './mount.tsx';

describe('what the client can see', () => {
  const cases = () => [...document.querySelectorAll('dt')].map((dt) => dt.textContent);
  const dialog = (browserHas: { sharesTabs: boolean; onMac: boolean }) =>
    show(<SeenDialog shown={signal(true)} onCurtain={() => undefined} {...browserHas} />);

  test('a browser that shares tabs', async () => {
    await dialog({ sharesTabs: true, onMac: false });
    expect(cases()).toEqual([
      'Your camera only',
      'The stage, in its tab or window',
      'One tab',
      'A window or the whole screen',
      'A call in the Zoom or Teams app',
    ]);
  });

  test('Firefox, on a Mac', async () => {
    await dialog({ sharesTabs: false, onMac: true });
    expect(cases()).toEqual([
      'Your camera only',
      'The stage, in its tab or window',
      'A window or the whole screen',
      'A call in the Zoom or Teams app',
      'Zoom in full screen',
    ]);
    await expect.element(page.getByText(/^Firefox never shares/)).toBeVisible();
  });
});
