import type { Measure } from '../../schemas/corpus.ts';
import type { Subject } from '../../schemas/ledger-question.ts';
import { aspectOf, levelOf } from '../../schemas/measure-key.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { groupsOf, isShared } from '../group.ts';
import type { Contexts } from '../likeness/context.ts';
import { rateOf } from '../../schemas/rated-unit.ts';
import { coverage } from '../../dates/periods.ts';
import { isAmount, isPercentage, isSize } from '../unit.ts';
import { atPeriod } from '../wording.ts';
import { aimQuestions, isAim } from './aims.ts';
import { type FigureFacts, figuresOf } from './entries.ts';
import { type Figure, stretchOfFigure } from './figure.ts';
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
  return groupsOf(known, keyOf).flatMap((group) => {
    const [{ measure }] = group;
    const level = levelOf(measure);
    const words = terms.get(level) ?? [];
    const drafts = group.every(isAim)
      ? aimQuestions(group, { label: labelOf(level), reachedIn, resultsOf })
      : [...atOneTime(group, labelOf(measure)), ...overTime(group, labelOf(measure))];
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

/**
 * Figures of one time. Those for which no time is told may be of any two times: they can agree, or one
 * source can deny what another gives, and nothing else is said of them.
 */
function atOneTime(group: readonly Figure[], label: string): QuestionDraft[] {
  return groupsOf(group, stretchOfFigure).flatMap((all) => {
    const figures = withoutWeaker(all[0].period === null ? meeting(all) : all);
    const [first] = figures;
    if (first === undefined || !isShared(figures)) return [];
    const { measure, unit, period } = first;
    const key = `${measure}${rateOf(unit)} ${period ?? 'reported'}`;
    const subject: Subject = { asks: 'amount', of: [measure, unit], at: period };
    const when = period === null ? 'as each source reported it' : atPeriod(period);
    const question = `${asking(first, label)} ${when}?`;
    const asked = { key, subject, question, kind: 'figure', about: firstEnd(figures) } as const;
    return [draftOf(asked, figures, samePeriodVerdict)];
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
  return groupsOf(dated, ({ unit }) => unit).flatMap((figures) => {
    const ordered = inTime(figures);
    const [first] = ordered;
    const times = new Set(figures.map(stretchOfFigure));
    if (first === undefined || times.size === 1 || !isShared(figures)) return [];
    const { measure, unit } = first;
    const key = `${measure}${rateOf(unit)} over time`;
    const subject: Subject = { asks: 'over-time', of: [measure, unit], at: null };
    const question = `${asking(first, label)} at different times?`;
    const asked = { key, subject, question, kind: 'figure' } as const;
    const rule = aspectOf(measure) === 'growth' ? growthVerdict : seriesVerdict;
    return [draftOf(asked, ordered, rule, (two) => seriesOfTwoVerdict(two, rule))];
  });
}

/** The day on which the first of the times is over: before it nobody has a figure. */
function firstEnd(figures: readonly Figure[]): string | null {
  const observed = figures.filter(({ status }) => status === 'observed');
  const ends = observed.flatMap(({ period }) => (period === null ? [] : coverage(period)[1]));
  return ends.sort()[0] ?? null;
}

/** How a question about a measure begins, by what its figures are. */
function asking({ unit, quantity }: Figure, label: string): string {
  if (quantity.direction !== null || label.startsWith('growth of '))
    return `How fast did ${label.replace(/^growth of /, '')} change`;
  if (unit === 'ordinal') return `Which number is given for ${label}`;
  const howLarge = `How large ${isPlural(label) ? 'were' : 'was'}`;
  const asked = isSize(unit) || isPercentage(unit) ? howLarge : 'How many are given for';
  return `${asked} ${label}${rateOf(unit)}`;
}

/** Whether the head of a label is a plural: "gas exports", "sales of cars", but not "gas". */
function isPlural(label: string): boolean {
  const [head = ''] = label.split(/ (?:between|from|in|of|to) /);
  return /(?<![isu]|\bga)s$/.test(head);
}
