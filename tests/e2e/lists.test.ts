import { expect, type Page } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

/** Layout shift that a reader does not see; more of it moves what they read. */
const MOST_SHIFT = 0.02;

const bar = (page: Page) => page.locator('filter-list form');
const items = (page: Page) => page.locator('[data-item]:visible');

test('the claims are narrowed by plain words, and every count is right', async ({
  page,
  facts,
}) => {
  const source = first(facts.sources, 'source');
  const own = facts.claims.filter((claim) => claim.source === source.id);
  await page.goto(at('claims/'));
  const select = bar(page).getByLabel('Article');
  const option = select.locator(`option[value="${source.id}"]`);
  await expect(option).toHaveText(`${source.sign} ${source.title} (${own.length})`);
  await select.selectOption(source.id);
  await expect(items(page)).toHaveCount(own.length);
  await expect(bar(page).locator('output')).toHaveText(
    `${own.length} of ${facts.claims.length} claims`,
  );
  await expect(page.locator('[data-group]:visible')).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`\\?source=${source.id}$`));

  const standing = bar(page).getByLabel('How it stands');
  for (const choice of await standing.locator('option').all()) {
    const value = (await choice.getAttribute('value')) ?? '';
    const told = /\((\d+)\)/.exec((await choice.textContent()) ?? '')?.[1];
    if (told === undefined) continue;
    await standing.selectOption(value);
    await expect(items(page)).toHaveCount(Number(told));
  }
});

test('where nothing fits the choices, that is said with the way back', async ({ page, facts }) => {
  await page.goto(at('claims/'));
  const standing = bar(page).getByLabel('How it stands');
  const article = bar(page).getByLabel('Article');
  for (const { id } of facts.sources) {
    const option = article.locator(`option[value="${id}"]`);
    if ((await option.count()) === 0) continue;
    await article.selectOption(id);
    const none = standing.locator('option', { hasText: '(0)' }).first();
    if ((await none.count()) === 0) continue;
    await standing.selectOption((await none.getAttribute('value')) ?? '');
    await expect(page.getByText('fits all of these choices')).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(items(page)).toHaveCount(facts.claims.length);
    return;
  }
  test.skip(true, 'every source of this corpus has claims that stand in every way');
});

test('the filters stay in sight at the end of a long list', async ({ page }) => {
  await page.goto(at('claims/'));
  await items(page).last().scrollIntoViewIfNeeded();
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
});

test('two articles are picked, and their sides exchanged', async ({ page, facts }) => {
  const [a, b] = facts.sources;
  if (!a || !b) throw new Error('The corpus has no two sources');
  await page.goto(at('compare/'));
  await page.locator(`td a[href$="/compare/${a.id}/${b.id}/"]`).click();
  const heads = page.locator('main h2').filter({ has: page.locator('a[href*="/articles/"]') });
  await expect(heads.first()).toContainText(a.title);
  await page.getByRole('link', { name: 'exchange the sides' }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/${b.id}/${a.id}/$`));
  await expect(heads.first()).toContainText(b.title);
});

test('nothing moves when the scripts of a page arrive', async ({ page, facts }) => {
  const moved: string[] = [];
  for (const address of [
    'claims/',
    'questions/',
    'topics/',
    'voices/',
    `claims/${first(facts.claims, 'claim').id}/`,
  ]) {
    await page.goto(at(address), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list
              .getEntries()
              .map((entry) => ('value' in entry ? Number(entry.value) : 0));
            resolve(shifts.reduce((sum, one) => sum + one, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    if (shift > MOST_SHIFT) moved.push(`/${address}: ${shift}`);
  }
  expect(moved).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists stand whole, without controls that do nothing', async ({ page, facts }) => {
    await page.goto(at('claims/'));
    await expect(items(page)).toHaveCount(facts.claims.length);
    await expect(bar(page)).toBeHidden();
    await page.goto(at('questions/'));
    await expect(items(page)).toHaveCount(facts.questions.length);
  });

  test('citing and embedding open by their links', async ({ page, facts }) => {
    const { id } = first(facts.claims, 'claim');
    await page.goto(at(`claims/${id}/`));
    await expect(page.locator('#cite')).toBeHidden();
    await page.locator('share-links').getByRole('link', { name: 'Cite' }).click();
    await expect(page.locator('#cite')).toBeVisible();
  });
});
