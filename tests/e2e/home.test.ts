import { expect } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the first screen holds the finding, both quotations and the picture', async ({
  page,
  site,
}) => {
  test.skip(site.name !== 'own corpus', 'Other words may need more room.');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(''));
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  const quotes = page.locator('.facing blockquote');
  await expect(quotes).toHaveCount(2);
  for (const quote of await quotes.all()) await expect(quote).toBeInViewport({ ratio: 1 });
  const picture = page.locator('main [data-chart]').filter({ visible: true }).first();
  await expect(picture).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.working')).toBeInViewport({ ratio: 1 });
});

test('a small screen shows the topics in dispute, and the others when asked', async ({
  page,
  facts,
}) => {
  test.skip(facts.corpus.topics.length === 0, 'The corpus has no topics.');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(at(''));
  const rows = page.locator('#map tbody tr');
  const all = await rows.count();
  expect(await rows.filter({ visible: true }).count()).toBeLessThan(all);
  await page.locator('#map').getByRole('link', { name: /^All / }).click();
  await expect(rows.filter({ visible: true })).toHaveCount(all);
});

test('any place of a row of the map leads to its topic', async ({ page, facts }) => {
  test.skip(facts.corpus.topics.length === 0, 'The corpus has no topics.');
  const topic = first(
    facts.corpus.topics.filter(({ id }) => facts.claims.some(({ topics }) => topics.includes(id))),
    'topic with a claim',
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(''));
  const row = page
    .locator('#map tbody tr')
    .filter({ has: page.locator(`a[href$="/topics/${topic.id}/"]`) });
  const mark = row.locator('td svg').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + 4);
  await expect(page).toHaveURL(new RegExp(`/topics/${topic.id}/$`));
});
