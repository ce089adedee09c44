import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { rehype } from 'rehype';
import { portableFiles } from '../../scripts/portable/files.ts';
import type { Site } from '../sites.ts';
import { first, test } from './fixtures.ts';

// To write a whole site anew takes long where much else runs.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let files: ReadonlyMap<string, Uint8Array>;

/** Unpacks the copy of a site, and gives the address of a file of it. */
function unpacked(site: Site, folder: string): (file: string) => string {
  files = portableFiles(site.dist, site.base.slice(0, -1));
  for (const [file, bytes] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return (file) => pathToFileURL(join(folder, file)).href;
}

test('a copy on disk reads, leads, draws and filters without a server', async ({
  page,
  site,
  facts,
}, info) => {
  const at = unpacked(site, info.outputPath('copy'));
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`));

  await page.goto(at('index.html'));
  const { id } = first(facts.sources, 'source');
  await page.locator(`main a[href*="articles/${id}/"]`).first().click();
  await expect(page.locator(`[data-article-text="${id}"]`)).toBeVisible();
  // A font is fetched when text first needs it, which may be after the page is first ready.
  const loaded = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  await expect.poll(loaded).toBeGreaterThan(0);

  await page.goto(at('timeline/index.html'));
  // It shows where its script runs.
  await expect(page.getByRole('group', { name: 'Time shown' })).toBeVisible();

  await page.goto(at('claims/index.html'));
  const own = facts.claims.filter((claim) => claim.source === id);
  await page.locator('filter-list form').getByLabel('Article').selectOption(id);
  await expect(page.locator('[data-item]:visible')).toHaveCount(own.length);

  await page.goto(`${at('search/index.html')}?q=trade`);
  await expect(page.getByText('browsers let no page search')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'claims' }).click();
  await expect(page).toHaveURL(/claims\/index\.html$/);
  expect(faults).toEqual([]);
});

test('every address in a copy is of a file of it, or of another site', () => {
  const dead = [...files].flatMap(([file, bytes]) => {
    if (!file.endsWith('.html')) return [];
    const tree = rehype().parse(Buffer.from(bytes).toString('utf8'));
    const addresses = selectAll('[href], [src], form[action]', tree).flatMap(({ properties }) =>
      [properties.href, properties.src, properties.action].filter((one) => typeof one === 'string'),
    );
    return [...new Set(addresses)]
      .map((address) => new URL(address, `file:///copy/${file}`))
      .filter(({ protocol }) => protocol === 'file:')
      .map(({ pathname }) => decodeURIComponent(pathname).replace(/^\/copy\//, ''))
      .filter((path) => !files.has(path))
      .map((path) => `${file}: ${path}`);
  });
  expect(dead).toEqual([]);
});
