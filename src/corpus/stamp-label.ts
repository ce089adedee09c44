import { formatAmount } from '../format/amount.ts';
import { formatPeriod } from '../format/date.ts';
import { clip } from '../format/words.ts';
import type { EventFact } from '../schemas/event.ts';
import { aspectOf } from '../schemas/measure-key.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Position, Question, SourcePair } from '../schemas/question.ts';
import { ratedUnit } from '../schemas/rated-unit.ts';
import { workedOutOf } from '../schemas/worked-out.ts';

/** The facts that a comparison can be on, by id. */
export interface Kinds {
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly events: ReadonlyMap<string, EventFact>;
}

/** Behind what was compared, where the editors gave the verdict. */
export const BY_EDITORS = ' (the editors)';

/** So much of a figure's words names it. */
const LONGEST = 40;

/**
 * What was compared, as a reader would call it after the claim: "its figure for 2023", "its date,
 * May 2024", "its words", "on “Do payments work?” (the editors)".
 */
export function stampLabel(
  question: Pick<Question, 'kind' | 'question'>,
  position: Position,
  pair: Pick<SourcePair, 'verdict' | 'rule'>,
  { quantities, events }: Kinds,
): string {
  if (question.kind === 'signed') return `on “${question.question}”${BY_EDITORS}`;
  const quantity = quantities.get(position.fact ?? '');
  const event = events.get(position.fact ?? '');
  const label =
    (quantity && figureLabel(position, quantity, pair)) ??
    (event && eventLabel(position, event, pair)) ??
    'its words';
  // No rule is named where the editors gave the verdict.
  return pair.rule === null ? `${label}${BY_EDITORS}` : label;
}

function figureLabel(
  { implied, denied, period }: Position,
  quantity: Quantity,
  { rule }: Pick<SourcePair, 'rule'>,
): string {
  const { status, unit, value, direction, measure, quote } = quantity;
  const time = period === null ? '' : ` for ${formatPeriod(period)}`;
  if (implied) return `the figure${time} that follows from its words`;
  if (denied) return `the figure${time} that it denies`;
  if (status === 'target' || status === 'reached-target')
    return `its target of ${formatAmount(value, ratedUnit(quantity))}${isReached(rule) ? ', as reached' : ''}`;
  if (status === 'forecast') return `its forecast${time}`;
  if (unit === '%' && (direction !== null || aspectOf(measure) === 'growth'))
    return `its rate of ${direction === 'down' ? 'decline' : 'growth'}${time}`;
  return period === null ? `its figure, ${clip(quote, LONGEST)}` : `its figure${time}`;
}

/** Whether a rule asks for when a target was set. */
export function isTarget(rule: string | null): boolean {
  return rule === 'same-target';
}

/** Whether a rule asks when a target was reached, and not for when it was set. */
export function isReached(rule: string | null): boolean {
  return rule === 'same-target-reached' || rule === 'same-target-denied';
}

function eventLabel(
  { denied, period, words }: Position,
  { type, implied, orEarlier }: EventFact,
  { verdict, rule }: Pick<SourcePair, 'verdict' | 'rule'>,
): string {
  const noun = type === 'other' ? 'event' : type;
  if (denied) return `the ${noun} that it denies`;
  if (rule === 'event-denied') return `the ${noun} that it tells of`;
  if (verdict === 'complement') return `what it tells of the ${noun}`;
  if (period === null) return `the ${noun} that it tells of`;
  if (orEarlier) return `the time that its words allow, ${formatPeriod(period)} or earlier`;
  return implied.includes('start') && workedOutOf(period, words) === 'time'
    ? `the time that its words come to, ${formatPeriod(period)}`
    : `its date, ${formatPeriod(period)}`;
}
