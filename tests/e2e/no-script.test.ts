import { expect } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('an article is read with its apparatus', async ({ page, facts }) => {
  const source = first(
    facts.sources.filter(({ display }) => display === 'full'),
    'source shown in full',
  );
  const claims = facts.claims.filter((claim) => claim.source === source.id);
  await page.goto(at(`articles/${source.id}/`));
  const text = page.locator(`[data-article-text="${source.id}"]`);
  await expect(text.locator('mark[data-claim][id]')).toHaveCount(claims.length);
  await expect(text.locator('mark[data-claim]').first()).toBeVisible();
  await expect(text.locator('[data-apparatus]').first()).toBeVisible();
});

test('a question shows every position', async ({ page, facts }) => {
  const question = first(facts.questions, 'question');
  await page.goto(at(`questions/${question.id}/`));
  for (const { words } of question.positions) {
    await expect(page.locator('main')).toContainText(words.replace(/\s+/g, ' '));
  }
});

test('the timeline has its picture and its table', async ({ page }) => {
  await page.goto(at('timeline/'));
  await expect(page.locator('main svg').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('main table tbody tr').first()).toBeVisible();
});

test('all claims are listed', async ({ page, facts }) => {
  await page.goto(at('claims/'));
  for (const { id } of facts.claims) {
    await expect(page.locator(`main a[href$="/claims/${id}/"]`).first()).toBeVisible();
  }
});

test('the search page leads on', async ({ page }) => {
  await page.goto(at('search/'));
  await expect(page.locator('main a[href$="/claims/"]').first()).toBeVisible();
});
