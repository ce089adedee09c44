import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readFacts, readLedger, SITES } from '../sites.ts';
import { addressFrom, standard, textAt } from './files.ts';
import { attributes, fold, holds, readPages } from './pages.ts';

describe.each(SITES)('feed of the $name', (site) => {
  const text = textAt(site, 'data/feed.xml');
  const feed = fromXml(text);
  const entries = elements(feed, 'entry');

  it('is Atom by the grammar of RFC 4287', async () => {
    const { errors } = await validateXML({
      xml: text,
      extension: 'relaxng',
      schema: standard('atom.rng'),
    });
    expect(errors).toEqual([]);
  });

  it('has an author, ids that are IRIs and not used twice, and a link to itself', () => {
    const ids = elements(feed, 'id').map(textOf);
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elements(feed, 'author')).not.toEqual([]);
    expect(linksOf(feed, 'self')).toEqual([addressFrom(site, 'data', 'data/feed.xml')]);
  });

  it('leads to pages that are there', () => {
    const links = entries.flatMap((entry) => linksOf(entry, 'alternate'));
    expect(links).toHaveLength(entries.length);
    const broken = links.filter((link) => !holds(site, addressOf(link, site)));
    expect(broken).toEqual([]);
  });

  it('tells of every claim and question, and of what is gone, the latest first', () => {
    const { claims, questions } = readFacts(site);
    const ledger = readLedger(site);
    const gone = [
      ...ledger.entries.filter((entry) => entry.gone !== null),
      ...ledger.questions.filter((entry) => entry.gone !== null && entry.first !== null),
      ...ledger.sources.filter((source) => source.gone !== null && source.gone.now === null),
    ];
    const told = [...claims, ...questions, ...gone];
    expect(entries.filter((entry) => !isChange(entry))).toHaveLength(told.length);
    const times = entries.map((entry) => elements(entry, 'updated').map(textOf).join());
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('tells how each claim was worded before', () => {
    const changes = entries.filter(isChange).map((entry) => elements(entry, 'content').map(textOf));
    const reworded = readLedger(site).entries.filter(
      ({ quote, past, gone }) =>
        gone === null && past.some((was) => fold(was.quote) !== fold(quote)),
    );
    const untold = reworded.filter(
      ({ quote, past }) =>
        !changes.flat().some((text) => text.includes(quote) && text.includes(past[0]?.quote ?? '')),
    );
    expect(untold).toEqual([]);
  });
});

describe.each(SITES)('sitemap of the $name', (site) => {
  it('stands where the host is known, and robots are shown it', () => {
    expect(holds(site, 'sitemap.xml')).toBe(site.host !== null);
    const robots = textAt(site, 'robots.txt');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    const shown = /^Sitemap: (.*)$/m.exec(robots)?.[1];
    expect(shown).toBe(site.host === null ? undefined : addressFrom(site, '', 'sitemap.xml'));
  });

  it.runIf(site.host !== null)(
    'is as its schema says and lists every page but the hidden',
    async () => {
      const text = textAt(site, 'sitemap.xml');
      const { errors } = await validateXML({ xml: text, schema: standard('sitemap.xsd') });
      expect(errors).toEqual([]);
      const listed = elements(fromXml(text), 'loc').map(textOf);
      const open = [...readPages(site).values()].filter(
        ({ address, tree }) =>
          !attributes(tree, 'meta[name="robots"]', 'content').includes('noindex') &&
          attributes(tree, 'link[rel="canonical"]', 'href').includes(
            addressFrom(site, '', address),
          ),
      );
      expect(listed.toSorted()).toEqual(
        open.map(({ address }) => addressFrom(site, '', address)).toSorted(),
      );
    },
  );
});

describe.each(SITES)('OpenSearch description of the $name', (site) => {
  const pages = readPages(site);
  const descriptions = [...pages.values()].flatMap(({ tree }) =>
    attributes(tree, 'link[rel="search"]', 'href'),
  );

  it('stands where the host is known, and pages lead to it', () => {
    expect(holds(site, 'opensearch.xml')).toBe(site.host !== null);
    const led = site.host === null ? [] : [addressFrom(site, '', 'opensearch.xml')];
    expect([...new Set(descriptions)]).toEqual(led);
  });

  it.runIf(site.host !== null)('has a short name, and full addresses that are there', () => {
    const tree = fromXml(textAt(site, 'opensearch.xml'));
    const [name = '', ...others] = elements(tree, 'ShortName').map(textOf);
    expect(others).toEqual([]);
    expect(name).toMatch(/^\S.{0,14}\S$/u);
    const urls = elements(tree, 'Url').map(({ attributes: { rel, template } }) => [rel, template]);
    expect(urls).toEqual([
      [undefined, `${addressFrom(site, '', 'search/')}?q={searchTerms}`],
      ['self', addressFrom(site, '', 'opensearch.xml')],
    ]);
    expect(holds(site, 'search/')).toBe(true);
    const icons = elements(tree, 'Image').map(textOf);
    expect(icons).toEqual([addressFrom(site, '', 'favicon.svg')]);
  });
});

const isChange = (entry: Element): boolean =>
  elements(entry, 'title').some((title) => textOf(title).endsWith('is worded anew'));

function elements(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function linksOf(tree: Root | Element, rel: string): string[] {
  const links = elements(tree, 'link').filter(({ attributes: { rel: own } }) => own === rel);
  return links.map(({ attributes: { href } }) => String(href));
}

/** The address of a link in the feed below the site's base. */
function addressOf(link: string, { base }: { readonly base: string }): string {
  return new URL(link, `https://site.invalid${base}data/feed.xml`).pathname.slice(base.length);
}
