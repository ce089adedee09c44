import { expect, type Page } from '@playwright/test';
import { fingerOn } from './finger.ts';
import { test } from './fixtures.ts';
import { openTimeline } from './timeline-marks.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

test.beforeEach(async ({ page, facts }) => {
  const dated = facts.events.some(({ start }) => start !== null);
  test.skip(!dated, 'The corpus has no dated events.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** How many days an address asks for. */
const daysShown = (page: Page): number => {
  const { searchParams } = new URL(page.url());
  const day = (name: string): number => Date.parse(searchParams.get(name) ?? '') / 86_400_000;
  return day('to') - day('from');
};

test('a tap opens the card', async ({ page }) => {
  await openTimeline(page);
  const mark = page.locator('[data-chart="events"] a[data-event]:visible').first();
  await mark.scrollIntoViewIfNeeded();
  await mark.tap();
  await expect(page.locator('.card')).toBeVisible();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('two fingers zoom the time, and leave the page its size', async ({ page }) => {
  await openTimeline(page);
  const plot = page.locator('.timeline .panel:visible').first();
  await plot.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const fingers = await fingerOn(page, plot);
  await fingers.pinch(80, 240);
  await expect(page).toHaveURL(/from=/);
  const closer = daysShown(page);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await fingers.pinch(240, 160);
  await expect.poll(() => daysShown(page)).toBeGreaterThan(closer);
});

test('one finger scrolls the page up and down, and drags the time across', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Closer' }).click();
  await expect(page).toHaveURL(/from=/);
  const plot = page.locator('.timeline :is(.plot, .panel):visible').last();
  await plot.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const finger = await fingerOn(page, plot);
  const before = { y: await page.evaluate(() => scrollY), url: page.url() };
  await finger.swipe(0, -150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.y + 50);
  expect(page.url()).toBe(before.url);
  await plot.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await (await fingerOn(page, plot)).swipe(100, 0);
  await expect(page).not.toHaveURL(before.url);
  await expect(page).toHaveURL(/from=/);
});
