import { expect } from '@playwright/test';
import { open, test } from './fixtures.ts';

const WIDTHS = [320, 390, 1280];

/** How many tests share the pages, so that they run beside each other. */
const SHARES = 2;

for (let share = 0; share < SHARES; share += 1) {
  test(`no page scrolls sideways at any width, share ${share + 1}`, async ({
    page,
    kinds,
    facts,
  }) => {
    const articles = facts.sources.map(({ id }) => `articles/${id}/`);
    const addresses = [...new Set([...kinds, ...articles])];
    const wide: string[] = [];
    for (const address of addresses.filter((_, index) => index % SHARES === share)) {
      await page.setViewportSize({ width: Math.min(...WIDTHS), height: 800 });
      await open(page, address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        if (over > 0) wide.push(`/${address} is ${over} px too wide at ${width} px`);
      }
    }
    expect(wide).toEqual([]);
  });
}
