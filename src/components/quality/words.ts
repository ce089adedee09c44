import { formatPeriod } from '../../format/date.ts';
import type {
  Detail,
  Difference,
  FactKind,
  QuestionDifference,
  Value,
} from '../../schemas/quality.ts';

/** The kinds of facts as the page calls them, in the order it shows them. */
export const KINDS: readonly (readonly [FactKind, string])[] = [
  ['quantities', 'Figures'],
  ['events', 'Events'],
  ['statements', 'Credited words'],
  ['claims', 'Claims'],
];

/** The faults as headings, in the order they are shown. */
export const FAULTS: readonly (readonly [Difference['fault'], string])[] = [
  ['missed', 'Marked and not found'],
  ['extra', 'Found and not marked'],
  ['misread', 'Found, and read otherwise'],
];

/** What became of questions as headings, in the order they are shown. */
export const QUESTION_FAULTS: readonly (readonly [QuestionDifference['fault'], string])[] = [
  ['missed', 'Marked and not found'],
  ['misread', 'Found, and judged otherwise'],
  ['extra', 'Found and not marked'],
  ['unjudged', 'Found, without a verdict: no fault'],
];

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const DATES: ReadonlySet<string> = new Set(['period', 'start', 'end']);

/** A part of one as "86.4%"; a dash where there is nothing to measure. */
export function formatPart(part: number | null): string {
  return part === null ? '–' : percent.format(part);
}

/** What was marked for a field: "meeting or visit", or that nothing was. */
export function formatMarked({ field, marked }: Detail): string {
  if (marked === null) return 'nothing marked';
  return `marked ${marked.map((value) => formatValue(field, value)).join(' or ')}`;
}

/** What was read for a field, or that nothing was. */
export function formatRead({ field, read }: Detail): string {
  if (read === null) return 'nothing read';
  return `read ${read.map((value) => formatValue(field, value)).join(' or ')}`;
}

function formatValue(field: string, value: Value): string {
  if (value === null || value === '') return 'none';
  if (typeof value === 'number') return number.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return DATES.has(field) ? formatPeriod(value) : value;
}
