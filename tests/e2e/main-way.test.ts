import { expect, type Page } from '@playwright/test';
import { at, CLAIM_LINKS, first, test } from './fixtures.ts';

test('from the home page to an article, a claim, its question and the timeline', async ({
  page,
  facts,
}) => {
  const question = first(
    facts.questions.filter(({ verdict }) => verdict !== null),
    'question with a verdict',
  );
  const claim = first(
    facts.claims.filter(({ id }) => question.members.includes(id)),
    'claim',
  );

  await page.goto(at(''));
  await follow(page, `/articles/${claim.source}/`);
  await expect(page.locator(`[data-article-text="${claim.source}"]`)).toBeVisible();

  // The box of a passage that begins inside a line has other passages in its corners.
  await page.locator(`mark[data-claim="${claim.id}"]`).first().dispatchEvent('click');
  await page.locator(`.panel a[href$="/claims/${claim.id}/"]`).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${claim.id}/$`));
  await expect(page.locator('main')).toContainText(claim.quote.replace(/\s+/g, ' '));

  await follow(page, `/questions/${question.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(question.question);
  await expect(
    page.locator(`main [data-verdict="${question.verdict ?? ''}"]`).first(),
  ).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).first().click();
  // Before its styles have come, the chart for narrow screens counts as visible too.
  await page.waitForURL('**/timeline/', { waitUntil: 'load' });
  // Of figures at one height each has only its turns on the line that they share.
  await page.locator('main svg a[data-event]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]+\/$/);
});

test('a search leads to a claim, and its link leads anybody back', async ({
  page,
  browser,
  site,
}) => {
  await page.goto(at('search/'));
  await page.getByRole('searchbox').fill(site.query);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?q=${site.query.replace(' ', '(\\+|%20)')}`));

  await page.locator(CLAIM_LINKS).first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]+\/$/);
  const quote = await page.locator('main blockquote').first().innerText();

  const stranger = await browser.newPage();
  await stranger.goto(page.url());
  await expect(stranger.locator('main blockquote').first()).toHaveText(quote);
  await stranger.close();
});

test('a search can be shared and gone back to', async ({ page, site }) => {
  await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
  const results = page.locator(CLAIM_LINKS);
  await expect(results.first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue(site.query);

  await results.first().click();
  await page.goBack();
  await expect(results.first()).toBeVisible();
});

test('a search names every source, those with a claim and those without', async ({
  page,
  site,
  facts,
}) => {
  await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
  await expect(page.locator(CLAIM_LINKS).first()).toBeVisible();
  const main = page.locator('main');
  for (const { title } of facts.sources) await expect(main).toContainText(title);
});

/** Follows the first link of the page's own content that leads to an address. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator(`main a[href$="${address}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}
