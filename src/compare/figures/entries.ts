import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Source } from '../../schemas/source.ts';
import { figurePosition } from '../position.ts';
import { amountWords, workedAmountWords } from '../wording.ts';
import { type Beside, besideEach } from './beside.ts';
import type { Figure } from './figure.ts';
import type { ImpliedFigure } from './implied/figure.ts';
import { impliedFigures } from './implied/index.ts';
import { leavesOutItself, signedInterval } from './interval.ts';
import type { MeasureKnowledge } from './measures.ts';
import { type Region, scopeReader } from './scope.ts';
import { isDenied, isPassing } from './telling.ts';

/** The figures of all sources, and what is needed to read them. */
export interface FigureFacts {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  /** The claim that holds a fact. */
  readonly ownerOf: (fact: string) => Claim;
  readonly regions: readonly Region[];
}

/** The figures that the sources give, then those that follow from them, ready to be compared. */
export function figuresOf(facts: FigureFacts, knowledge: MeasureKnowledge): Figure[] {
  const quantities = new Map(facts.quantities.map((quantity) => [quantity.id, quantity]));
  const events = new Map(facts.events.map((event) => [event.id, event]));
  const read = givenReader(facts, quantities);
  const given = facts.quantities.map(read);
  const implied = impliedFigures(facts.claims, quantities, events, knowledge).map((figure) =>
    impliedOf(figure, figure.from.map(read)),
  );
  return [...given, ...implied];
}

function givenReader(
  { sources, claims, ownerOf, regions }: FigureFacts,
  quantities: ReadonlyMap<string, Quantity>,
): (quantity: Quantity) => Figure {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const beside = wordsBeside(claims, quantities);
  const scopeOf = scopeReader(regions);
  return (quantity) => {
    const { id, source, measure, unit, period, status, origin, speaker } = quantity;
    const words = beside.get(id) ?? NOTHING;
    return {
      position: figurePosition(quantity, ownerOf(id).id),
      interval: signedInterval(quantity),
      strict: leavesOutItself(quantity),
      amount: amountWords(quantity),
      working: null,
      measure,
      unit,
      period,
      status,
      scope: scopeOf(words),
      authority: origin ?? speaker,
      passing: isPassing(words),
      denied: isDenied(quantity, words),
      sign: byId.get(source)?.sign ?? '',
      written: byId.get(source)?.date ?? null,
      quantity,
    };
  };
}

const NOTHING: Beside = { before: '', after: '' };

function wordsBeside(
  claims: readonly Claim[],
  quantities: ReadonlyMap<string, Quantity>,
): Map<string, Beside> {
  return new Map(
    claims.flatMap((claim) => {
      const figures = claim.quantities.flatMap((id) => quantities.get(id) ?? []);
      const words = besideEach(claim, figures);
      return figures.map(({ id }, at): [string, Beside] => [id, words[at] ?? NOTHING]);
    }),
  );
}

/** A figure that follows from others: it is told as the first of them is, by whom all of them name. */
function impliedOf(
  { from, measure, unit, period, value, interval, working }: ImpliedFigure,
  terms: readonly Figure[],
): Figure {
  const [first] = terms;
  if (first === undefined) throw new Error(`${measure}: a sum of nothing`);
  const [low, high] = interval;
  const named = [...new Set(terms.flatMap(({ authority }) => authority ?? []))];
  const qualifier = high === null ? 'at-least' : low === null ? 'up-to' : 'about';
  return {
    ...first,
    position: {
      ...first.position,
      value,
      interval: [low, high],
      period,
      implied: true,
      from: from.map(({ id }) => id),
    },
    interval,
    strict: terms.some(({ strict }) => strict),
    amount: workedAmountWords({ value, unit, qualifier }),
    working,
    measure,
    unit,
    period,
    status: 'observed',
    authority: named.length === 1 ? (named[0] ?? null) : null,
    passing: terms.some(({ passing }) => passing),
  };
}
