import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { isDisagreement } from '../../src/corpus/outcome.ts';
import { homeView } from '../../src/views/home.ts';
import { readFacts, SITES } from '../sites.ts';
import { attributes, fold, readPage } from './pages.ts';

const HEAVIEST = 20_000;

describe.each(SITES)('the home page of the $name', (site) => {
  const facts = readFacts(site);
  const home = homeView(readCorpus(facts), new Map());
  const { tree } = readPage(site, '');
  const main = select('main', tree);
  const text = (selector: string): string => {
    const found = select(selector, tree);
    return found ? fold(toText(found)) : '';
  };

  it('opens with a finding, or with the question, or says why nothing is compared', () => {
    const { lead, nothing, title } = home;
    const headline = lead?.headline?.map(({ name, rest }) => name + rest).join(' ');
    expect(text('main h1')).toBe(headline ?? lead?.spread.question ?? title);
    if (nothing !== null) expect(text('main')).toContain(nothing);
  });

  it('sets the words of two sources face to face under their verdict', () => {
    const { lead } = home;
    const facing = select('.facing', tree);
    const shown = selectAll('blockquote a', facing ?? undefined).map((link) => fold(toText(link)));
    const words = lead?.spread.sides.map(
      (side) => `“${fold(side.words.map((stretch) => stretch.text).join(''))}”`,
    );
    expect(facing ? shown : undefined).toEqual(words);
    const verdicts = attributes(tree, '.facing [data-verdict]', 'dataVerdict');
    expect(verdicts).toEqual(lead?.spread.verdict ? [lead.spread.verdict] : []);
  });

  it('quotes nothing that its claim does not say', () => {
    const quotes = selectAll('main blockquote a', tree);
    const wrong = quotes.filter((link) => {
      const id = /claims\/([a-z0-9]+)\/$/.exec(String(link.properties.href))?.[1];
      const claim = facts.claims.find((one) => one.id === id);
      const said = fold(toText(link)).replace(/^“(?:…\s*)?|(?:\s*…)?”$/gu, '');
      return !claim || !fold(claim.quote).includes(said);
    });
    expect(wrong.map((link) => toText(link))).toEqual([]);
  });

  it('shows in red what is in dispute, and nothing else', () => {
    const verdicts = selectAll('main .clash[data-verdict]', tree).map(
      ({ properties }) => properties.dataVerdict,
    );
    expect(verdicts.filter((one) => one !== 'contradict' && one !== 'differ')).toEqual([]);
    if (!facts.questions.some(({ verdict }) => isDisagreement(verdict))) {
      expect(selectAll('main .clash, main path.disputed', tree)).toEqual([]);
    }
  });

  it('maps the topics by sources as the list of topics does', () => {
    const rows = selectAll('#map tbody tr', tree);
    expect(rows).toHaveLength(home.map?.rows.length ?? 0);
    const told = rows.map((row) =>
      selectAll('td[data-absent], td:has(.amount)', row).map(
        ({ properties }) => properties.dataAbsent ?? null,
      ),
    );
    expect(told).toEqual(
      home.map?.rows.map(({ cells }) => cells.map(({ absent }) => absent)) ?? [],
    );
    const widths = new Set(
      selectAll('#map tr', tree).map((row) => selectAll('th, td', row).length),
    );
    expect(widths.size).toBeLessThanOrEqual(1);
  });

  it('leads to every article, and holds no search of its own', () => {
    const links = attributes(tree, 'main a[href]', 'href');
    const missing = facts.sources.filter(
      ({ id }) => !links.some((link) => link.endsWith(`/articles/${id}/`)),
    );
    expect(missing).toEqual([]);
    expect(selectAll('form', main ?? undefined)).toEqual([]);
  });

  it(`weighs at most ${String(HEAVIEST)} bytes`, () => {
    const html = readFileSync(join(site.dist, 'index.html'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(HEAVIEST);
  });
});
