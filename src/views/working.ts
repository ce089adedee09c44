import type { Corpus } from '../corpus/corpus.ts';
import { placesCompared } from '../corpus/places-compared.ts';
import { toldTime } from '../corpus/worked-out.ts';
import { formatAmount, formatInterval } from '../format/amount.ts';
import { impliedWords, shownValue } from '../format/implied.ts';
import { clip, list } from '../format/words.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';

/** What was compared, a line a passage, with the columns that hold something. */
export interface Working {
  readonly heads: readonly string[];
  readonly rows: readonly WorkingRow[];
}

export interface WorkingRow {
  readonly source: ShownSource;
  readonly claim: string;
  readonly words: string;
  /** What was worked out from the words, and the figures that it takes; null where it is said. */
  readonly implied: { readonly words: string; readonly terms: readonly Term[] } | null;
  /** A cell a head. */
  readonly cells: readonly string[];
}

/** A figure that a sum takes, with its claim where one holds it. */
interface Term {
  readonly quote: string;
  readonly claim: string | null;
}

/** So much of the words shows what was read; the quotations have the rest. */
const LONGEST = 110;

interface Column {
  readonly head: string;
  readonly cell: (position: Position, corpus: Corpus) => string | null;
  /** What stands where a position tells nothing. */
  readonly none: string;
}

const COLUMNS: readonly Column[] = [
  {
    head: 'Value',
    cell: (position) => {
      const value = shownValue(position);
      return value === null ? null : formatAmount(value, position.unit);
    },
    none: 'none',
  },
  {
    head: 'The words allow',
    cell: ({ interval, unit }) => interval && formatInterval(interval, unit),
    none: 'not worked out',
  },
  { head: 'Time', cell: (position, corpus) => toldTime(corpus, position), none: 'none found' },
  { head: 'Origin', cell: ({ origin }) => origin, none: 'none found' },
  { head: 'Denied', cell: ({ denied }) => (denied ? 'yes, it was not so' : null), none: 'no' },
];

/** Where the places of one event were compared, its time would answer another question. */
const placesOf = (question: Question): Column => ({
  head: 'Place',
  cell: (position, corpus) => {
    const places = placesCompared(corpus, question, position);
    return places && list(places);
  },
  none: 'none found',
});

/** What was compared, the sources in the order of the corpus; null where nothing was read. */
export function workingOf(corpus: Corpus, question: Question): Working | null {
  const { positions } = question;
  const told = ({ cell }: Column): boolean => positions.some((one) => cell(one, corpus) !== null);
  const places = placesOf(question);
  const columns = told(places) ? [places] : COLUMNS.filter(told);
  if (columns.length === 0) return null;
  const rows = corpus.sources.flatMap((source) =>
    positions
      .filter((position) => position.source === source.id)
      .map((position) => ({
        source,
        claim: position.claim,
        words: clip(position.words, LONGEST),
        implied: impliedIn(corpus, position),
        cells: columns.map(({ cell, none }) => cell(position, corpus) ?? none),
      })),
  );
  return { heads: columns.map(({ head }) => head), rows };
}

function impliedIn(corpus: Corpus, position: Position): WorkingRow['implied'] {
  if (!position.implied) return null;
  const terms = position.from.map(corpus.quantity).map(({ id, quote }): Term => {
    const holder = corpus
      .claimsOf(position.source)
      .find(({ quantities }) => quantities.includes(id));
    return { quote, claim: holder?.id ?? null };
  });
  return { words: impliedWords(position), terms };
}
