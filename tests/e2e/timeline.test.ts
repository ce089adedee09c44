import { expect, type Page } from '@playwright/test';
import { isUnnamed } from '../../src/schemas/measure-key.ts';
import { at, first, htmlOf, test } from './fixtures.ts';
import { coveredLabels, marksShown, offTheirValue, openTimeline } from './timeline-marks.ts';

const WIDTHS = [320, 390, 640, 768, 1280, 1920];

/** The pixels of a sheet of A4 between its margins. */
const PAPER = { width: 680, height: 980 };

const ROWS = '.timeline .row:visible';
const strands = (page: Page) => page.locator('[data-chart="events"] a[data-event]');
const status = (page: Page) => page.locator('.steps output');

test.beforeEach(async ({ page, facts }) => {
  const dated = facts.events.some(({ start }) => start !== null);
  test.skip(!dated, 'The corpus has no dated events.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });
    const open = (page: Page) => (scripted ? openTimeline(page) : page.goto(at('timeline/')));

    test('every figure stands at its value, and no label covers another', async ({ page }) => {
      if (!scripted) await open(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        // A script draws for the window it finds; without one the same page is laid out anew.
        if (scripted) await open(page);
        expect(await offTheirValue(page), `${width} px`).toEqual([]);
        expect(await coveredLabels(page), `${width} px`).toEqual([]);
      }
    });

    test('every event and figure stands once', async ({ page, facts }) => {
      await open(page);
      const events = await strands(page).evaluateAll((links) =>
        links.map((link) => link.getAttribute('data-event') ?? ''),
      );
      expect(events.sort()).toEqual(facts.events.map(({ id }) => id).sort());
      const marks = await page
        .locator('[data-figure]')
        .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-figure') ?? ''));
      expect(new Set(marks).size).toBe(marks.length);
      const amounts = facts.quantities.filter(
        ({ period, unit, denied, measure }) =>
          period !== null && /^[A-Z]{3}$/.test(unit) && !denied && !isUnnamed(measure),
      );
      expect(marks).toEqual(expect.arrayContaining(amounts.map(({ id }) => id)));
    });
  });
}

test('a year is shown, stands in the address, and Back leads out of it', async ({ page }) => {
  await openTimeline(page);
  const all = await page.locator(ROWS).count();
  const years = page.locator('.steps [data-from]');
  test.skip((await years.count()) < 3, 'The corpus tells of one year.');
  await years.nth(1).click();
  await expect(page).toHaveURL(/\?from=\d{4}-01-01&to=\d{4}-01-01$/);
  await expect(years.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const shown = await marksShown(page);
  await page.goto(page.url());
  await expect(years.nth(1)).toHaveAttribute('aria-pressed', 'true');
  expect(await marksShown(page)).toEqual(shown);
  await openTimeline(page);
  await years.nth(1).click();
  await expect(page).toHaveURL(/from=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page.locator(ROWS)).toHaveCount(all);
});

test('a source that is left out leaves no hole', async ({ page, facts }) => {
  test.skip(facts.sources.length < 2, 'The corpus has one source.');
  const source = first(
    facts.sources.filter(({ id }) => facts.events.some((event) => event.source === id)),
    'source with an event',
  );
  await openTimeline(page);
  await page.locator(`.filters input[value="${source.id}"]`).uncheck();
  await expect(page).toHaveURL(new RegExp(`without=${source.id}`));
  await expect(page.locator(`[data-chart] a[data-source="${source.id}"]:visible`)).toHaveCount(0);
  const empty = await page
    .locator(ROWS)
    .evaluateAll(
      (rows) => rows.filter((row) => !row.querySelector('a[data-event]:not(.out)')).length,
    );
  expect(empty).toBe(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).not.toHaveURL(/without/);
});

test('the kind of event is chosen, and the table lists the same', async ({ page }) => {
  await openTimeline(page);
  const select = page.getByLabel('Kind of event');
  test.skip((await select.count()) === 0, 'There is one kind of event.');
  await select.selectOption({ index: 1 });
  const kind = await select.inputValue();
  const rows = page.locator('.timeline .row:not([hidden])');
  expect(
    await rows.evaluateAll((all) => [...new Set(all.map((row) => row.getAttribute('data-kind')))]),
  ).toEqual([kind]);
  const listed = page.locator('table[data-name="events"] tbody tr:visible');
  await expect(listed).toHaveCount(await rows.count());
  await expect(status(page)).toContainText(`${await rows.count()} of `);
});

test('one Tab stop a chart, arrows in the order of time, Enter opens, Escape leaves', async ({
  page,
}) => {
  await openTimeline(page);
  const stops = page.locator('[data-chart="events"] svg a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const times: string[] = [];
  const most = Math.min(
    6,
    await page.locator('[data-chart="events"] a[data-event]:visible').count(),
  );
  for (let step = 0; step < most; step += 1) {
    times.push((await page.locator(':focus').getAttribute('data-when')) ?? '9999');
    await page.keyboard.press('ArrowRight');
  }
  const starts = times.map((time) => (time.split('/')[0] ?? time).padEnd(10, '-01'));
  expect(starts).toEqual(starts.toSorted());
  await page.keyboard.press('Home');
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card.locator('a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('data-event', /./);
  const href = (await page.locator(':focus').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('the wheel scrolls the page, and zooms with Ctrl alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await openTimeline(page);
  const plot = page.locator('.timeline .plot:visible').first();
  await plot.scrollIntoViewIfNeeded();
  await plot.hover({ position: { x: 5, y: 2 } });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(page).not.toHaveURL(/from=/);
  await page
    .locator('.timeline .plot:visible')
    .nth(3)
    .hover({ position: { x: 60, y: 2 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=/);
});

test('pointing at a mark shows what is told, with the way there', async ({ page }) => {
  await openTimeline(page);
  const mark = page.locator('[data-chart="events"] a[data-event]:visible').first();
  const claim = (await mark.getAttribute('data-claim')) ?? '';
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  const card = page.locator('.card');
  await expect(card.locator(`a[href$="/claims/${claim}/"]`).first()).toBeVisible();
  await card.hover();
  await expect(card).toBeVisible();
});

test('an address leads to one event, also in a lane that is closed', async ({ page }) => {
  await openTimeline(page);
  const id = await page.locator('.timeline .row').last().getAttribute('id');
  await page.goto(at(`timeline/#${id ?? ''}`));
  await page.reload();
  await expect(page.locator(`[id="${id ?? ''}"]`)).toBeInViewport();
  await expect(page.locator('.card')).toBeVisible();
});

test('the tables are sorted by their heads', async ({ page }) => {
  await openTimeline(page);
  const head = page.locator('table[data-name="events"] thead th').filter({ hasText: 'Event' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const names = await page.locator('table[data-name="events"] tbody th').allTextContents();
  const order = new Intl.Collator('en', { numeric: true });
  expect(names).toEqual(names.toSorted((a, b) => order.compare(a.trim(), b.trim())));
});

test('the picture is taken along with all that explains it', async ({ page, facts }) => {
  await openTimeline(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (SVG)' }).click();
  const stream = await (await coming).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) if (Buffer.isBuffer(part)) parts.push(part);
  const svg = Buffer.concat(parts).toString('utf8');
  expect(svg).toContain('/timeline/');
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
  for (const { sign } of facts.sources)
    expect(lines.some((line) => line.startsWith(`${sign}: `))).toBe(true);
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  expect((await png).suggestedFilename()).toBe('timeline.png');
});

test('on paper every event and figure stands, and no control', async ({ page, facts }) => {
  await page.setViewportSize(PAPER);
  await openTimeline(page);
  const screen = await marksShown(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await offTheirValue(page)).toEqual([]);
  expect(await coveredLabels(page)).toEqual([]);
  const rows = page.locator('.timeline .row');
  const drawn = await rows.evaluateAll((all) => all.filter((row) => row.clientHeight > 0).length);
  expect(drawn).toBe(await rows.count());
  const controls = page.locator('.timeline').locator('form, button, .help, output, .card');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  const listed = page.locator('table[data-name="events"] tbody tr:visible [data-source]');
  await expect(listed).toHaveCount(facts.events.length);
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await marksShown(page)).toEqual(screen);
});

test('the embed shows the view that its code was taken from', async ({ page, facts }) => {
  await openTimeline(page);
  const source = first(
    facts.sources.filter(({ id }) => facts.events.some((event) => event.source === id)),
    'source with an event',
  );
  await page.locator(`.filters input[value="${source.id}"]`).uncheck();
  await expect(page).toHaveURL(/without=/);
  const shown = await page.locator(ROWS).count();
  const code = (await page.locator('#embed [data-copied]').textContent()) ?? '';
  const address = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { search } = new URL(address);
  expect(search).toContain(`without=${source.id}`);
  await page.goto(at(`embed/timeline/${search}`));
  await expect(page.locator(`[data-chart] a[data-source="${source.id}"]:visible`)).toHaveCount(0);
  await expect(page.locator(ROWS)).toHaveCount(shown);
  await expect(page.locator('.full a')).toHaveAttribute('href', new RegExp(`without=${source.id}`));
});

for (const folder of ['topics', 'voices'] as const)
  test(`figures on pages of ${folder} stand at their values`, async ({ page, site, everyPage }) => {
    const drawn = everyPage.filter(
      (path) => path.startsWith(`${folder}/`) && htmlOf(site, path).includes('data-chart='),
    );
    test.skip(drawn.length === 0, 'Nothing on them is dated.');
    for (const address of drawn) {
      await page.goto(at(address));
      await expect(page.locator('.timeline [data-chart]').first()).toBeAttached();
      expect(await offTheirValue(page), address).toEqual([]);
      expect(await coveredLabels(page), address).toEqual([]);
    }
  });
