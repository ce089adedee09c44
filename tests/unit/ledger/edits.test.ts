import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/io/read-content.ts';
import { annotate, type ArticleInput } from '../../../src/annotator/corpus.ts';
import { claimId } from '../../../src/annotator/claims/id.ts';
import { articleText } from '../../../src/annotator/text/normalise.ts';
import { keeper } from '../../../src/ledger/keep.ts';
import { likeness } from '../../../src/ledger/likeness.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

/**
 * Eight kinds of edit on the real articles, on every claim: a claim that still stands keeps its
 * id, and no id goes over to other words.
 */
const { articles, corpus } = readContent('content');
const FIRST = '000000000001';
const LATER = '000000000002';

function annotated(article: ArticleInput, before: Ledger, state: string) {
  const keep = keeper(before, state, claimId);
  const claims = annotate([article], corpus, keep.name).flatMap(({ facts }) => facts.claims);
  return { claims, ledger: keep.ledger() };
}

const EMPTY: Ledger = { version: 1, entries: [] };
const corpora = articles.map((article) => ({ article, ...annotated(article, EMPTY, FIRST) }));
const claimsOf = corpora.flatMap(({ article, claims, ledger }) =>
  claims.map((claim) => ({ article, claims, ledger, claim })),
);

function edited(article: ArticleInput, ledger: Ledger, text: string): readonly Claim[] {
  return annotated({ ...article, text: articleText(text) }, ledger, LATER).claims;
}

/** Every id stands, on words that are the same or hardly changed. */
function expectKept(
  before: readonly Claim[],
  after: readonly Claim[],
  except: readonly string[] = [],
): void {
  const now = new Map(after.map((claim) => [claim.id, claim]));
  for (const { id, quote } of before) {
    if (except.includes(id)) continue;
    const claim = now.get(id);
    expect(claim, `${id} “${quote.slice(0, 60)}” is gone`).toBeDefined();
    expect(likeness(quote, claim?.quote ?? '')).toBeGreaterThanOrEqual(0.8);
  }
}

/** The longest word of a claim with one letter doubled, as a typo or its mending changes it. */
function misspelt({ quote }: Claim): string {
  const [word = ''] = (quote.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  const letter = word.charAt(Math.floor(word.length / 2));
  return quote.replace(word, word.replace(letter, letter + letter));
}

describe('an edit in one claim', () => {
  it.each(claimsOf)('a typo in $claim.id', ({ article, claims, ledger, claim }) => {
    expectKept(claims, edited(article, ledger, article.text.replace(claim.quote, misspelt(claim))));
  });

  const withFigures = claimsOf.filter(({ claim }) => /\d/.test(claim.quote));
  it.each(withFigures)('a corrected figure in $claim.id', ({ article, claims, ledger, claim }) => {
    const corrected = claim.quote.replace(/\d(?=\D*$)/, (digit) =>
      String((Number(digit) + 3) % 10),
    );
    expectKept(claims, edited(article, ledger, article.text.replace(claim.quote, corrected)));
  });

  it.each(claimsOf)(
    'a sentence put in front of $claim.id',
    ({ article, claims, ledger, claim }) => {
      const added = `The ferry to the northern islands leaves at dawn. ${claim.quote}`;
      const after = edited(article, ledger, article.text.replace(claim.quote, added));
      expectKept(claims, after);
      const known = new Set(claims.map(({ id }) => id));
      const fresh = after.filter(({ id }) => !known.has(id));
      expect(fresh.every(({ quote }) => quote.includes('ferry'))).toBe(true);
    },
  );
});

describe.each(corpora)('an edit of $article.source.id', ({ article, claims, ledger }) => {
  const paragraphs = article.text.split(/\n+/u);

  it('a paragraph removed: its ids are kept as gone, the others stand', () => {
    const longest = [...paragraphs].sort((a, b) => b.length - a.length)[0] ?? '';
    const at = article.text.indexOf(longest);
    const inside = claims.filter(({ span }) => at <= span[0] && span[1] <= at + longest.length);
    const later = annotated({ ...article, text: article.text.replace(longest, '') }, ledger, LATER);
    expect(inside.length).toBeGreaterThan(0);
    expectKept(
      claims,
      later.claims,
      inside.map(({ id }) => id),
    );
    for (const { id, quote } of inside) {
      const entry = later.ledger.entries.find((one) => one.id === id);
      expect(entry).toMatchObject({ quote, gone: { since: LATER, why: 'removed' } });
    }
  });

  it('a paragraph removed and put back: its ids come back', () => {
    const longest = [...paragraphs].sort((a, b) => b.length - a.length)[0] ?? '';
    const without = annotated(
      { ...article, text: article.text.replace(longest, '') },
      ledger,
      LATER,
    );
    const again = annotated(article, without.ledger, LATER);
    expect(again.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });

  it('paragraphs in the reverse order', () => {
    const [first = '', ...rest] = paragraphs;
    expectKept(claims, edited(article, ledger, [first, ...rest.reverse()].join('\n\n')));
  });

  it('quotation marks and dashes restyled', () => {
    const straight = article.text
      .replace(/[“”]/gu, '"')
      .replace(/[‘’]/gu, "'")
      .replace(/[–—]/gu, '-');
    const curly = article.text
      .replaceAll("'", '’')
      .replace(/"(?=\w)/gu, '“')
      .replaceAll('"', '”');
    expectKept(claims, edited(article, ledger, straight));
    expectKept(claims, edited(article, ledger, curly));
  });

  it('white space reflowed', () => {
    expectKept(
      claims,
      edited(article, ledger, article.text.replaceAll('. ', '.  ').replaceAll(', ', ', \u00a0')),
    );
    expectKept(claims, edited(article, ledger, paragraphs.join('\n\n\n')));
  });

  it('a byte order mark and CRLF', () => {
    expectKept(claims, edited(article, ledger, `\uFEFF${article.text.replaceAll('\n', '\r\n')}`));
  });

  it('the same again: the same ledger', () => {
    expect(annotated(article, ledger, LATER).ledger).toEqual(ledger);
  });
});
