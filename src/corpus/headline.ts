import { formatAmount } from '../format/amount.ts';
import { formatPeriod } from '../format/date.ts';
import { roundDown, roundUp } from '../format/digits.ts';
import { shownValue } from '../format/implied.ts';
import { levelOf } from '../schemas/measure-key.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { qualified } from '../timeline/value.ts';
import type { Corpus } from './corpus.ts';

/** A sentence that begins with the name of a source. */
export interface Sentence {
  readonly name: string;
  readonly rest: string;
}

/** Digits of an end that a sum gives. */
const DIGITS = 4;

/** A longer name makes no headline. */
const LONGEST_NAME = 48;

/**
 * A finding in two sentences: "Mill Board says wheat exports reached $5 billion in 2023. Ada Mill’s
 * own figures leave room only for about $4.1 billion." It is made of names, measure, time and
 * values alone, and only where these say all: levels of one measure at one time, told as facts, by
 * two sources that have names. Else null.
 */
export function headlineOf(
  corpus: Corpus,
  question: Question,
  sides: readonly Position[],
): Sentence[] | null {
  const [told, ...rest] = sides.flatMap((side) => read(corpus, question, side));
  const [other] = rest;
  if (!told || !other || told.name === other.name) return null;
  if (told.thing !== other.thing || told.when !== other.when) return null;
  // What a source says in words comes before what follows from another's figures.
  const [first, second] = told.kind === 'worked-out' ? [other, told] : [told, other];
  return [opening(first), answering(second)];
}

/** A figure as a headline tells it. */
interface Told {
  readonly name: string;
  readonly kind: 'given' | 'reached' | 'worked-out';
  /** "$5 billion", "more than 15 ships"; of what was worked out "about $4.1 billion". */
  readonly amount: string;
  /** The measure as the question words it. */
  readonly thing: string;
  /** "in 2023". */
  readonly when: string;
}

function read(corpus: Corpus, question: Question, side: Position): Told[] {
  const name = nameOf(corpus, side);
  const { fact, period, value, unit } = side;
  const quantity = corpus.quantities.find(({ id }) => id === fact);
  if (name === null || !quantity || period === null || value === null || side.denied) return [];
  if (unit === null || unit === 'ordinal') return [];
  const thing = nameIn(question.question, corpus.measure(levelOf(quantity.measure)).label);
  const kind = kindOf(side, quantity);
  if (thing === null || kind === null) return [];
  const qualifier = kind === 'given' ? quantity.qualifier : 'exact';
  const amount =
    kind === 'worked-out' ? workedOut(side, unit) : qualified(formatAmount(value, unit), qualifier);
  if (amount === null) return [];
  return [{ name, kind, amount, thing, when: at(period) }];
}

/** Who speaks in the article, where a headline can name them. */
function nameOf(corpus: Corpus, { source }: Position): string | null {
  const { author, publisher } = corpus.source(source);
  const name = author ?? publisher;
  return name === null || name.length > LONGEST_NAME ? null : name;
}

/** How the figure is told; null where a sentence of this kind would not say all of it. */
function kindOf({ implied, from }: Position, quantity: Quantity): Told['kind'] | null {
  if (implied && from.length > 1) return 'worked-out';
  const { status, hedge, direction, provisional, scope, per, share } = quantity;
  const isPlain =
    hedge === null && direction === null && !provisional && scope.length === 0 && per === null;
  if (!isPlain || share !== null) return null;
  if (implied) return status === 'reached-target' ? 'reached' : null;
  return status === 'observed' && levelOf(quantity.measure) === quantity.measure ? 'given' : null;
}

/** What a sum leaves room for; an open end is rounded outwards, so that all of it is said. */
function workedOut({ value, interval }: Position, unit: string): string | null {
  const [low, high] = interval ?? [value, value];
  if (low === null && high === null) return null;
  if (high === null && low !== null) return `${formatAmount(roundDown(low, DIGITS), unit)} or more`;
  if (low === null && high !== null) return `${formatAmount(roundUp(high, DIGITS), unit)} or less`;
  const shown = shownValue({ value, implied: true });
  return shown === null ? null : `about ${formatAmount(shown, unit)}`;
}

/** The label as it stands in the question's words; null where editors word it without. */
function nameIn(question: string, label: string): string | null {
  const inside = label.charAt(0).toLowerCase() + label.slice(1);
  return [label, inside].find((name) => question.includes(name)) ?? null;
}

function at(period: string): string {
  if (period.includes('/')) return `from ${formatPeriod(period)}`;
  return `${period.length === 10 ? 'on' : 'in'} ${formatPeriod(period)}`;
}

function opening({ name, kind, amount, thing, when }: Told): Sentence {
  const rest = {
    reached: ` says ${thing} reached ${amount} ${when}.`,
    given: ` gives ${amount} for ${thing} ${when}.`,
    'worked-out': `’s own figures put ${thing} at ${amount} ${when}.`,
  }[kind];
  return { name, rest };
}

function answering({ name, kind, amount }: Told): Sentence {
  const rest = {
    reached: ` says it reached ${amount}.`,
    given: ` gives ${amount}.`,
    'worked-out': `’s own figures leave room only for ${amount}.`,
  }[kind];
  return { name, rest };
}
