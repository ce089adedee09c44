import type { Measure } from '../../schemas/corpus.ts';
import { aspectOf, levelOf } from '../../schemas/measure-key.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { isShared } from '../group.ts';
import type { Contexts } from '../likeness/context.ts';
import { rateOf } from '../../schemas/rated-unit.ts';
import { coverage, stretchOf } from '../../dates/periods.ts';
import { isAmount, isPercentage, isSize } from '../unit.ts';
import { atPeriod } from '../wording.ts';
import { aimQuestions, isAim } from './aims.ts';
import { type FigureFacts, figuresOf } from './entries.ts';
import type { Figure } from './figure.ts';
import { knowMeasures, type MeasureKnowledge } from './measures.ts';
import { growthVerdict, inTime, seriesOfTwoVerdict, seriesVerdict } from './series.ts';
import { unnamedQuestions } from './unnamed.ts';
import { pairVerdict } from './pair.ts';
import { samePeriodVerdict } from './verdict.ts';

/** The figures of all sources, with the words to ask about them in. */
export interface FigureMatter extends FigureFacts {
  readonly measures: readonly Measure[];
  /** The label of a measure, as it stands inside a sentence. */
  readonly labelOf: (measure: string) => string;
  readonly contexts: Contexts;
}

/**
 * Questions that figures of two or more sources speak to: one measure at one time, one measure at
 * different times, one aim and when it was set or reached. Measures of the vocabulary are found by
 * their key, others by the words around them; those figures that only follow from others are
 * compared like the rest. What is hoped, planned or told from afar is compared with nothing.
 */
export function figureQuestions(matter: FigureMatter): QuestionDraft[] {
  const knowledge = knowMeasures(matter.measures, matter.labelOf);
  const figures = figuresOf(matter, knowledge).filter(({ quantity }) => quantity.hedge === null);
  return [
    ...namedQuestions(figures, matter, knowledge),
    ...unnamedQuestions(figures, matter.ownerOf, matter.contexts, knowledge),
  ];
}

function namedQuestions(
  figures: readonly Figure[],
  { ownerOf, events: told, labelOf, measures }: FigureMatter,
  { isKnown }: MeasureKnowledge,
): QuestionDraft[] {
  const known = figures.filter((figure) => isKnown(figure.measure) && !isAmountOfChange(figure));
  const events = new Map(told.map((event) => [event.id, event]));
  const reachedIn = ({ quantity }: Figure) =>
    ownerOf(quantity.id)
      .events.flatMap((id) => events.get(id) ?? [])
      .find(({ rule }) => rule === 'aim-reached');
  const byMeasure = Map.groupBy(known, ({ measure }) => measure);
  const resultsOf = (measure: string): readonly Figure[] => byMeasure.get(measure) ?? [];
  const terms = new Map(measures.map(({ id, label, terms: own }) => [id, [label, ...own]]));
  return [...Map.groupBy(known, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const level = levelOf(first.measure);
    const words = terms.get(level) ?? [];
    const drafts = group.every(isAim)
      ? aimQuestions(group, { label: labelOf(level), reachedIn, resultsOf })
      : [...atOneTime(group, labelOf(first.measure)), ...overTime(group, labelOf(first.measure))];
    return drafts.map((draft) => ({ ...draft, words }));
  });
}

/** "rose by $5 billion": by how much a measure changed is no figure of it. */
function isAmountOfChange({ measure, quantity: { direction } }: Figure): boolean {
  return direction !== null && aspectOf(measure) !== 'growth';
}

/** Amounts of one measure and rate come together whatever their unit; shares, ranks and durations do not. */
function keyOf({ measure, unit }: Figure): string {
  return `${measure}${isAmount(unit) ? rateOf(unit) : ` ${unit}`}`;
}

/** What a figure measures, with its unit. */
function measured(figure: Figure | undefined): string[] {
  return figure === undefined ? [] : [figure.measure, figure.unit];
}

/**
 * Figures of one time. Those for which no time is told may be of any two times: they can agree, or one
 * source can deny what another gives, and nothing else is said of them.
 */
function atOneTime(group: readonly Figure[], label: string): QuestionDraft[] {
  const byTime = Map.groupBy(group, ({ period }) => (period === null ? '' : stretchOf(period)));
  return [...byTime]
    .map(([time, figures]) => (time === '' ? meeting(figures) : figures))
    .map(withoutWeaker)
    .filter((figures) => isShared(figures))
    .map((figures) => {
      const [first] = figures;
      const { measure = '', period = null } = first ?? {};
      const when = period === null ? 'as each source reported it' : atPeriod(period);
      const key = `${measure}${rateOf(first?.unit)} ${period ?? 'reported'}`;
      const subject = { asks: 'amount', of: measured(first), at: period } as const;
      const question = `${asking(figures, label)} ${when}?`;
      const asked = { key, subject, question, kind: 'figure', about: firstEnd(figures) } as const;
      return draftOf(asked, figures, samePeriodVerdict);
    });
}

/** The figures that agree with one of another source, or that one denies where another gives it. */
function meeting(figures: readonly Figure[]): Figure[] {
  return figures.filter((one) =>
    figures.some((other) => {
      if (one.position.source === other.position.source) return false;
      const { verdict } = pairVerdict(one, other);
      return verdict === 'contradict' ? one.denied || other.denied : verdict.startsWith('agree');
    }),
  );
}

/** Of a source that gives a figure itself, what only follows from its words adds nothing. */
function withoutWeaker(figures: readonly Figure[]): Figure[] {
  const given = new Set(
    figures.filter(({ working }) => working === null).map(({ position }) => position.source),
  );
  return figures.filter(({ position, working }) => working === null || !given.has(position.source));
}

/** What was at different times; what is expected of a time to come is no figure of it yet. */
function overTime(group: readonly Figure[], label: string): QuestionDraft[] {
  const dated = group.filter(
    ({ period, unit, working, denied, status }) =>
      period !== null && unit !== 'ordinal' && working === null && !denied && status === 'observed',
  );
  return [...Map.groupBy(dated, ({ unit }) => unit).values()]
    .filter((figures) => {
      const times = new Set(figures.flatMap(({ period }) => (period ? stretchOf(period) : [])));
      return times.size > 1 && isShared(figures);
    })
    .map((figures) => {
      const ordered = inTime(figures);
      const { measure = '', unit } = ordered[0] ?? {};
      const subject = { asks: 'over-time', of: measured(ordered[0]), at: null } as const;
      const question = `${asking(ordered, label)} at different times?`;
      const asked = {
        key: `${measure}${rateOf(unit)} over time`,
        subject,
        question,
        kind: 'figure',
      } as const;
      const rule = aspectOf(measure) === 'growth' ? growthVerdict : seriesVerdict;
      return draftOf(asked, ordered, rule, (two) => seriesOfTwoVerdict(two, rule));
    });
}

/** The day on which the first of the times is over: before it nobody has a figure. */
function firstEnd(figures: readonly Figure[]): string | null {
  const observed = figures.filter(({ status }) => status === 'observed');
  const ends = observed.flatMap(({ period }) => (period === null ? [] : coverage(period)[1]));
  return ends.sort()[0] ?? null;
}

/** How a question about a measure begins, by what its figures are. */
function asking([first]: readonly Figure[], label: string): string {
  if (first?.quantity.direction != null || label.startsWith('growth of ')) {
    return `How fast did ${label.replace(/^growth of /, '')} change`;
  }
  if (first?.unit === 'ordinal') return `Which number is given for ${label}`;
  const howLarge = `How large ${isPlural(label) ? 'were' : 'was'}`;
  const asked =
    first !== undefined && (isSize(first.unit) || isPercentage(first.unit))
      ? howLarge
      : 'How many are given for';
  return `${asked} ${label}${rateOf(first?.unit)}`;
}

/** Whether the head of a label is a plural: "gas exports", "sales of cars", but not "gas". */
function isPlural(label: string): boolean {
  const [head = ''] = label.split(/ (?:between|from|in|of|to) /);
  return /(?<![isu]|\bga)s$/.test(head);
}
