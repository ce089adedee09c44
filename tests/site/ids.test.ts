import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/corpus/history.ts';
import { quoted } from '../../src/format/quoted.ts';
import { stateOf } from '../../src/ledger/state.ts';
import { OTHER, readFacts, readLedger, SITES } from '../sites.ts';
import { attributes, fold, holds, pageAt, readPages } from './pages.ts';

describe.each(SITES)('ids of the $name', (site) => {
  const { entries, sources, states } = readLedger(site);
  const facts = readFacts(site);
  const pages = readPages(site);
  const gone = entries.filter((entry) => entry.gone !== null);
  const page = (id: string) => pageAt(pages, `claims/${id}/`).tree;

  it('all resolve, of claims and of sources', () => {
    const addresses = [
      ...entries.map(({ id }) => `claims/${id}/`),
      ...entries.flatMap(({ past }) => past.map(({ source }) => `articles/${source}/`)),
      ...sources.map(({ id }) => `articles/${id}/`),
    ];
    expect(addresses.filter((address) => !holds(site, address))).toEqual([]);
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
    expect(selectAll('main script', tree)).toEqual([]);
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
