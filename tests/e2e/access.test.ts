import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { at, open, test } from './fixtures.ts';

type Rules = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>;

const ALL: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const COLOURS: Rules = { type: 'rule', values: ['color-contrast'] };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** In the place of the checker’s source, where the page has it already. */
const NOTHING = ';';

const SHARES = 4;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const LIGHT: Show = { size: DESK, colorScheme: 'light', forcedColors: 'none' };
const DARK: Show = { ...LIGHT, colorScheme: 'dark' };

/**
 * How a page is looked at, and with which rules: colours alone where nothing else can change. That
 * is so of forced colours as well, for which the style sheets change colours and a border.
 */
const LOOKS: readonly { readonly name: string; readonly show: Show; readonly rules: Rules }[] = [
  { name: 'light', show: LIGHT, rules: ALL },
  { name: 'dark', show: DARK, rules: COLOURS },
  { name: 'forced colours', show: { ...DARK, forcedColors: 'active' }, rules: COLOURS },
  { name: 'phone', show: { ...LIGHT, size: PHONE }, rules: ALL },
];

interface Show {
  readonly size: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

for (let share = 0; share < SHARES; share += 1) {
  test(`one page of each kind keeps to the accessibility rules, however it is looked at, share ${String(share + 1)}`, async ({
    page,
    kinds,
  }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const address of kinds.filter((_, index) => index % SHARES === share)) {
      await open(page, address);
      for (const [look, { name, show, rules }] of LOOKS.entries()) {
        await page.emulateMedia({ colorScheme: show.colorScheme, forcedColors: show.forcedColors });
        await page.setViewportSize(show.size);
        const { violations } = await new AxeBuilder({
          page,
          ...(look > 0 && { axeSource: NOTHING }),
        })
          .options({ runOnly: rules, resultTypes: ['violations'] })
          // Finds the same in pages without frames of other sites, in half the time.
          .setLegacyMode()
          .analyze();
        for (const { id, nodes } of violations)
          found.push(
            ...nodes.map(({ target }) => `/${address}, ${name}: ${id} at ${target.join(' ')}`),
          );
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

test('the text of an article is seen in forced colours', async ({ page, facts }) => {
  const [source] = facts.sources;
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await open(page, `articles/${source?.id ?? ''}/`);
  const seen = await page.locator('[data-article-text] mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark);
      return color !== backgroundColor && color !== getComputedStyle(document.body).backgroundColor;
    }),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).not.toContain(false);
});
