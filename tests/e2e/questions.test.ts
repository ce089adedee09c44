import { expect } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

test('the matrix is narrowed by its address, and the choice stands there', async ({
  page,
  facts,
}) => {
  const { verdict } = first(facts.questions, 'question');
  const rows = page.locator('tr[data-item]:visible');
  const same = facts.questions.filter((question) => question.verdict === verdict);
  await page.goto(at(`questions/?verdict=${verdict}`));
  await expect(rows).toHaveCount(same.length);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(facts.questions.length);
  await expect(page).toHaveURL(/\/questions\/$/);
});

test('every mark of a question’s picture leads to a claim of it', async ({ page, facts }) => {
  const question = first(
    facts.questions.filter(({ kind }) => kind === 'figure'),
    'question on figures',
  );
  await page.goto(at(`questions/${question.id}/`));
  const marks = page.locator('main svg a[data-claim]').filter({ visible: true });
  await expect(marks.first()).toBeVisible();
  const claims = await marks.evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-claim')),
  );
  expect(claims.filter((claim) => claim === null || !question.members.includes(claim))).toEqual([]);
});

test('where three sources speak, every two have a verdict', async ({ page, facts }) => {
  const question = facts.questions.find(({ pairs }) => pairs.length > 2);
  test.skip(question === undefined, 'no three sources of this corpus speak to one question');
  await page.goto(at(`questions/${question?.id ?? ''}/`));
  const table = page.locator('section').filter({ hasText: 'Who stands how with whom' });
  await expect(table.locator('td [data-verdict]')).toHaveCount(question?.pairs.length ?? 0);
});
