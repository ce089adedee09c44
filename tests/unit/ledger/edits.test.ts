import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/io/read-content.ts';
import type { ArticleInput } from '../../../src/annotator/corpus.ts';
import { ALIKE } from '../../../src/ledger/thresholds.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { alike, annotated, entryOf, reworded, type Annotated } from './support.ts';

/**
 * Eight kinds of edit on the real articles, on every claim: a claim that still stands keeps its
 * id, no id goes over to other words, and none is lost.
 */
const { articles, corpus } = readContent('content');
const corpora = articles.map((article) => ({
  article,
  before: annotated([article], undefined, corpus),
}));
const claimsOf = corpora.flatMap(({ article, before }) =>
  before.claims.map((claim) => ({ article, before, claim })),
);

function edited(article: ArticleInput, before: Annotated, text: string): Annotated {
  return annotated([reworded(article, text)], before.ledger, corpus);
}

/** Every id stands, on words that are the same or hardly changed; those excepted are gone. */
function expectKept(before: Annotated, after: Annotated, except: readonly string[] = []): void {
  const now = new Map(after.claims.map((claim) => [claim.id, claim.quote]));
  for (const { id, quote } of before.claims) {
    const entry = entryOf(after.ledger, id);
    expect(entry.gone === null, id).toBe(!except.includes(id));
    if (except.includes(id)) continue;
    expect(entry.quote).toBe(now.get(id));
    expect(alike(quote, entry.quote), `${id} “${quote}”`).toBeGreaterThanOrEqual(ALIKE);
  }
}

/** Only one claim is worded anew, and the ledger has its former words. */
function expectReworded(before: Annotated, after: Annotated, { id, quote }: Claim): void {
  expectKept(before, after);
  const changed = after.ledger.entries.filter(({ past }) => past.length > 0);
  expect(changed.map((entry) => entry.id)).toEqual([id]);
  expect(changed[0]?.past).toMatchObject([{ quote, back: null }]);
}

/** Each line broken at the last space before a width; a longer word stands alone. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(String.raw`(.{1,${String(width)}})(?: |$)`, 'gmu'), '$1\n');
}

/** The longest word of a claim with one letter doubled, as a typo or its mending changes it. */
function misspelt({ quote }: Claim): string {
  const [word = ''] = (quote.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  const letter = word.charAt(Math.floor(word.length / 2));
  return quote.replace(word, word.replace(letter, letter + letter));
}

describe('an edit in one claim', () => {
  it.each(claimsOf)('a typo in $claim.id', ({ article, before, claim }) => {
    const text = article.text.replace(claim.quote, misspelt(claim));
    expectReworded(before, edited(article, before, text), claim);
  });

  const withFigures = claimsOf.filter(({ claim }) => /\d/.test(claim.quote));
  it.each(withFigures)('a corrected figure in $claim.id', ({ article, before, claim }) => {
    const corrected = claim.quote.replace(/\d(?=\D*$)/, (digit) =>
      String((Number(digit) + 3) % 10),
    );
    const text = article.text.replace(claim.quote, corrected);
    expectReworded(before, edited(article, before, text), claim);
  });

  it.each(claimsOf)('a sentence put in front of $claim.id', ({ article, before, claim }) => {
    const added = `The ferry to the northern islands leaves at dawn. ${claim.quote}`;
    const after = edited(article, before, article.text.replace(claim.quote, added));
    expectKept(before, after);
    const known = new Set(before.claims.map(({ id }) => id));
    const fresh = after.claims.filter(({ id }) => !known.has(id));
    expect(fresh.every(({ quote }) => quote.includes('ferry'))).toBe(true);
  });

  it.each(claimsOf)('$claim.id taken out', ({ article, before, claim }) => {
    const after = edited(article, before, article.text.replace(claim.quote, ''));
    expectKept(before, after, [claim.id]);
    const { gone, quote } = entryOf(after.ledger, claim.id);
    expect(quote).toBe(claim.quote);
    expect(gone).toMatchObject({ since: after.ledger.states[1]?.state, why: 'removed' });
    expect(after.losses).toHaveLength(1);
  });
});

describe.each(corpora)('an edit of $article.source.id', ({ article, before }) => {
  const { text } = article;
  const paragraphs = text.split(/\n+/u);
  const longest = [...paragraphs].sort((a, b) => b.length - a.length)[0] ?? '';

  it.each(paragraphs)('paragraph %# removed, then put back', (paragraph) => {
    const at = text.indexOf(paragraph);
    const end = at + paragraph.length;
    const inside = before.claims.filter(({ span }) => at <= span[0] && span[1] <= end);
    const without = edited(article, before, text.replace(paragraph, ''));
    expectKept(
      before,
      without,
      inside.map(({ id }) => id),
    );
    const again = annotated([article], without.ledger, corpus);
    expect(again.claims.map(({ id }) => id)).toEqual(before.claims.map(({ id }) => id));
    for (const { id } of inside)
      expect(entryOf(again.ledger, id).past).toMatchObject([
        { back: again.ledger.states[0]?.state },
      ]);
  });

  it('every paragraph of prose swapped with the next', () => {
    const prose = paragraphs.filter((paragraph) => /[.!?][”"]?$/u.test(paragraph));
    for (const [index, paragraph] of prose.entries()) {
      const next = prose[index + 1] ?? '';
      const swapped = paragraphs.map((one) =>
        one === paragraph ? next : one === next ? paragraph : one,
      );
      if (next !== '') expectKept(before, edited(article, before, swapped.join('\n\n')));
    }
  });

  it('paragraphs in the reverse order', () => {
    const [first = '', ...rest] = paragraphs;
    expectKept(before, edited(article, before, [first, ...rest.reverse()].join('\n\n')));
  });

  it('a typo in every claim at once', () => {
    const all = before.claims.reduce(
      (now, claim) => now.replace(claim.quote, misspelt(claim)),
      text,
    );
    expectKept(before, edited(article, before, all));
  });

  const restyled: readonly (readonly [string, string])[] = [
    ['straight marks', text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/[–—]/gu, '-')],
    [
      'curly marks',
      text
        .replaceAll("'", '’')
        .replace(/"(?=\w)/gu, '“')
        .replaceAll('"', '”'),
    ],
    ['wide spaces', text.replaceAll('. ', '.  ').replaceAll(', ', ', \u00a0')],
    ['more space between paragraphs', paragraphs.join('\n\n\n')],
    ['a byte order mark and CRLF', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ];
  it.each(restyled)('%s: no change worth telling', (_, other) => {
    const after = edited(article, before, other);
    expectKept(before, after);
    expect({ changes: after.changes, losses: after.losses }).toEqual({ changes: [], losses: [] });
    expect(after.ledger.entries.flatMap(({ past }) => past)).toEqual([]);
  });

  it.each([60, 72, 80, 100])('lines wrapped by hand at %i characters', (width) => {
    const after = edited(article, before, wrapped(text, width));
    expectKept(before, after);
    expect(after.losses).toEqual([]);
    expect(after.ledger.entries.flatMap(({ past }) => past)).toEqual([]);
  });

  it('no-break spaces and tabs between words', () => {
    const spaced = text.replaceAll(' the ', ' the\u00a0').replaceAll(' of ', '\tof\u00a0');
    expectKept(before, edited(article, before, spaced));
  });

  it('all of it at once', () => {
    const added = text.replace(longest, `The ferry leaves at dawn.\n\n${longest}`);
    const reflowed = added.replaceAll('. ', '.  ').replaceAll("'", '’').replaceAll('\n', '\r\n');
    expectKept(before, edited(article, before, `\uFEFF${reflowed}`));
  });

  it('the same again: the same ledger', () => {
    expect(annotated([article], before.ledger, corpus).ledger).toEqual(before.ledger);
  });
});
