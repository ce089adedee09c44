import { expect } from '@playwright/test';
import type { Question } from '../../src/schemas/question.ts';
import { at, first, test } from './fixtures.ts';

/** Verdicts that the filter takes together. */
const KINDS: readonly (readonly Question['verdict'][])[] = [
  ['contradict', 'differ'],
  ['agree', 'agree-within-rounding'],
];

test('the matrix is narrowed by its address, and the choice stands there', async ({
  page,
  facts,
}) => {
  const { verdict } = first(
    facts.questions.filter((question) => question.verdict !== null),
    'question with a verdict',
  );
  const rows = page.locator('tr[data-item]:visible');
  const group = KINDS.find((verdicts) => verdicts.includes(verdict)) ?? [verdict];
  const same = facts.questions.filter((question) => group.includes(question.verdict));
  await page.goto(at(`questions/?verdict=${verdict ?? ''}`));
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

test('where three sources speak, every two that were judged have their verdict', async ({
  page,
  facts,
}) => {
  const judged = ({ pairs }: Question): number =>
    pairs.filter(({ verdict }) => verdict !== null).length;
  const question = facts.questions.find((one) => one.pairs.length > 2 && judged(one) > 0);
  test.skip(question === undefined, 'no three sources of this corpus speak to one question');
  await page.goto(at(`questions/${question?.id ?? ''}/`));
  const table = page.locator('section').filter({ hasText: 'Who stands how with whom' });
  await expect(table.locator('td [data-verdict]')).toHaveCount(question ? judged(question) : 0);
});

test('questions without a verdict are found by that, and show none', async ({ page, facts }) => {
  const open = facts.questions.filter(({ verdict }) => verdict === null);
  test.skip(open.length === 0, 'every question of this corpus has a verdict');
  await page.goto(at('questions/?verdict=no-verdict'));
  const rows = page.locator('tr[data-item]:visible');
  await expect(rows).toHaveCount(open.length);
  await expect(rows.locator('[data-verdict]')).toHaveCount(0);
});
