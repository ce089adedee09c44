import { expect, type Page } from '@playwright/test';
import type { Site } from '../sites.ts';
import { at, first, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** Reads on from the home page to an article, and waits until both are kept. */
async function readOn(page: Page, { base }: Site, article: string): Promise<void> {
  await page.goto(at(''));
  await page.locator(`main a[href$="/articles/${article}/"]`).first().click();
  await page.waitForURL(`**/articles/${article}/`);
  await expect
    .poll(() =>
      page.evaluate(async (name) => {
        const cache = await caches.open(name);
        const kept = (await cache.keys()).map(({ url }) => url);
        return navigator.serviceWorker.controller !== null && kept.includes(location.href);
      }, `${base}pages`),
    )
    .toBe(true);
}

test('who comes for one page gets nothing more than it', async ({ page }) => {
  await page.goto(at('articles/'), { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

test('without a connection what was read opens as it was, and so does the home page', async ({
  page,
  context,
  facts,
  site,
}) => {
  const { id } = first(facts.sources, 'source');
  await readOn(page, site, id);
  await page.reload({ waitUntil: 'networkidle' });
  const text = await page.locator('main').innerText();
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await context.setOffline(true);

  await page.reload();
  expect(await page.locator('main').innerText()).toBe(text);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe(font);
  await page.goto(at(''));
  await expect(page.locator('h1').first()).toBeVisible();
  const sheets = await page.evaluate(() => [...document.styleSheets].map((s) => s.cssRules.length));
  expect(Math.min(...sheets)).toBeGreaterThan(0);
});

test('without a connection a page that was not read says so, and where to go', async ({
  page,
  context,
  facts,
  site,
}) => {
  await readOn(page, site, first(facts.sources, 'source').id);
  await context.setOffline(true);
  await page.goto(at('method/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page was not read here yet',
  );
  await page.getByRole('link', { name: 'the home page' }).click();
  await expect(page.locator('h1').first()).not.toHaveText('This page was not read here yet');
});

test('with a connection a page is the one the site has now, not the one kept', async ({
  page,
  context,
  facts,
  site,
}) => {
  const { id } = first(facts.sources, 'source');
  await readOn(page, site, id);
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const old = new Response('<h1>Old</h1>', { headers: { 'content-type': 'text/html' } });
    await cache.put(location.href, old);
  }, `${site.base}pages`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Old');
  await context.setOffline(false);
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText('Old');
});
