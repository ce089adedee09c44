import type { ExplainedClaim } from '../../src/annotator/explain/explain.ts';
import { event, type Field, name, quantity, statement, time } from './fields.ts';
import type { Piece, Style } from './wrap.ts';

/** One thing that was read in a sentence, or was not. */
export interface Row {
  readonly label: string;
  readonly style: Style;
  /** The words it was read in, shortened; null where the row is about the whole sentence. */
  readonly words: string | null;
  readonly pieces: readonly Piece[];
}

/** The words of an article between two tokens `[from, to)`. */
export type Quote = (place: { readonly from: number; readonly to: number }) => string;

/** The rows of a claim: facts, times, names, topics, and what was not taken. */
export function rowsOf({ read, topics, refusals }: ExplainedClaim, quote: Quote): Row[] {
  return [
    ...read.quantities.map((one) => {
      const carried = one.carried === null ? null : quote(one.carried);
      return row('quantity', 'cyan', quote(one), quantity(one, carried));
    }),
    ...read.events.map((one) => row('event', 'magenta', quote(one), event(one))),
    ...read.attributions.map((one) => row('statement', 'green', quote(one), statement(one))),
    ...read.times.map((one) => row('time', 'blue', quote(one), time(one))),
    ...listed('names', [...new Set(read.mentions.map((one) => name(one, quote(one))))]),
    ...listed(
      'topics',
      topics.map(
        ({ topic, words, kept }) =>
          `${topic} ${quoted(words)}${kept ? '' : ', left out: too many'}`,
      ),
    ),
    ...refusals.map((one) => row('not taken', 'yellow', quote(one), [['', one.why]])),
  ];
}

function row(label: string, style: Style, words: string, fields: readonly Field[]): Row {
  const told = fields.filter(([, value]) => value !== null && value !== '');
  const pieces = told.flatMap(([key, value], index): Piece[] => [
    ...(index === 0 ? [] : [DOT]),
    ...(key === '' ? [] : [{ text: key, style: 'dim' } as const]),
    { text: String(value) },
  ]);
  return { label, style, words: `“${shortened(words)}”`, pieces };
}

const DOT: Piece = { text: '·', style: 'dim' };

function listed(label: string, items: readonly string[]): Row[] {
  if (items.length === 0) return [];
  const pieces = items.flatMap((text, index): Piece[] =>
    index === 0 ? [{ text }] : [DOT, { text }],
  );
  return [{ label, style: 'dim', words: null, pieces }];
}

const LONGEST_QUOTE = 72;

/** The beginning and the end of words that stand in full above. */
function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const half = LONGEST_QUOTE / 2;
  const [start, end] = [words.slice(0, half), words.slice(-half)];
  return `${start.replace(/\s+\S*$/u, '')} … ${end.replace(/^\S*\s+/u, '')}`;
}

function quoted(words: readonly string[]): string {
  return `(${[...new Set(words)].map((word) => `“${word}”`).join(', ')})`;
}
