/**
 * Weighs the built site: `npm run weigh`. Opens the largest page of each kind in `dist/` on phones,
 * a tablet and a desk, in a browser that has nothing of the site yet, from a server that gzips text
 * at level 9, and compares what came over the wire, and how much the page shifts where it shifts
 * most, with `scripts/weigh/budgets.yml`. Ends with 1 where a page is over a budget.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ledger } from '../src/content.ts';
import { browserPath, SWITCHES } from '../tests/browser.ts';
import { compare, readBudgets } from './weigh/budgets.ts';
import type { Weight } from './weigh/figures.ts';
import { measure } from './weigh/measure.ts';
import { pagesOfEveryKind } from './weigh/pages.ts';
import { serve } from './weigh/serve.ts';
import { table } from './weigh/table.ts';

const gone = ledger.entries.filter((entry) => entry.gone !== null).map(({ id }) => id);
const pages = pagesOfEveryKind('dist', new Set(gone));
const budgets = readBudgets('scripts/weigh/budgets.yml');

const site = await serve('dist', (process.env.BASE_PATH ?? '').replace(/\/$/, ''));
const browser = await chromium.launch({ executablePath: browserPath(), args: SWITCHES });
const weights: Weight[] = [];
for (const page of pages) {
  weights.push({ ...page, ...(await measure(browser, `${site.address}${page.address}`)) });
}
await browser.close();
site.close();

const outcome = compare(weights, budgets);
console.log(`Sizes in KB, gzipped; the largest page of each kind.\n\n${table(weights)}\n`);
for (const line of outcome.over) console.error(`over budget: ${line}`);
console.log(`${outcome.kept} figures within their budgets, ${outcome.over.length} over`);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/weigh.json', JSON.stringify(outcome));
process.exitCode = outcome.over.length > 0 ? 1 : 0;
