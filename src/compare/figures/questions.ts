import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { QuestionDraft } from '../draft.ts';
import { groupBy, isShared } from '../group.ts';
import { figurePosition } from '../position.ts';
import { amountWords, atPeriod, valueWords, workedAmountWords } from '../wording.ts';
import { type ImpliedFigure, impliedFigures } from './implied.ts';
import { leavesOutItself, signedInterval } from './interval.ts';
import { type Figure, sameAimVerdict, samePeriodVerdict, seriesVerdict } from './verdict.ts';

/** The figures of all sources, with what is needed to word questions about them. */
export interface FigureMatter {
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  readonly labelOf: (measure: string) => string;
  readonly claimOf: (fact: string) => string;
}

/** A figure with what groups it. */
interface Entry extends Figure {
  readonly source: string;
  readonly measure: string;
  readonly unit: string;
  readonly period: string | null;
  readonly quantity: Quantity;
}

/**
 * Questions that figures of two or more sources speak to: one measure at one time, one measure at
 * different times, one aim and when it was set or reached. Figures are indexed by measure and
 * unit, never compared all with all; those that only follow from others are compared like the rest.
 */
export function figureQuestions(matter: FigureMatter): QuestionDraft[] {
  const given = matter.quantities.map((quantity) => entryOf(quantity, matter.claimOf));
  const quantities = new Map(matter.quantities.map((quantity) => [quantity.id, quantity]));
  const events = new Map(matter.events.map((event) => [event.id, event]));
  const implied = impliedFigures(matter.claims, quantities, events).map((figure) =>
    impliedEntry(figure, matter.claimOf),
  );
  const groups = groupBy([...given, ...implied], ({ measure, unit }) => `${measure} ${unit}`);
  return [...groups.values()].filter(isShared).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const label = matter.labelOf(first.measure);
    if (isAim(first)) return aims(group, label, matter);
    return [...atOneTime(group, label), ...overTime(group, label)];
  });
}

function entryOf(quantity: Quantity, claimOf: FigureMatter['claimOf']): Entry {
  const { source, measure, unit, period, id } = quantity;
  const position = figurePosition(quantity, claimOf(id));
  return {
    position,
    interval: signedInterval(quantity),
    strict: leavesOutItself(quantity),
    amount: amountWords(quantity),
    working: null,
    source,
    measure,
    unit,
    period,
    quantity,
  };
}

function impliedEntry(
  { from, measure, unit, period, value, interval, working }: ImpliedFigure,
  claimOf: FigureMatter['claimOf'],
): Entry {
  const [low, high] = interval;
  const position = {
    ...figurePosition(from, claimOf(from.id)),
    value,
    interval: [low, high] satisfies [number | null, number | null],
    period,
    implied: true,
  };
  const qualifier = high === null ? 'at-least' : 'about';
  const amount = workedAmountWords({ value, unit, qualifier });
  return {
    position,
    interval,
    strict: false,
    amount,
    working,
    source: from.source,
    measure,
    unit,
    period,
    quantity: from,
  };
}

function isAim({ quantity: { status }, working }: Entry): boolean {
  return working === null && (status === 'target' || status === 'reached-target');
}

function atOneTime(group: readonly Entry[], label: string): QuestionDraft[] {
  return [...groupBy(group, ({ period }) => period ?? undefined)]
    .map(([period, figures]): [string, Entry[]] => [period, withoutWeaker(figures)])
    .filter(([, figures]) => isShared(figures))
    .map(([period, figures]) => ({
      key: `${figures[0]?.measure ?? ''} ${period}`,
      question: `${asking(figures, label)} ${atPeriod(period)}?`,
      kind: 'figure',
      ruling: samePeriodVerdict(figures),
      positions: figures.map(({ position }) => position),
    }));
}

/** Of a source that gives a figure itself, what only follows from its words adds nothing. */
function withoutWeaker(figures: readonly Entry[]): Entry[] {
  const given = new Set(
    figures.filter(({ working }) => working === null).map(({ source }) => source),
  );
  return figures.filter(({ source, working }) => working === null || !given.has(source));
}

function overTime(group: readonly Entry[], label: string): QuestionDraft[] {
  const dated = group.filter(
    ({ period, unit, working }) => period !== null && unit !== 'ordinal' && working === null,
  );
  const times = new Set(dated.map(({ period }) => period));
  if (times.size < 2 || !isShared(dated)) return [];
  const ordered = [...dated].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
  return [
    {
      key: `${ordered[0]?.measure ?? ''} over time`,
      question: `${asking(ordered, label)} at different times?`,
      kind: 'figure',
      ruling: seriesVerdict(ordered),
      positions: ordered.map(({ position }) => position),
    },
  ];
}

function aims(group: readonly Entry[], label: string, matter: FigureMatter): QuestionDraft[] {
  const base = label.replace(/^target for /, '');
  return [...groupBy(group, ({ quantity: { value } }) => String(value)).values()]
    .filter(isShared)
    .flatMap((figures) => {
      const [first] = figures;
      if (first === undefined) return [];
      const key = `${first.measure} ${valueWords(first.quantity.value)}`;
      const set: QuestionDraft = {
        key,
        question: `For when was the target of ${first.amount} for ${base} set?`,
        kind: 'figure',
        ruling: sameAimVerdict(figures, 'same-target', 'is set for'),
        positions: figures.map(({ position }) => position),
      };
      return [
        set,
        ...reached(
          figures,
          `${key} reached`,
          `When was the target of ${first.amount} for ${base} reached?`,
          matter,
        ),
      ];
    });
}

function reached(
  figures: readonly Entry[],
  key: string,
  question: string,
  { claims, events }: FigureMatter,
): QuestionDraft[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const dated = figures.flatMap((figure): Entry[] => {
    const claim = claims.find(({ id }) => id === figure.position.claim);
    const told = claim?.events
      .flatMap((id) => byId.get(id) ?? [])
      .find(({ rule }) => rule === 'aim-reached');
    return told === undefined
      ? []
      : [{ ...figure, position: { ...figure.position, words: told.quote, period: told.start } }];
  });
  if (!isShared(dated)) return [];
  const ruling = sameAimVerdict(dated, 'same-target-reached', 'is said to have been reached in');
  return [
    { key, question, kind: 'figure', ruling, positions: dated.map(({ position }) => position) },
  ];
}

/** How a question about a measure begins, by what its figures are. */
function asking([first]: readonly Entry[], label: string): string {
  if (first?.quantity.direction != null || label.startsWith('growth of ')) {
    return `How fast did ${label.replace(/^growth of /, '')} change`;
  }
  if (first?.unit === 'ordinal') return `Which number is given for ${label}`;
  return first !== undefined && /^(?:[A-Z]{3}|%|t|m3)$/.test(first.unit)
    ? `How large was ${label}`
    : `How many are given for ${label}`;
}
