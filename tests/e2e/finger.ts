import type { Locator, Page } from '@playwright/test';

const STEPS = 10;

interface Fingers {
  /** Swipes as the browser itself takes a swipe, so many pixels across and down. */
  readonly swipe: (across: number, down: number) => Promise<void>;
  /** Moves two fingers from so many pixels apart to so many. */
  readonly pinch: (from: number, to: number) => Promise<void>;
}

/** Fingers on the middle of an element. */
export async function fingerOn(page: Page, element: Locator): Promise<Fingers> {
  const box = await element.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  const touch = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => {
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const two = (apart: number) =>
    [-apart / 2, apart / 2].map((way) => ({ x: start.x + way, y: start.y }));
  return {
    swipe: async (across, down) => {
      await touch('touchStart', [start]);
      for (let step = 1; step <= STEPS; step += 1)
        await touch('touchMove', [
          { x: start.x + (across * step) / STEPS, y: start.y + (down * step) / STEPS },
        ]);
      await touch('touchEnd', []);
    },
    pinch: async (from, to) => {
      await touch('touchStart', two(from));
      for (let step = 1; step <= STEPS; step += 1)
        await touch('touchMove', two(from + ((to - from) * step) / STEPS));
      await touch('touchEnd', []);
    },
  };
}
