import { expect, type Page } from '@playwright/test';
import { at, first, test } from './fixtures.ts';

const results = (page: Page) => page.locator('main [data-claim]');
const status = (page: Page) => page.locator('[data-status]');

async function search(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(at(`search/?q=${encodeURIComponent(query)}${more}`));
  await expect(status(page)).toHaveText(/\.$/);
}

test('marks stand only on what matched, and every mark is of the query', async ({ page, site }) => {
  await search(page, site.query);
  const [word = ''] = site.query.split(' ');
  await expect(results(page).first()).toBeVisible();
  const marks = await page.locator('main [data-claim] mark').allInnerTexts();
  expect(marks.some((mark) => mark.toLowerCase().startsWith(word.toLowerCase()))).toBe(true);
});

test('punctuation and words of no text find nothing and lead on', async ({ page }) => {
  for (const query of ['?!', '“”', 'zzyzzx', '987654321']) {
    await search(page, query);
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('[data-start]')).toBeVisible();
  }
});

test('the counts told are those shown', async ({ page, site }) => {
  await search(page, site.query);
  const shown = await results(page).count();
  const told = await status(page).innerText();
  const numbers = [...told.matchAll(/(\d+) (?:claims? in|more)/g)].map(([, n]) => Number(n));
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(shown);
  const boxes = page.locator('[data-facet="source"] [data-option]:visible [data-count]');
  const counts = (await boxes.allInnerTexts()).map(Number);
  if (counts.length > 0) expect(counts.reduce((sum, n) => sum + n, 0)).toBe(shown);
});

test('a filter narrows to its count, and Back takes it away', async ({ page, facts, site }) => {
  await search(page, site.query);
  const before = await results(page).count();
  const { id } = first(facts.sources, 'source');
  const box = page.locator(`input[name="source"][value="${id}"]`);
  test.skip((await box.count()) === 0 || !(await box.isVisible()), 'one source has all results');
  const count = Number(
    await page.locator('[data-option]', { has: box }).locator('[data-count]').innerText(),
  );
  await box.check();
  await expect(results(page)).toHaveCount(count);
  await page.goBack();
  await expect(results(page)).toHaveCount(before);
});

test('a question’s own words offer the question', async ({ page, facts }) => {
  const question = first(
    facts.questions.filter(({ pairs }) => pairs.length > 0),
    'question that two sources speak to',
  );
  await search(page, question.question);
  await page.locator('[data-fitting] a[href*="/questions/"]').first().click();
  await expect(page).toHaveURL(/\/questions\/[a-z0-9-]+\/$/);
});

test('what is being typed is said to be a beginning', async ({ page, facts }) => {
  const { quote } = first(facts.claims, 'claim');
  const word = first(
    (quote.match(/[a-z]{7,}/g) ?? []).filter((one) => !/(?:ed|ing|es|s)$/.test(one)),
    'long word',
  );
  await page.goto(at('search/'));
  await page.getByRole('searchbox').pressSequentially(word.slice(0, -2));
  await expect(status(page)).toContainText('begin with');
});

test('a word with a blank behind it is finished', async ({ page, facts }) => {
  const { quote } = first(facts.claims, 'claim');
  const word = first(quote.match(/[a-z]{7,}/g) ?? [], 'long word');
  await page.goto(at('search/'));
  await page.getByRole('searchbox').pressSequentially(`${word.slice(0, 4)} `);
  await expect(status(page)).toHaveText(/\.$/);
  await expect(status(page)).not.toContainText('begin with');
});

test('with nothing but a word left out every other claim is found', async ({ page, facts }) => {
  await search(page, '-zzyzzx');
  await expect(status(page)).toContainText(`${String(facts.claims.length)} claims`);
});

test('what was looked for is offered by itself where no claim has all of it', async ({
  page,
  site,
}) => {
  const [word = ''] = site.query.split(' ');
  await search(page, `${word} zzyzzx`);
  await expect(results(page)).toHaveCount(0);
  await page.locator('[data-known] a').first().click();
  await expect(results(page).first()).toBeVisible();
});

test('“/” and Ctrl-K go to the search box, arrows through the results', async ({ page, site }) => {
  await page.goto(at(''));
  for (const key of ['/', 'Control+k']) {
    await page.locator('body').press(key);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.getByRole('searchbox').blur();
  }
  await page.getByRole('searchbox').fill(site.query);
  await page.getByRole('searchbox').press('Enter');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]+\/$/);
});

test('results fit a narrow screen, and marks show in forced colours', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await search(page, site.query);
  await expect(results(page).first()).toBeVisible();
  const { width, mark, ground } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    mark: getComputedStyle(document.querySelector('main mark') ?? document.body).backgroundColor,
    ground: getComputedStyle(document.body).backgroundColor,
  }));
  expect(width).toBe(320);
  expect(mark).not.toBe(ground);
});

test('words that only carry a text tell nothing of who has none', async ({ page }) => {
  await search(page, 'what is the');
  await expect(page.locator('[data-without] li')).toHaveCount(0);
});

const FILES = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/claims.json',
  'pagefind/*.pf_meta',
  'pagefind/wasm.*',
  'pagefind/index/*',
  '_astro/search-worker*',
];

// A host may answer for a missing file, or send its own page in the place of one.
const ANSWERS = [
  { name: 'missing', status: 404, body: '' },
  { name: 'another', status: 200, body: '<!doctype html><title>Home</title>' },
];

for (const file of FILES) {
  for (const { name, ...answer } of ANSWERS) {
    test(`a file that is ${name} is told as a fault: ${file}`, async ({ page, site }) => {
      for (const more of ['', '?*']) {
        await page.route(`**/${file}${more}`, (route) => route.fulfill(answer));
      }
      await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
      await expect(status(page)).toContainText('could not be loaded');
      await expect(page.locator('[data-start]')).toBeVisible();
      await expect(results(page)).toHaveCount(0);
    });
  }
}

test('a browser without WebAssembly is told', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
  await expect(status(page)).toContainText('lacks WebAssembly');
  await expect(page.locator('[data-start]')).toBeVisible();
  await expect(page.locator('[data-facets]')).toBeHidden();
});

test('a browser that cannot read the script is told, and the lists lead on', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(at('search/?q=x'));
  await expect(page.locator('[data-late]')).toBeHidden();
  await expect(page.locator('[data-late]')).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('[data-facets] summary').first()).toBeHidden();
  await expect(page.locator('[data-start]')).toBeVisible();
});

test('after a fault the next search begins anew', async ({ page, site }) => {
  let isOut = true;
  await page.route('**/pagefind/claims.json', (route) =>
    isOut ? route.abort() : route.continue(),
  );
  await page.goto(at(`search/?q=${encodeURIComponent(site.query)}`));
  await expect(status(page)).toContainText('could not be loaded');
  isOut = false;
  await page.getByRole('searchbox').press('Enter');
  await expect(results(page).first()).toBeVisible();
});

test('what was typed before the script came is kept and searched', async ({ page, site }) => {
  const script = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(at('search/'), { waitUntil: 'commit' });
  const box = page.getByRole('searchbox').last();
  await box.fill(site.query);
  script.resolve(undefined);
  await expect(results(page).first()).toBeVisible();
  await expect(box).toHaveValue(site.query);
  await expect(page).toHaveURL(/\?q=/);
});
