import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { at, open, test } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SHARES = 4;

for (let share = 0; share < SHARES; share += 1) {
  test(`one page of each kind keeps to the accessibility rules, light and dark, share ${String(share + 1)}`, async ({
    page,
    kinds,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const address of kinds.filter((_, index) => index % SHARES === share)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, address);
      const light = await new AxeBuilder({ page }).withTags(RULES).analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      for (const { id, nodes } of [...light.violations, ...dark.violations]) {
        found.push(...nodes.map(({ target }) => `/${address}: ${id} at ${target.join(' ')}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('the first Tab reaches a link past the header', async ({ page }) => {
  await page.goto(at(''));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('the focus shows on whatever Tab reaches', async ({ page, kinds }) => {
  const unseen: string[] = [];
  for (const address of kinds) {
    await open(page, address);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        return outlineStyle === 'none' && boxShadow === 'none' ? focused.outerHTML : null;
      });
      if (hidden !== null) unseen.push(`/${address}: ${hidden.slice(0, 80)}`);
    }
  }
  expect(unseen).toEqual([]);
});
