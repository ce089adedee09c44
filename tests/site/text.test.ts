import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/schemas/source.ts';
import type { Passage } from '../../src/schemas/span.ts';
import { readFacts, SITES, type Site } from '../sites.ts';
import { articleText, fold, pageAt, readPages } from './pages.ts';

/** Gaps between claims that are shorter say nothing about whether a text is withheld. */
const TELLING = 30;

describe.each(SITES)('texts of the $name', (site) => {
  const facts = readFacts(site);
  const pages = readPages(site);
  const withheld = facts.sources.filter(({ display }) => display === 'excerpts');

  it.each(facts.sources.filter(({ display }) => display === 'full'))(
    '$sign shows its source, character for character',
    (source) => {
      const { tree } = pageAt(pages, `articles/${source.id}/`);
      const shown = select(`[data-article-text="${source.id}"]`, tree);
      const expected = without(textOf(site, source), source.furniture);
      expect(shown && articleText(shown)).toBe(fold(expected));
    },
  );

  it.runIf(withheld.length > 0).each(withheld)('$sign shows its claims and no more', (source) => {
    const { tree } = pageAt(pages, `articles/${source.id}/`);
    const shown = fold(toText(tree));
    const claims = facts.claims.filter((claim) => claim.source === source.id);
    for (const { quote } of claims) expect(shown).toContain(fold(quote));
    const withheldText = gaps(textOf(site, source), claims).filter(
      // A title is named wherever an article is cited, whether its text may be shown or not.
      (gap) => gap !== fold(source.title),
    );
    for (const gap of withheldText) expect(shown).not.toContain(gap);
  });

  it.each([
    [
      'furniture',
      facts.sources.flatMap((source) => source.furniture.map((f) => [source.id, f] as const)),
    ],
    ['claims', facts.claims.map((claim) => [claim.source, claim] as const)],
    ['quantities', facts.quantities.map((fact) => [fact.source, fact] as const)],
    ['events', facts.events.map((fact) => [fact.source, fact] as const)],
    ['statements', facts.statements.map((fact) => [fact.source, fact] as const)],
  ])('quotes of %s stand in their sources at their offsets', (_kind, passages) => {
    const texts = new Map(facts.sources.map((source) => [source.id, textOf(site, source)]));
    const wrong = passages.filter(
      ([source, { span, quote }]) => texts.get(source)?.slice(...span) !== quote,
    );
    expect(wrong).toEqual([]);
  });
});

/** An article's text as offsets count it: no byte order mark, LF line ends. */
function textOf({ content }: Site, { file }: Source): string {
  const text = readFileSync(join(content, 'sources', file), 'utf8');
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function without(text: string, passages: readonly Passage[]): string {
  return passages
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text);
}

function gaps(text: string, claims: readonly Passage[]): string[] {
  const ends = [0, ...claims.map(({ span }) => span[1])];
  const starts = [...claims.map(({ span }) => span[0]), text.length];
  return starts
    .map((start, index) => fold(text.slice(ends[index], start)))
    .filter((gap) => gap.length >= TELLING);
}
