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

test('a reference is copied with its italics for programs that take them, and without for others', async ({
  page,
  facts,
}) => {
  await page.goto(at(`claims/${first(facts.claims, 'claim').id}/`));
  await page.getByText('Cite', { exact: true }).first().click();
  const reference = page.locator('#cite copy-text').nth(1);
  await reference.getByRole('button').click();
  await expect(reference.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (await item?.getType(type))?.text();
    return { html: await textOf('text/html'), plain: await textOf('text/plain') };
  });
  const shown = reference.locator('[data-copied]');
  expect(copied.plain).toBe(await shown.innerText());
  const italic = await shown.locator('i').first().innerText();
  expect(copied.html).toContain(`<i>${italic}</i>`);
  // No class or style of this site goes into another document.
  expect(copied.html?.match(/class=|style=/g) ?? []).toEqual([]);
});

test('each question and article offers its citation as files', async ({ page, facts, request }) => {
  for (const address of [
    `questions/${first(facts.questions, 'question').id}/`,
    `articles/${first(facts.sources, 'source').id}/`,
  ]) {
    await page.goto(at(address));
    const links = page.locator('#cite a[download]');
    const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(files).toHaveLength(4);
    for (const file of files) expect((await request.get(file ?? '')).ok()).toBe(true);
  }
});
