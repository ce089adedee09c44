import { expect, type Page } from '@playwright/test';
import type { Facts } from '../../src/schemas/facts.ts';
import { at, first, test } from './fixtures.ts';

/** The claims with the longest quote and with one of the middle length. */
function longestAndMedian({ claims }: Facts) {
  const longestFirst = claims.toSorted((a, b) => b.quote.length - a.quote.length);
  return [
    first(longestFirst, 'claim'),
    first(longestFirst.slice(longestFirst.length / 2), 'claim of middle length'),
  ];
}

const PHONE = { width: 390, height: 844 };

const row = (page: Page) => page.locator('share-links').filter({ visible: true }).first();

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('a claim’s page shows the quote, who says it and how the others stand at once', async ({
    page,
    facts,
  }) => {
    for (const { id } of longestAndMedian(facts)) {
      await page.goto(at(`claims/${id}/`));
      const parts = page.locator('main header > *');
      await expect(parts).toHaveCount(3);
      for (const part of await parts.all()) await expect(part).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('where the browser lets the page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link, and the quote with it, are copied from a claim’s page', async ({
    page,
    facts,
  }) => {
    const { id, quote } = first(facts.claims, 'claim');
    await page.goto(at(`claims/${id}/`));
    const copied = () => page.evaluate(() => navigator.clipboard.readText());

    await row(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(row(page).locator('output')).toHaveText('Copied.');
    expect(await copied()).toBe(page.url());

    await row(page).getByRole('button', { name: 'Copy quote' }).click();
    await expect.poll(copied).toContain(`“${quote}”`);
    expect(await copied()).toContain(page.url());
  });

  test('the link is copied from what an article opens on a claim', async ({ page, facts }) => {
    const claim = first(
      facts.claims.filter(({ id }) => facts.questions.some((q) => q.members.includes(id))),
      'claim that other sources speak to',
    );
    await page.goto(at(`articles/${claim.source}/`));
    await page.locator(`mark[id="${claim.id}"]`).dispatchEvent('click');
    await row(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(row(page).locator('output')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`/claims/${claim.id}/$`));
  });
});

test('where copying is refused, the words stand there to be copied by hand', async ({
  page,
  facts,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(at(`claims/${first(facts.claims, 'claim').id}/`));
  await row(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(row(page).locator('output')).toContainText(page.url());
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
});

test('the code to embed names the page in full, and the page fits a narrow frame', async ({
  page,
  facts,
}) => {
  const { id } = first(facts.questions, 'question');
  await page.goto(at(`questions/${id}/`));
  const code = await page.locator('#embed pre').textContent();
  const address = /src="(?<address>[^"]+)"/.exec(code ?? '')?.groups?.address ?? '';
  expect(address).toMatch(new RegExp(`^https?://.+/embed/questions/${id}/$`));

  await page.setViewportSize({ width: 200, height: 300 });
  for (const path of [
    `embed/questions/${id}/`,
    `embed/claims/${longestAndMedian(facts)[0]?.id}/`,
  ]) {
    await page.goto(at(path));
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
  }
});

test.describe('without script', () => {
  test.use({
    javaScriptEnabled: false,
    viewport: PHONE,
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('a link to a claim in its article goes there, marked', async ({ page, facts }) => {
    const full = new Set(facts.sources.filter((s) => s.display === 'full').map(({ id }) => id));
    for (const { id, source } of longestAndMedian(facts).filter((c) => full.has(c.source))) {
      await page.goto('about:blank');
      await page.goto(at(`articles/${source}/#${id}`));
      const mark = page.locator(`mark[id="${id}"]`);
      await expect(mark).toBeInViewport({ ratio: 0.99 });
      await expect(mark).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
  });

  test('the ways that are links are there, and no buttons', async ({ page, facts }) => {
    const { id, source } = first(facts.claims, 'claim');
    await page.goto(at(`claims/${id}/`));
    await expect(row(page).getByRole('button')).toHaveCount(0);
    await expect(row(page).locator(`a[href$="/articles/${source}/#${id}"]`)).toBeVisible();
    await row(page).getByRole('link', { name: 'Embed' }).click();
    await expect(page.locator('#embed')).toBeInViewport();
  });
});
