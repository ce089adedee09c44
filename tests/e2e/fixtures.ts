import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { Facts } from '../../src/schemas/facts.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { OWN, readFacts, readLedger, type Site, type SiteOptions } from '../sites.ts';

interface Fixtures extends SiteOptions {
  /** What the site under test was built from. */
  readonly facts: Facts;
  /** Addresses of one page of each kind, below the base. */
  readonly kinds: readonly string[];
  /** Addresses of all pages but the embeds, below the base. */
  readonly everyPage: readonly string[];
}

/** Finds links to a claim, and not those to the list of claims. */
export const CLAIM_LINKS = 'main a[href*="/claims/"]:not([href$="/claims/"])';

/** Playwright's `test` with the site that the project looks at. */
export const test = base.extend<Fixtures>({
  site: [OWN, { option: true }],
  facts: async ({ site }, use) => {
    await use(readFacts(site));
  },
  kinds: async ({ facts, site }, use) => {
    await use([
      ...kindsOf(facts),
      ...ofGone(readLedger(site)),
      `search/?q=${encodeURIComponent(site.query)}`,
    ]);
  },
  everyPage: async ({ site }, use) => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
    // Embeds are many and alike: one of each kind stands for them.
    const pages = files
      .filter((file) => file.endsWith('.html') && !file.startsWith('embed'))
      .sort();
    await use(
      pages.map((file) =>
        file
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
      ),
    );
  },
});

/** The page of an address below the base, as `page.goto` takes it. */
export function at(address: string): string {
  return `./${address}`;
}

/** The built file of a page, by its address below the base, which ends in a slash. */
export function htmlOf({ dist }: Site, address: string): string {
  return readFileSync(join(dist, address, 'index.html'), 'utf8');
}

/** Opens a page, and waits for what a search finds where the address asks for one. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(at(address), { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
}

/** The first member of a list that the corpus under test must have. */
export function first<T>(list: readonly T[], what: string): T {
  const [found] = list;
  if (found === undefined) throw new Error(`The corpus has no ${what}`);
  return found;
}

function kindsOf({ sources, claims, questions, corpus, voices }: Facts): string[] {
  const [a, b] = sources;
  const one = (folder: string, items: readonly { id: string }[]) =>
    items.slice(0, 1).map(({ id }) => `${folder}/${id}/`);
  return [
    '',
    'articles/',
    ...one('articles', sources),
    'claims/',
    ...one('claims', claims),
    'questions/',
    ...one('questions', questions),
    'compare/',
    ...(a && b ? [`compare/${a.id}/${b.id}/`] : []),
    'topics/',
    ...one('topics', corpus.topics),
    'voices/',
    ...one('voices', voices),
    'timeline/',
    'search/',
    'data/',
    'method/',
    '404.html',
    ...one('embed/claims', claims),
    ...one('embed/questions', questions),
  ];
}

/** The pages of a claim and of an article that are gone, where the site has any. */
function ofGone({ entries, sources }: Ledger): string[] {
  const claims = entries.filter(({ gone }) => gone !== null).slice(0, 1);
  const here = new Set(entries.flatMap(({ gone, source }) => (gone === null ? [source] : [])));
  const articles = sources.filter(({ id }) => !here.has(id)).slice(0, 1);
  return [
    ...claims.map(({ id }) => `claims/${id}/`),
    ...articles.map(({ id }) => `articles/${id}/`),
  ];
}
