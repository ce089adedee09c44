import { bisectRight } from 'd3';
import { readArticle } from '../../src/annotator/article.ts';
import { shown } from '../../src/annotator/corpus.ts';
import { explain, type Explained } from '../../src/annotator/explain/explain.ts';
import { spanOf } from '../../src/annotator/text/tokens.ts';
import { compileVocabulary } from '../../src/annotator/vocabulary/vocabulary.ts';
import type { Corpus } from '../../src/schemas/corpus.ts';
import type { Furniture } from '../../src/schemas/source.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { wrap } from './wrap.ts';

const LABEL = 11;

/** Text that stands in an article, at an offset in UTF-16 code units, with what was made of it. */
interface Entry {
  readonly start: number;
  readonly words: string;
  readonly rows: readonly Row[];
}

/** All that was made of an article, for a terminal of a width in columns. */
export function articlePage(subject: Subject, corpus: Corpus, width: number): string {
  const { text, date, display } = subject;
  const vocabulary = compileVocabulary(corpus);
  const article = shown(readArticle(text, date, vocabulary), display);
  const quote = ({ from, to }: { from: number; to: number }): string =>
    text.slice(...spanOf(article.tokens, from, to));
  const told = explain(article, vocabulary);
  const entries = [
    ...told.map((one) => sentenceEntry(one, text, quote)),
    ...article.furniture.map(furnitureEntry),
  ].sort((a, b) => a.start - b.start);
  const lineOf = lineNumbers(text);
  const digits = String(lineOf(text.length)).length;
  const body = entries.map((entry) =>
    block(entry, String(lineOf(entry.start)).padStart(digits), width),
  );
  return [head(subject, told, article.furniture, width), ...body].join('\n\n');
}

function sentenceEntry(one: Explained, text: string, quote: Parameters<typeof rowsOf>[1]): Entry {
  const { span } = one.sentence;
  const rows =
    'claim' in one
      ? rowsOf(one.claim, quote)
      : [
          {
            label: 'no claim',
            style: 'red',
            words: null,
            pieces: [{ text: one.noClaim }],
          } as const,
        ];
  return { start: span[0], words: text.slice(...span), rows };
}

function furnitureEntry({ span, quote, why }: Furniture): Entry {
  const rows = [
    {
      label: 'furniture',
      style: 'red',
      words: null,
      pieces: [{ text: `left out: ${why}` }],
    } as const,
  ];
  return { start: span[0], words: quote, rows };
}

function block({ words, rows }: Entry, line: string, width: number): string {
  const margin = ' '.repeat(line.length + 2);
  return [
    wrap({ text: `${line}  `, style: 'dim' }, [{ text: words }], width),
    ...rows.map((row) => rowLines(row, margin, width)),
  ].join('\n');
}

/** The words and what was read in them: in one line where there is room, else under each other. */
function rowLines({ label, style, words, pieces }: Row, margin: string, width: number): string {
  const lead = { text: `${margin}${label.padEnd(LABEL)}`, style };
  const quote = words === null ? [] : [{ text: words, style: 'bold' } as const];
  const all = [...quote, ...pieces];
  const length = all.reduce((sum, { text }) => sum + 1 + text.length, lead.text.length - 1);
  if (words === null || length <= width) return wrap(lead, all, width);
  const under = wrap({ text: ' '.repeat(lead.text.length) }, pieces, width);
  return `${wrap(lead, quote, width)}\n${under}`;
}

function head(
  { id, title, date }: Subject,
  told: readonly Explained[],
  furniture: readonly Furniture[],
  width: number,
): string {
  const claims = told.flatMap((one) => ('claim' in one ? [one.claim] : []));
  const count = (of: (claim: (typeof claims)[number]) => readonly unknown[]): number =>
    claims.reduce((sum, claim) => sum + of(claim).length, 0);
  const totals = [
    ['sentences', told.length],
    ['claims', claims.length],
    ['quantities', count(({ read }) => read.quantities)],
    ['events', count(({ read }) => read.events)],
    ['statements', count(({ read }) => read.attributions)],
    ['not taken', count(({ refusals }) => refusals)],
    ['furniture', furniture.length],
  ];
  return [
    wrap({ text: '' }, [{ text: title, style: 'bold' }], width),
    wrap({ text: '' }, [{ text: `${id} · ${date ?? 'date unknown'}` }], width),
    wrap({ text: '' }, [{ text: totals.map((total) => total.join(' ')).join(' · ') }], width),
  ].join('\n');
}

/** The 1-based number of the line that an offset lies in. */
function lineNumbers(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => bisectRight(starts, offset);
}
