import { expect, type Page } from '@playwright/test';
import type { Facts } from '../../src/schemas/facts.ts';
import { at, first, test } from './fixtures.ts';

/** A claim that another source speaks to, in an article that is shown in full. */
function comparedClaim({ sources, claims, questions }: Facts) {
  const full = new Set(sources.filter(({ display }) => display === 'full').map(({ id }) => id));
  const shared = new Set(questions.flatMap(({ members }) => members));
  return first(
    claims.filter(({ id, source }) => full.has(source) && shared.has(id)),
    'claim that other sources speak to',
  );
}

const markOf = (page: Page, claim: string) => page.locator(`mark[id="${claim}"] a`).first();
const cardOf = (page: Page, claim: string) => page.locator(`[data-card="${claim}"]`);

test('a card opens under the pointer and closes when it leaves', async ({ page, facts }) => {
  const { id, source } = comparedClaim(facts);
  await page.goto(at(`articles/${source}/`));
  await markOf(page, id).hover();
  await expect(cardOf(page, id)).toBeVisible();
  await expect(cardOf(page, id)).toBeInViewport({ ratio: 0.99 });
  await page.mouse.move(2, 2);
  await expect(cardOf(page, id)).toBeHidden();
});

test('a card opens on focus from the keyboard and closes with Escape', async ({ page, facts }) => {
  const { id, source } = comparedClaim(facts);
  await page.goto(at(`articles/${source}/`));
  await page.keyboard.press('Tab');
  await markOf(page, id).focus();
  await expect(cardOf(page, id)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(cardOf(page, id).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cardOf(page, id)).toBeHidden();
});

test('a note opens the card of its claim', async ({ page, facts }) => {
  const { id, source } = comparedClaim(facts);
  await page.goto(at(`articles/${source}/`));
  await page.locator(`button[popovertarget="card-${id}"]`).click();
  await expect(cardOf(page, id)).toBeVisible();
  await cardOf(page, id).locator(`a[href$="/claims/${id}/"]`).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${id}/$`));
});

test('marks are chosen by kind, and a key hides them all', async ({ page, facts }) => {
  const { id, source } = comparedClaim(facts);
  const line = (): Promise<string> =>
    markOf(page, id).evaluate((link) => getComputedStyle(link).textDecorationLine);
  await page.goto(at(`articles/${source}/`));
  expect(await line()).toBe('underline');
  await page.keyboard.press('m');
  expect(await line()).toBe('none');
  await page.keyboard.press('m');
  expect(await line()).toBe('underline');
  await page.getByRole('radio', { name: 'None' }).check();
  expect(await line()).toBe('none');
});

test('the key can be turned off for good', async ({ page, facts }) => {
  const { source } = comparedClaim(facts);
  await page.goto(at(`articles/${source}/`));
  await page.getByRole('checkbox', { name: 'key m' }).uncheck();
  await page.reload();
  await page.keyboard.press('m');
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the first opens the card, the second follows the link', async ({ page, facts }) => {
    const { id, source } = comparedClaim(facts);
    await page.goto(at(`articles/${source}/`));
    await markOf(page, id).tap();
    await expect(cardOf(page, id)).toBeVisible();
    await markOf(page, id).tap();
    await expect(page).toHaveURL(new RegExp(`/claims/${id}/$`));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('notes open their cards, and marks are chosen', async ({ page, facts }) => {
    const { id, source } = comparedClaim(facts);
    await page.goto(at(`articles/${source}/`));
    await page.locator(`button[popovertarget="card-${id}"]`).click();
    await expect(cardOf(page, id)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'None' }).check();
    await expect(page.locator('[data-apparatus]').first()).toBeHidden();
  });
});
