import { expect } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

test('a search for one source’s words leads to who answers in others', async ({ page, facts }) => {
  const question = first(
    facts.questions.filter(({ pairs }) => pairs.length > 0),
    'question that two sources speak to',
  );
  const claim = first(
    facts.claims.filter(({ id }) => question.members.includes(id)),
    'claim',
  );
  await page.goto(at(`search/?q=${encodeURIComponent(claim.quote)}`));
  const asked = page.locator('[data-asked]');
  await expect(asked).toBeVisible();
  await asked.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/questions\/[a-z0-9-]+\/$/);
});
