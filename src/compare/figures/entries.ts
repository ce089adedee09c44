import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Source } from '../../schemas/source.ts';
import { ratedUnit } from '../../schemas/rated-unit.ts';
import { type WorkedOut, workedOutOf } from '../../schemas/worked-out.ts';
import { figurePosition } from '../position.ts';
import { isDuration } from '../unit.ts';
import { amountWords, workedAmountWords } from '../wording.ts';
import { type Figure, numbersIn } from './figure.ts';
import type { ImpliedFigure } from './implied/figure.ts';
import { impliedFigures } from './implied/index.ts';
import { leavesOutEnds, reachOf, signedInterval } from './interval.ts';
import type { MeasureKnowledge } from './measures.ts';

/** The figures of all sources, and what is needed to read them. */
export interface FigureFacts {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  /** The claim that holds a fact. */
  readonly ownerOf: (fact: string) => Claim;
}

/** The figures that the sources give, then those that follow from them, ready to be compared. */
export function figuresOf(facts: FigureFacts, knowledge: MeasureKnowledge): Figure[] {
  const rated = facts.quantities.map((quantity): Quantity => ({
    ...quantity,
    unit: ratedUnit(quantity),
    per: null,
  }));
  const quantities = new Map(rated.map((quantity) => [quantity.id, quantity]));
  const events = new Map(facts.events.map((event) => [event.id, event]));
  const read = givenReader(facts);
  const given = rated.map(read);
  const implied = impliedFigures(facts.claims, quantities, events, knowledge)
    .filter((figure) => !rated.some((own) => isItself(figure, own)))
    .map((figure) => impliedOf(figure, read, facts.ownerOf));
  return [...given, ...implied];
}

/** How far a figure that a source gives may lie from the one that its other figures come to. */
const CLOSE = 0.02;

/** Whether a figure that follows from others is one that the source gives itself, of whatever measure. */
function isItself({ from, unit, period, value }: ImpliedFigure, own: Quantity): boolean {
  if (own.source !== from[0].source || own.status !== 'observed' || from.includes(own))
    return false;
  const isOne = own.unit === unit && own.period === period;
  return isOne && Math.abs(own.value - value) <= CLOSE * Math.abs(value);
}

function givenReader({ sources, ownerOf }: FigureFacts): (quantity: Quantity) => Figure {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (quantity) => {
    const { id, source, measure, unit, period, status, origin, speaker } = quantity;
    const claim = ownerOf(id);
    return {
      position: figurePosition(quantity, claim.id),
      interval: signedInterval(quantity),
      strict: leavesOutEnds(quantity),
      reach: reachOf(quantity),
      amount: amountWords(quantity),
      working: null,
      measure,
      unit,
      period,
      workedOut: workedOutIn(quantity, claim),
      beside: numbersBeside(quantity, claim),
      // A term is as long while it runs as before it begins.
      status: status === 'forecast' && isDuration(unit) ? 'observed' : status,
      scope: quantity.scope,
      authority: origin ?? speaker,
      passing: quantity.provisional,
      denied: quantity.denied,
      sign: byId.get(source)?.sign ?? '',
      written: byId.get(source)?.date ?? null,
      quantity,
    };
  };
}

function numbersBeside({ span }: Quantity, { quote, span: [start] }: Claim): ReadonlySet<string> {
  const others = `${quote.slice(0, span[0] - start)} ${quote.slice(span[1] - start)}`;
  return new Set(numbersIn(others));
}

function workedOutIn({ period, implied }: Quantity, { quote }: Claim): WorkedOut | null {
  return period !== null && implied.includes('period') ? workedOutOf(period, quote) : null;
}

/** A figure that follows from others: it is told as the first of them is, by whom all of them name. */
function impliedOf(
  { from, measure, unit, period, value, interval, working }: ImpliedFigure,
  read: (quantity: Quantity) => Figure,
  ownerOf: FigureFacts['ownerOf'],
): Figure {
  const first = read(from[0]);
  const terms = from.map(read);
  const [low, high] = interval;
  const origins = new Set(terms.map(({ position }) => position.origin));
  const named = [...new Set(terms.flatMap(({ authority }) => authority ?? []))];
  const qualifier = high === null ? 'at-least' : low === null ? 'up-to' : 'about';
  return {
    ...first,
    position: {
      ...first.position,
      words: ownerOf(first.quantity.id).quote,
      value,
      interval: [low, high],
      period,
      origin: origins.size === 1 ? first.position.origin : null,
      implied: true,
      from: from.map(({ id }) => id),
    },
    interval,
    strict: terms.some(({ strict }) => strict),
    reach: Math.max(...terms.map(({ reach }) => reach)),
    amount: workedAmountWords({ value, unit, qualifier }),
    working,
    measure,
    unit,
    period,
    workedOut: null,
    status: 'observed',
    authority: named.length === 1 ? (named[0] ?? null) : null,
    passing: terms.some(({ passing }) => passing),
  };
}
