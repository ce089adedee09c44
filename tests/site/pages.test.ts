import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { Verdict } from '../../src/schemas/question.ts';
import { readFacts, SITES } from '../sites.ts';
import { attributes, complaints, holds, pageAt, readPages, type BuiltPage } from './pages.ts';

const ADDRESSES = [
  '',
  '404.html',
  'articles/',
  'claims/',
  'questions/',
  'compare/',
  'topics/',
  'voices/',
  'timeline/',
  'search/',
  'method/',
  'data/',
  'data/claims.json',
  'data/claims.csv',
  'data/questions.json',
  'data/ledger.json',
  'data/articles.bib',
  'data/corpus.zip',
  'data/feed.xml',
];

const VERDICTS: readonly string[] = Verdict.options;
const FOREIGN = 'script, style, iframe, object, img, form, link, base, svg';

describe.each(SITES)('pages of the $name', (site) => {
  const facts = readFacts(site);
  const pages = readPages(site);
  const full = facts.sources.filter(({ display }) => display === 'full');

  it.each(ADDRESSES)('stand at /%s', (address) => {
    expect(holds(site, address)).toBe(true);
  });

  it('stand for every source, claim, question, topic, voice and pair of sources', () => {
    const ids = facts.sources.map(({ id }) => id);
    const expected = [
      ...ids.map((id) => `articles/${id}/`),
      ...ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => `compare/${a}/${b}/`)),
      ...facts.claims.flatMap(({ id }) => [`claims/${id}/`, `data/claims/${id}.json`]),
      ...facts.questions.map(({ id }) => `questions/${id}/`),
      ...facts.corpus.topics.map(({ id }) => `topics/${id}/`),
      ...facts.voices.map(({ id }) => `voices/${id}/`),
    ];
    expect(expected.filter((address) => !holds(site, address))).toEqual([]);
  });

  it('have a language, a title, one main heading and unique ids', () => {
    expect(complaints(pages, lapsesOf)).toEqual([]);
  });

  it('keep scripts and styles out of attributes, and the policy knows each that stands in the page', () => {
    expect(complaints(pages, openingsOf)).toEqual([]);
  });

  it('know the verdicts they show', () => {
    const unknown = complaints(pages, ({ tree }) =>
      attributes(tree, '[data-verdict]', 'dataVerdict').filter((v) => !VERDICTS.includes(v)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(full)('$sign marks each of its claims once', ({ id }) => {
    const text = select(`[data-article-text="${id}"]`, pageAt(pages, `articles/${id}/`).tree);
    const marks = selectAll('mark[data-claim][id]', text ?? undefined);
    const claims = facts.claims.filter(({ source }) => source === id);
    expect(marks.map(({ properties }) => properties.id)).toEqual(claims.map((claim) => claim.id));
    expect(marks.map(({ properties }) => properties.dataClaim)).toEqual(claims.map((c) => c.id));
  });

  it.each(full)('$sign brings no element of its own into the page', ({ id }) => {
    const text = select(`[data-article-text="${id}"]`, pageAt(pages, `articles/${id}/`).tree);
    expect(text).toBeDefined();
    const drawn = new Set(selectAll('[data-apparatus] svg.sign', text));
    const foreign = selectAll(FOREIGN, text).filter((element) => !drawn.has(element));
    expect(foreign.map(({ tagName }) => tagName)).toEqual([]);
  });

  it('show the verdict of each question, and none where it has none', () => {
    const wrong = facts.questions.filter(({ id, verdict, pairs }) => {
      const { tree } = pageAt(pages, `questions/${id}/`);
      const shown = attributes(tree, 'section[aria-label="Verdict"] [data-verdict]', 'dataVerdict');
      const inTable = attributes(tree, 'td [data-verdict]', 'dataVerdict');
      const judged = pairs.filter((pair) => pair.verdict !== null).length;
      if (verdict === null) return shown.length > 0 || inTable.length > judged;
      // Those whom the question's verdict is not on stand beside it, under one of a pair of theirs.
      const [first, ...others] = shown;
      const known = new Set<unknown>(pairs.map((pair) => pair.verdict));
      return first !== verdict || others.some((other) => !known.has(other));
    });
    expect(wrong).toEqual([]);
  });

  it('show in each cell of the matrix what a source says, or why it says nothing', () => {
    const { tree } = pageAt(pages, 'questions/');
    const cells = selectAll('table.matrix td:not(.absent-line)', tree);
    expect(cells).toHaveLength(facts.questions.length * facts.sources.length);
    const told = cells.flatMap(({ properties }) => properties.dataAbsent ?? []);
    expect(told.toSorted()).toEqual(
      facts.questions.flatMap(({ absent }) => absent.map(({ why }) => why)).toSorted(),
    );
  });

  it('call a source absent from a topic only where no claim of it is on the topic', () => {
    const { tree } = pageAt(pages, 'topics/');
    const rows = selectAll('tbody tr', tree);
    const wrong = facts.corpus.topics.flatMap(({ id }, at) => {
      const members = new Set(
        facts.questions.filter(({ topics }) => topics.includes(id)).flatMap((one) => one.members),
      );
      const cells = selectAll('td', rows[at]).slice(0, facts.sources.length);
      return facts.sources.filter((source, place) => {
        const speaks = facts.claims.some(
          (claim) =>
            claim.source === source.id && (claim.topics.includes(id) || members.has(claim.id)),
        );
        return speaks === (cells[place]?.properties.dataAbsent !== undefined);
      });
    });
    expect(rows).toHaveLength(facts.corpus.topics.length);
    expect(wrong).toEqual([]);
  });

  it('lead from the page to pick two on to every two, and from there to the other order', () => {
    const ids = facts.sources.map(({ id }) => id);
    const linksOf = (address: string, selector: string): string[] =>
      attributes(pageAt(pages, address).tree, selector, 'href').map((link) =>
        link.slice(site.base.length),
      );
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    expect(linksOf('compare/', 'td a[href]').toSorted()).toEqual(
      pairs.map(([a, b]) => `compare/${a}/${b}/`).toSorted(),
    );
    for (const [a, b] of pairs)
      expect(linksOf(`compare/${a}/${b}/`, '.eyebrow a')).toContain(`compare/${b}/${a}/`);
  });

  it('give two sources one address for search engines, whichever stands on the left', () => {
    const [a, b] = facts.sources.map(({ id }) => id);
    const listed = (address: string): string[] =>
      attributes(pageAt(pages, address).tree, 'link[rel=canonical]', 'href');
    const one = site.host === null ? [] : [`${site.host}${site.base}compare/${a}/${b}/`];
    expect(listed(`compare/${a}/${b}/`)).toEqual(one);
    expect(listed(`compare/${b}/${a}/`)).toEqual(one);
  });

  it('stand on a claim’s page in its first line as the sharpest of its stamps does', () => {
    const wrong = facts.claims.filter(({ id }) => {
      const { tree } = pageAt(pages, `claims/${id}/`);
      const first = attributes(tree, 'main header > p:first-child[data-verdict]', 'dataVerdict');
      const stamps = attributes(
        pageAt(pages, `embed/claims/${id}/`).tree,
        '.stamps [data-verdict]',
        'dataVerdict',
      );
      return first.join() !== stamps.slice(0, 1).join();
    });
    expect(wrong).toEqual([]);
  });

  it('have rows of as many cells as their tables have columns', () => {
    expect(complaints(pages, unevenRowsOf)).toEqual([]);
  });

  it('stamp no claim that no question judged', () => {
    const judged = new Set(
      facts.questions
        .filter(({ pairs }) => pairs.some(({ verdict }) => verdict !== null))
        .flatMap(({ members }) => members),
    );
    const stamped = facts.claims.filter(
      ({ id }) =>
        !judged.has(id) &&
        selectAll('.stamps [data-verdict]', pageAt(pages, `embed/claims/${id}/`).tree).length > 0,
    );
    expect(stamped).toEqual([]);
  });

  it('draw every mark of the timeline as a link to what it tells of', () => {
    const { tree } = pageAt(pages, 'timeline/');
    const marks = selectAll('[data-chart] [data-claim], [data-chart] [data-event]', tree);
    expect(marks.filter(({ tagName }) => tagName !== 'a')).toEqual([]);
    expect(marks.filter(({ properties }) => !properties.ariaLabel)).toEqual([]);
    expect(marks.filter(({ properties }) => !properties.href)).toEqual([]);
    expect(marks).not.toEqual([]);
  });
});

function lapsesOf({ tree }: BuiltPage): string[] {
  const ids = attributes(tree, '[id]', 'id');
  const titles = selectAll('head > title', tree).map((title) => toText(title));
  const headings = selectAll('h1', tree).length;
  return [
    ...(attributes(tree, 'html', 'lang').includes('en') ? [] : ['no language']),
    ...(titles.length === 1 && titles[0] !== '' ? [] : ['no title']),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
  ];
}

function unevenRowsOf({ tree }: BuiltPage): string[] {
  return selectAll('table:not(:has([rowspan]))', tree).flatMap((table) => {
    const widths = selectAll('tr', table).map((row) =>
      selectAll('td, th', row).reduce(
        (sum, { properties }) => sum + Number(properties.colSpan ?? 1),
        0,
      ),
    );
    return new Set(widths).size > 1 ? [`rows of ${[...new Set(widths)].join(' and ')} cells`] : [];
  });
}

function openingsOf({ tree }: BuiltPage): string[] {
  const policy = attributes(tree, 'meta[http-equiv="content-security-policy"]', 'content').join();
  const found = policy.includes('script-src') ? [] : ['no policy'];
  if (policy.includes('unsafe-inline')) found.push('a policy that lets inline scripts run');
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (isInline(element) && !policy.includes(hashOf(element)))
      found.push(`an inline ${tagName} that the policy does not know`);
    const active = Object.keys(properties).filter(
      (name) => name === 'style' || /^on[A-Z]/.test(name),
    );
    found.push(...active.map((name) => `${tagName} with ${name}`));
  });
  return found;
}

/** Whether a browser would run or apply what stands inside the element: data blocks it only keeps. */
function isInline({ tagName, properties: { src, type } }: Element): boolean {
  if (tagName === 'style') return true;
  return tagName === 'script' && src === undefined && (type === undefined || type === 'module');
}

/** The element's content as a policy names it (Content Security Policy Level 3, hash-source). */
function hashOf(element: Element): string {
  const text = toText(element, { whitespace: 'pre' });
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
