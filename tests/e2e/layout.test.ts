import { expect } from '@playwright/test';
import { open, test } from './fixtures.ts';

for (const width of [320, 390, 1280]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page, kinds, facts }) => {
    const articles = facts.sources.map(({ id }) => `articles/${id}/`);
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const address of new Set([...kinds, ...articles])) {
      await open(page, address);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) wide.push(`/${address} is ${over} px too wide`);
    }
    expect(wide).toEqual([]);
  });
}
