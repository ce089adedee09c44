import type { Locator, Page } from '@playwright/test';

const STEPS = 10;

/** A finger on the middle of an element, which swipes as the browser itself takes a swipe. */
export async function fingerOn(
  page: Page,
  element: Locator,
): Promise<{ readonly swipe: (across: number, down: number) => Promise<void> }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => {
    const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    swipe: async (across, down) => {
      await touch('touchStart', start.x, start.y);
      for (let step = 1; step <= STEPS; step += 1)
        await touch(
          'touchMove',
          start.x + (across * step) / STEPS,
          start.y + (down * step) / STEPS,
        );
      await touch('touchEnd');
    },
  };
}
