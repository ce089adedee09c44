import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { readFacts, SITES } from '../sites.ts';
import { attributes, complaints, pageAt, readPages, type BuiltPage } from './pages.ts';

describe.each(SITES)('embeds of the $name', (site) => {
  const { claims, questions } = readFacts(site);
  const pages = readPages(site);
  const full = [
    ...claims.map(({ id }) => `claims/${id}/`),
    ...questions.map(({ id }) => `questions/${id}/`),
  ];
  const embeds = new Map(full.map((to) => [`embed/${to}`, pageAt(pages, `embed/${to}`)]));

  it('stand for every claim and question, with no script but for their height, and lead out of the frame', () => {
    expect(complaints(embeds, lapsesOf)).toEqual([]);
  });

  it('are told to search engines as their full pages', () => {
    const wrong = full.filter((address) => {
      const { tree } = pageAt(pages, `embed/${address}`);
      const [canonical = ''] = attributes(tree, 'link[rel="canonical"]', 'href');
      return canonical !== `${site.host ?? ''}${site.base}${address}`;
    });
    expect(wrong).toEqual([]);
  });

  it('are the only pages that may be framed', () => {
    const rules = readFileSync(join(site.dist, '_headers'), 'utf8').match(/^\/\S*/gm) ?? [];
    const ruled = (address: string): boolean =>
      rules.some((rule) =>
        rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule,
      );
    const framed = [...pages.keys()].filter((address) => !ruled(site.base + address));
    expect(framed).toEqual([...pages.keys()].filter((address) => address.startsWith('embed/')));
  });
});

function lapsesOf({ tree }: BuiltPage): string[] {
  const robots = attributes(tree, 'meta[name="robots"]', 'content');
  const trapped = selectAll('a', tree).filter(
    ({ properties }) => properties.target !== '_blank' || String(properties.rel) !== 'noopener',
  );
  return [
    ...(robots.includes('noindex') ? [] : ['may be indexed']),
    ...selectAll('script:not([src$="/embed.js"]), header, nav', tree).map(
      ({ tagName }) => `a ${tagName}`,
    ),
    ...trapped.map(({ properties }) => `a link to ${String(properties.href)} in the frame`),
  ];
}
