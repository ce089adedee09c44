import { expect } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a footnote names the claim’s address, and is copied as it stands', async ({
  page,
  facts,
  site,
}) => {
  const { id } = first(facts.claims, 'claim');
  await page.goto(at(`claims/${id}/`));
  await page.getByText('Cite', { exact: true }).first().click();
  const footnote = page.locator('#cite copy-text').first();
  const address =
    site.host === null ? page.url().replace(/#.*$/, '') : `${site.host}${site.base}claims/${id}/`;
  await expect(footnote.locator('[data-copied]')).toContainText(address);

  await footnote.getByRole('button').click();
  await expect(footnote.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await footnote.locator('[data-copied]').innerText());
});

test('each question and article offers its citation as files', async ({ page, facts, request }) => {
  for (const address of [
    `questions/${first(facts.questions, 'question').id}/`,
    `articles/${first(facts.sources, 'source').id}/`,
  ]) {
    await page.goto(at(address));
    const links = page.locator('#cite a[download]');
    const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(files).toHaveLength(3);
    for (const file of files) expect((await request.get(file ?? '')).ok()).toBe(true);
  }
});
