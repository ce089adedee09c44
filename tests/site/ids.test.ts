import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { cardPath } from '../../src/cards/card.ts';
import { stepsOf } from '../../src/corpus/history.ts';
import { quoted } from '../../src/format/quoted.ts';
import { stateOf } from '../../src/ledger/state.ts';
import { EDITED, OTHER, readFacts, readLedger, SITES } from '../sites.ts';
import { jsonAt, textAt } from './files.ts';
import { attributes, fold, holds, pageAt, readPages } from './pages.ts';

describe.each([...SITES, EDITED])('ids of the $name', (site) => {
  const { entries, sources, states, questions, names } = readLedger(site);
  const facts = readFacts(site);
  const pages = readPages(site);
  const gone = entries.filter((entry) => entry.gone !== null);
  const page = (id: string) => pageAt(pages, `claims/${id}/`).tree;

  const published = questions.filter(({ first }) => first !== null);

  it('all resolve, of claims, questions, sources and names', () => {
    const addresses = [
      ...entries.map(({ id }) => `claims/${id}/`),
      ...entries.flatMap(({ past }) => past.map(({ source }) => `articles/${source}/`)),
      ...sources.flatMap(({ id }) => [`articles/${id}/`, `articles/${id}/comparisons/`]),
      ...names.map(({ kind, id }) => `${kind}s/${id}/`),
      ...published.flatMap(({ id }) => [`questions/${id}/`, `embed/questions/${id}/`]),
    ];
    expect(addresses.filter((address) => !holds(site, address))).toEqual([]);
  });

  it('have their data, embeds, cards and citations, be they gone or not', () => {
    const cited = [
      ...entries.map(({ id }) => `claims/${id}`),
      ...published.map(({ id }) => `questions/${id}`),
      ...sources.map(({ id }) => `articles/${id}`),
    ];
    const files = [
      ...entries.flatMap(({ id }) => [`data/claims/${id}.json`, `embed/claims/${id}/`]),
      ...cited.map((path) => cardPath(`/${path}/`).slice(1)),
      ...cited.flatMap((path) =>
        ['bib', 'ris', 'csl.json'].map((end) => `data/cite/${path}.${end}`),
      ),
    ];
    expect(files.filter((file) => !holds(site, file))).toEqual([]);
  });

  it('of every two articles that were compared have a page, in either order', () => {
    const pairs = states.flatMap(({ sources: own }) =>
      own.flatMap(({ id: a }) =>
        own.flatMap(({ id: b }) => (a === b ? [] : [`compare/${a}/${b}/`])),
      ),
    );
    expect(pairs.filter((address) => !holds(site, address))).toEqual([]);
  });

  it('of questions lead to the question, or to a page that says what it asked', () => {
    for (const { id, question, gone: lost } of published) {
      const { tree } = pageAt(pages, `questions/${id}/`);
      expect(fold(toText(select('h1', tree) ?? tree))).toBe(fold(question));
      expect(attributes(tree, '[data-gone-question]', 'dataGoneQuestion')).toEqual(
        lost ? [id] : [],
      );
    }
  });

  it('that are gone are all known to the page of what is not found', () => {
    const links = attributes(pageAt(pages, '404.html').tree, 'main a[href]', 'href');
    const lost = [
      ...gone.map(({ id }) => `/claims/${id}/`),
      ...published.filter((one) => one.gone !== null).map(({ id }) => `/questions/${id}/`),
      ...sources.filter((one) => one.gone !== null).map(({ id }) => `/articles/${id}/`),
      ...names.filter((one) => one.gone !== null).map(({ kind, id }) => `/${kind}s/${id}/`),
    ];
    const known = new Set(links.map((link) => decodeURI(link)));
    expect(lost.filter((path) => !known.has(`${site.base.slice(0, -1)}${path}`))).toEqual([]);
  });

  it('lead to the claim, or to a page that says what it said and is kept from search engines', () => {
    for (const { id, quote, gone: lost } of entries) {
      expect(fold(toText(select('h1', page(id)) ?? page(id)))).toBe(quoted(fold(quote)));
      expect(attributes(page(id), '[data-gone-claim]', 'dataGoneClaim')).toEqual(lost ? [id] : []);
      expect(attributes(page(id), 'meta[name=robots]', 'content')).toEqual(lost ? ['noindex'] : []);
    }
  });

  it('of claims that are gone lead on from their former places, too', () => {
    const lost = gone.filter(({ id, source }) => {
      const place = select(`[id="${id}"]`, pageAt(pages, `articles/${source}/`).tree);
      return !place || !select(`a[href$="/claims/${id}/"]`, place);
    });
    expect(lost).toEqual([]);
  });

  it('of claims that are gone stand in no list of claims', () => {
    const listed = attributes(pageAt(pages, 'claims/').tree, 'a[href]', 'href');
    const ids = gone.map(({ id }) => `/claims/${id}/`);
    expect(listed.filter((link) => ids.some((id) => link.endsWith(id)))).toEqual([]);
  });

  it('have their whole history on their pages', () => {
    for (const entry of entries) {
      const shown = attributes(page(entry.id), '#history [data-step]', 'dataStep');
      expect(shown).toEqual(stepsOf(entry).map(({ kind }) => kind));
    }
  });

  it('come with the state of the corpus, which the method page lists', () => {
    const rows = selectAll('#method-states tr[id]', pageAt(pages, 'method/').tree);
    expect(rows.map(({ properties }) => properties.id)).toEqual(
      states.map(({ state }) => `state-${state}`),
    );
    const now = facts.claims.map(({ id }) => toText(select('#history > p', page(id)) ?? page(id)));
    const state = stateOf(facts.sources.map((source) => ({ source })));
    expect(new Set(now.map((text) => /#([0-9a-f]{12})/.exec(text)?.[1]))).toEqual(new Set([state]));
  });
});

describe('the other corpus, which was another before', () => {
  const { entries } = readLedger(OTHER);
  const pages = readPages(OTHER);
  const find = (words: string) => {
    const entry = entries.find(({ quote }) => quote.includes(words));
    if (entry === undefined) throw new Error(`no claim ever said “${words}”`);
    return { entry, tree: pageAt(pages, `claims/${entry.id}/`).tree };
  };

  it('shows what a corrected claim said before, word for word', () => {
    const { tree } = find('12.5 million tonnes of wheat');
    expect(selectAll('#history del', tree).map((one) => toText(one))).toEqual([
      '[taken out: 12.4]',
    ]);
    expect(selectAll('#history ins', tree).map((one) => toText(one))).toEqual(['[put in: 12.5]']);
  });

  it('says above a corrected figure, and in its data, that it was another', () => {
    const { entry, tree } = find('12.5 million tonnes of wheat');
    expect(attributes(tree, '[data-changed]', 'dataChanged')).toEqual(['figure']);
    const embed = pageAt(pages, `embed/claims/${entry.id}/`).tree;
    expect(toText(select('[data-changed]', embed) ?? embed)).toContain('12.4 million');
    expect(JSON.stringify(jsonAt(OTHER, `data/claims/${entry.id}.json`))).toContain('12.4 million');
  });

  it('dates its states by their commits', () => {
    const days = selectAll('#method-states td:nth-child(2)', pageAt(pages, 'method/').tree);
    expect(days.map((day) => toText(day))).toEqual(['1 March 2024', '5 March 2024']);
    expect(textAt(OTHER, 'data/feed.xml')).toContain('<updated>2024-03-05T12:00:00Z</updated>');
    expect(textAt(OTHER, 'sitemap.xml')).toContain('<lastmod>2024-03-01T12:00:00Z</lastmod>');
  });

  it('tells that two claims were merged, and into which', () => {
    const { entry: whole } = find('12, 2024 and signed');
    for (const words of ['Ada Brook visited Lisbon on February 12, 2024.', 'She signed two']) {
      const { entry, tree } = find(words);
      if (entry.id === whole.id) continue;
      expect(entry.gone).toMatchObject({ why: 'merged', heirs: [whole.id] });
      expect(select(`main a[href$="/claims/${whole.id}/"]`, tree)).toBeDefined();
    }
  });

  it('tells that an article is gone, and quotes it harmlessly', () => {
    const { entry, tree } = find('Letter of the mill');
    expect(entry.gone?.why).toBe('removed');
    expect(toText(select('[role=note]', tree) ?? tree)).toContain(
      'no longer part of this comparison',
    );
    // Nothing of the article’s: the page has a script of its own for copying.
    expect(selectAll('main script:not([src*="/_astro/"])', tree)).toEqual([]);
  });

  it('leads from the former name of an article to the one it has', () => {
    const { tree } = pageAt(pages, 'articles/harvest-objections/');
    expect(select('main a[href$="/articles/harvest-doubts/"]', tree)).toBeDefined();
  });

  it('keeps to the words of a claim where its source may only be quoted', () => {
    const { entry, tree } = find('4,100 tonnes of rye');
    expect(entry.gone).not.toBeNull();
    expect(toText(tree)).not.toContain('Where it stood');
  });
});
