import type { Claim } from '../../schemas/claim.ts';
import type { Span } from '../../schemas/span.ts';
import { fold, STOP_WORDS } from '../../words/keys.ts';
import { wordsOf } from '../../words/terms.ts';
import { everyTwo } from '../group.ts';

/** So many words in a row find passages that repeat each other (word shingles). */
const SHINGLE = 5;

/** Words that stand in a row in more passages than these are a formula, not a repetition. */
const MOST_PASSAGES = 64;

/** Words of a claim with their places in the article's text. */
interface Words {
  readonly claim: Claim;
  /** The place of the claim among all. */
  readonly place: number;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Of each word whether it is written as a name. */
  readonly names: readonly boolean[];
}

/** A run of words of a claim: `[start, end)` of the article's text, and how many words it has. */
export interface Run {
  readonly claim: Claim;
  readonly span: Span;
  /** Its words as they are compared, between blanks. */
  readonly words: string;
  readonly length: number;
  /** Whether it is all that the claim says. */
  readonly whole: boolean;
  /** Words of it that do not stand in any text. */
  readonly telling: number;
  /** Whether all of these are written as names: a title, or the name of a body. */
  readonly named: boolean;
}

/**
 * The longest runs of words that claims of two sources have in common, letter for letter but for
 * capitals, accents and the marks between them. An index of words in a row finds them, so that the
 * cost follows the length of the texts.
 */
export function commonRuns(claims: readonly Claim[]): [Run, Run][] {
  const read = claims.map(wordsOfClaim);
  const starts = read.flatMap((own) =>
    own.words.slice(SHINGLE - 1).map((_, from) => ({ own, from })),
  );
  const places = Map.groupBy(starts, ({ own, from }) =>
    own.words.slice(from, from + SHINGLE).join(' '),
  );
  // Of each two claims a run is found once, by both its places in one number: a string for each
  // would cost more than all the rest.
  const seen = new Map(read.map((own) => [own, new Set<number>()]));
  const stride = 1 + read.reduce((most, { words }) => Math.max(most, words.length), 0);
  return [...places.values()]
    .filter((own) => own.length <= MOST_PASSAGES)
    .flatMap(everyTwo)
    .flatMap(([{ own: one, from: fromA }, { own: other, from: fromB }]): [Run, Run][] => {
      if (one.claim.source === other.claim.source) return [];
      const { from, length } = extended(one.words, fromA, other.words, fromB);
      const start = fromB - (fromA - from);
      const key = (other.place * stride + from) * stride + start;
      if (seen.get(one)?.has(key) !== false) return [];
      seen.get(one)?.add(key);
      return [[runOf(one, from, length), runOf(other, start, length)]];
    });
}

function wordsOfClaim(claim: Claim, place: number): Words {
  const words = wordsOf(claim.quote);
  return {
    claim,
    place,
    words: words.map(({ text }) => fold(text)),
    names: words.map(({ name }) => name),
    spans: words.map(({ span: [start, end] }) => [claim.span[0] + start, claim.span[0] + end]),
  };
}

/** The run around two places that begin alike, as far as both go on alike; `from` is in the first. */
function extended(
  a: readonly string[],
  fromA: number,
  b: readonly string[],
  fromB: number,
): { from: number; length: number } {
  let back = 0;
  while (fromA > back && fromB > back && a[fromA - back - 1] === b[fromB - back - 1]) back += 1;
  let ahead = 0;
  while (a[fromA + ahead] !== undefined && a[fromA + ahead] === b[fromB + ahead]) ahead += 1;
  return { from: fromA - back, length: back + ahead };
}

function runOf({ claim, words, spans, names }: Words, from: number, length: number): Run {
  const own = words.slice(from, from + length);
  const tells = (word: string): boolean => !STOP_WORDS.has(word);
  return {
    claim,
    span: [spans[from]?.[0] ?? claim.span[0], spans[from + length - 1]?.[1] ?? claim.span[1]],
    words: ` ${own.join(' ')} `,
    length,
    whole: length === words.length,
    telling: new Set(own.filter(tells)).size,
    named: own.every((word, at) => !tells(word) || names[from + at] === true),
  };
}
