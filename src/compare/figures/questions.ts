import type { Measure } from '../../schemas/corpus.ts';
import { levelOf } from '../../schemas/measure-key.ts';
import { draftOf, type QuestionDraft } from '../draft.ts';
import { groupBy, isShared } from '../group.ts';
import { coverage } from '../time.ts';
import { isAmount, isCurrency } from '../unit.ts';
import { atPeriod } from '../wording.ts';
import { aimQuestions, isAim } from './aims.ts';
import { type FigureFacts, figuresOf } from './entries.ts';
import { type Figure, sourceOf } from './figure.ts';
import { knowMeasures } from './measures.ts';
import { samePeriodVerdict, seriesOfTwoVerdict, seriesVerdict } from './verdict.ts';

/** The figures of all sources, with the words to ask about them in. */
export interface FigureMatter extends FigureFacts {
  readonly measures: readonly Measure[];
  readonly labelOf: (measure: string) => string;
}

/**
 * Questions that figures of two or more sources speak to: one measure at one time, one measure at
 * different times, one aim and when it was set or reached. Figures are indexed by measure, never
 * compared all with all; those that only follow from others are compared like the rest.
 */
export function figureQuestions(matter: FigureMatter): QuestionDraft[] {
  const { measures, quantities, labelOf } = matter;
  const figures = figuresOf(matter, knowMeasures(measures, quantities, labelOf));
  const groups = groupBy(figures, keyOf);
  const events = new Map(matter.events.map((event) => [event.id, event]));
  const reachedIn = ({ quantity }: Figure) =>
    matter
      .ownerOf(quantity.id)
      .events.flatMap((id) => events.get(id) ?? [])
      .find(({ rule }) => rule === 'aim-reached');
  const byMeasure = Map.groupBy(figures, ({ measure }) => measure);
  const resultsOf = (measure: string): readonly Figure[] => byMeasure.get(measure) ?? [];
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (isAim(first))
      return aimQuestions(group, {
        label: labelOf(levelOf(first.measure)),
        reachedIn,
        resultsOf,
      });
    const label = labelOf(first.measure);
    return [...atOneTime(group, label), ...overTime(group, label)];
  });
}

/** Amounts of one measure come together whatever their unit; shares, ranks and durations do not. */
function keyOf({ measure, unit }: Figure): string {
  return isAmount(unit) ? measure : `${measure} ${unit}`;
}

function atOneTime(group: readonly Figure[], label: string): QuestionDraft[] {
  const byTime = groupBy(group, ({ period }) =>
    period === null ? undefined : coverage(period).join(),
  );
  return [...byTime.values()]
    .map(withoutWeaker)
    .filter((figures) => isShared(figures.map(sourceOf)))
    .map((figures) => {
      const { measure = '', period } = figures[0] ?? {};
      const question = `${asking(figures, label)} ${atPeriod(period ?? '')}?`;
      return draftOf(
        { key: `${measure} ${period ?? ''}`, question, kind: 'figure' },
        figures,
        samePeriodVerdict,
      );
    });
}

/** Of a source that gives a figure itself, what only follows from its words adds nothing. */
function withoutWeaker(figures: readonly Figure[]): Figure[] {
  const given = new Set(
    figures.filter(({ working }) => working === null).map(({ position }) => position.source),
  );
  return figures.filter(({ position, working }) => working === null || !given.has(position.source));
}

function overTime(group: readonly Figure[], label: string): QuestionDraft[] {
  const dated = group.filter(
    ({ period, unit, working }) => period !== null && unit !== 'ordinal' && working === null,
  );
  return [...groupBy(dated, ({ unit }) => unit).values()]
    .filter((figures) => {
      const times = new Set(figures.map(({ period }) => period));
      return times.size > 1 && isShared(figures.map(sourceOf));
    })
    .map((figures) => {
      const ordered = figures.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
      return draftOf(
        {
          key: `${ordered[0]?.measure ?? ''} over time`,
          question: `${asking(ordered, label)} at different times?`,
          kind: 'figure',
        },
        ordered,
        seriesVerdict,
        seriesOfTwoVerdict,
      );
    });
}

/** How a question about a measure begins, by what its figures are. */
function asking([first]: readonly Figure[], label: string): string {
  if (first?.quantity.direction != null || label.startsWith('growth of ')) {
    return `How fast did ${label.replace(/^growth of /, '')} change`;
  }
  if (first?.unit === 'ordinal') return `Which number is given for ${label}`;
  return first !== undefined && (isCurrency(first.unit) || /^(?:%|t|m3)$/.test(first.unit))
    ? `How large was ${label}`
    : `How many are given for ${label}`;
}
