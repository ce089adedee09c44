import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { someOfAllAlike } from './alike.ts';
import { at, open, test } from './fixtures.ts';

type Rules = Parameters<AxeBuilder['options']>[0];

const ALL: Rules = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};
const ALL_BUT_COLOURS: Rules = { ...ALL, rules: { 'color-contrast': { enabled: false } } };
const COLOURS: Rules = { runOnly: { type: 'rule', values: ['color-contrast'] } };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** In the place of the checker’s source, where the page has it already. */
const NOTHING = ';';

const SHARES = 4;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const LIGHT: Show = { size: DESK, colorScheme: 'light', forcedColors: 'none' };
const DARK: Show = { ...LIGHT, colorScheme: 'dark' };

/**
 * How a page is looked at, and with which rules. In the first look every word is judged by all. After
 * that colours are judged of some of all words that are set alike, and the rest by the other rules
 * where anything but colours can change, as the style sheets have it.
 */
const LOOKS: readonly Look[] = [
  { name: 'light', show: LIGHT, rules: ALL },
  { name: 'dark', show: DARK },
  {
    name: 'forced colours',
    show: { ...DARK, forcedColors: 'active' },
    rules: ALL_BUT_COLOURS,
  },
  { name: 'phone', show: { ...LIGHT, size: PHONE }, rules: ALL_BUT_COLOURS },
];

interface Look {
  readonly name: string;
  readonly show: Show;
  /** Rules for the whole page. */
  readonly rules?: Rules;
}

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
      for (const { name, show, rules } of LOOKS) {
        await page.emulateMedia({ colorScheme: show.colorScheme, forcedColors: show.forcedColors });
        await page.setViewportSize(show.size);
        const faults = [
          ...(rules ? await broken(page, rules) : []),
          ...(rules === ALL ? [] : await broken(page, COLOURS, await someOfAllAlike(page))),
        ];
        found.push(...faults.map((fault) => `/${address}, ${name}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}

/** Where a page, or what a selector finds in it, breaks rules: each with what breaks it. */
async function broken(page: Page, rules: Rules, selector?: string): Promise<string[]> {
  const has = await page.evaluate(() => 'axe' in globalThis);
  const checker = new AxeBuilder({ page, ...(has && { axeSource: NOTHING }) })
    .options({ ...rules, resultTypes: ['violations'] })
    // Finds the same in pages without frames of other sites, in half the time.
    .setLegacyMode();
  const { violations } = await (selector ? checker.include(selector) : checker).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
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
