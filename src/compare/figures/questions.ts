import type { Position } from '../../schemas/question.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { QuestionDraft } from '../draft.ts';
import { groupBy, isShared } from '../group.ts';
import { amountWords, atPeriod } from '../wording.ts';
import { intervalOf } from './interval.ts';
import { samePeriodVerdict, seriesVerdict, targetVerdict } from './verdict.ts';

type Label = (measure: string) => string;
type ClaimOf = (fact: string) => string;

/**
 * Questions that figures of two or more sources speak to: one measure at one time, one measure at
 * different times, one aim. Figures are indexed by measure and unit, never compared all with all.
 */
export function figureQuestions(
  quantities: readonly Quantity[],
  labelOf: Label,
  claimOf: ClaimOf,
): QuestionDraft[] {
  const groups = groupBy(quantities, ({ measure, unit }) => `${measure} ${unit}`);
  return [...groups.values()].filter(isShared).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const about = { label: labelOf(first.measure), measure: first.measure, claimOf };
    if (isAim(first)) return targets(group, about);
    return [...atOneTime(group, about), ...overTime(group, about)];
  });
}

interface About {
  readonly label: string;
  readonly measure: string;
  readonly claimOf: ClaimOf;
}

function isAim({ status }: Quantity): boolean {
  return status === 'target' || status === 'reached-target';
}

function atOneTime(
  group: readonly Quantity[],
  { label, measure, claimOf }: About,
): QuestionDraft[] {
  return [...groupBy(group, ({ period }) => period ?? undefined)]
    .filter(([, figures]) => isShared(figures))
    .map(([period, figures]) => ({
      key: `${measure} ${period}`,
      question: `${asking(group, label)} ${atPeriod(period)}?`,
      kind: 'figure',
      ruling: samePeriodVerdict(figures),
      positions: figures.map((figure) => position(figure, claimOf)),
    }));
}

function overTime(group: readonly Quantity[], { label, measure, claimOf }: About): QuestionDraft[] {
  const dated = group.filter(({ period, unit }) => period !== null && unit !== 'ordinal');
  const times = new Set(dated.map(({ period }) => period));
  if (times.size < 2 || !isShared(dated)) return [];
  const ordered = [...dated].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
  return [
    {
      key: `${measure} over time`,
      question: `${asking(group, label)} at different times?`,
      kind: 'figure',
      ruling: seriesVerdict(ordered),
      positions: ordered.map((figure) => position(figure, claimOf)),
    },
  ];
}

function targets(group: readonly Quantity[], { label, measure, claimOf }: About): QuestionDraft[] {
  return [...groupBy(group, ({ value }) => String(value)).values()]
    .filter(isShared)
    .flatMap((figures) => {
      const [first] = figures;
      if (first === undefined) return [];
      return [
        {
          key: `${measure} ${amountWords(first)}`,
          question: `For when was the target of ${amountWords(first)} for ${label.replace(/^target for /, '')} set?`,
          kind: 'figure',
          ruling: targetVerdict(figures),
          positions: figures.map((figure) => position(figure, claimOf)),
        },
      ];
    });
}

function position(figure: Quantity, claimOf: ClaimOf): Position {
  const [low, high] = intervalOf(figure);
  return {
    claim: claimOf(figure.id),
    source: figure.source,
    fact: figure.id,
    words: figure.quote,
    value: figure.value,
    interval: [low, high],
    unit: figure.unit,
    period: figure.period,
    origin: figure.origin,
    implied: false,
  };
}

/** How a question about a measure begins, by what its figures are. */
function asking([first]: readonly Quantity[], label: string): string {
  if (first?.direction != null || label.startsWith('growth of ')) {
    return `How fast did ${label.replace(/^growth of /, '')} change`;
  }
  if (first?.unit === 'ordinal') return `Which number is given for ${label}`;
  return first !== undefined && /^(?:[A-Z]{3}|%|t|m3)$/.test(first.unit)
    ? `How large was ${label}`
    : `How many are given for ${label}`;
}
