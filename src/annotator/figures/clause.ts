import type { Stretch } from '../text/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import { follows } from '../text/read.ts';
import { isPlural } from './noun.ts';

/** A sentence in which figures are read. */
export interface FigureContext {
  readonly tokens: readonly Word[];
  readonly parse: Parse;
  /** The first token of the sentence. */
  readonly from: number;
}

/**
 * What a clause tells before a figure in it, from its subject on: "the number of trips | passed",
 * "It put the number of trips | at".
 */
export function toldBefore({ parse, from }: FigureContext, at: number): Stretch {
  const clause = parse.clauseAt(at);
  const subject = clause?.subject?.from ?? at;
  const start = clause && subject < at ? Math.min(subject, clause.start) : from;
  return { from: Math.max(start, at - MOST_TOKENS), to: at };
}

/** No clause has more tokens before its figure, so that the cost stays linear in the length of a sentence. */
const MOST_TOKENS = 100;

/** The object of a figure's clause, where it stands before the figure: "cut | daily entries | to 30". */
export function objectBefore({ parse }: FigureContext, at: number): NounPhrase | undefined {
  const object = parse.clauseAt(at)?.object;
  return object && object.to <= at ? object : undefined;
}

/** What a clause counts before a figure in it: "the number of | trips", else the first plural. */
export function countedBefore(context: FigureContext, at: number): string | undefined {
  const from = objectBefore(context, at)?.from ?? toldBefore(context, at).from;
  const words = context.tokens.slice(from, at);
  const verb = context.tokens[context.parse.clauseAt(at)?.verb.head ?? -1];
  const number = words.findLastIndex((_, index) => follows(words, index, 'number', 'of'));
  const counted = words
    .slice(Math.max(number, 0))
    .find((word) => word !== verb && isPlural(word.lower))?.lower;
  // "Tourist numbers": what the numbers are of stands elsewhere
  return counted !== undefined && /^(?:figures|numbers|totals)$/.test(counted)
    ? undefined
    : counted;
}

/** Whether a figure's clause tells of a number of something: "the number of trips | rose to", "limits the number of trips | to". */
export function isOfNumber({ tokens, parse }: FigureContext, at: number): boolean {
  const { subject = null, object = null } = parse.clauseAt(at) ?? {};
  return [subject, object].some(
    (noun) => noun !== null && follows(tokens, noun.head, 'number', 'of'),
  );
}
