import { expect, type Page } from '@playwright/test';
import { at, CLAIM_LINKS, test } from './fixtures.ts';

/** How many tests share the crawl, so that they run beside each other. */
const SHARES = 4;

/** Of the pages of one kind, which are alike, every so many is opened; the files are all checked. */
const EVERY = 8;

for (let share = 0; share < SHARES; share += 1) {
  test(`pages of each kind keep to their security policy and run without complaint, share ${share + 1}`, async ({
    page,
    everyPage,
    kinds,
  }) => {
    test.setTimeout(180_000);
    const complaints = listen(page);
    const some = everyPage.filter((_, index) => index % EVERY === 0);
    for (const [index, address] of [...new Set([...kinds, ...some])].entries()) {
      if (index % SHARES === share) await page.goto(at(address));
    }
    expect(complaints).toEqual([]);
  });
}

test('a search keeps to the security policy', async ({ page, site }) => {
  const complaints = listen(page);
  await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
  await expect(page.locator(CLAIM_LINKS).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a query is never read as HTML', async ({ page }) => {
  const complaints = listen(page);
  const query = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  await page.goto(at(`search/?q=${encodeURIComponent(query)}`));
  await expect(page.getByRole('searchbox')).toHaveValue(query);
  await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

/** Collects what the browser complains of: refused scripts and styles, errors, missing files. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
