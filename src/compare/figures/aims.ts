import type { EventFact } from '../../schemas/event.ts';
import type { Subject } from '../../schemas/ledger-question.ts';
import { levelOf } from '../../schemas/measure-key.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { groupsOf, isShared } from '../group.ts';
import { rateOf } from '../../schemas/rated-unit.ts';
import { atPeriod, valueWords } from '../wording.ts';
import { type Figure, stretchOfFigure } from './figure.ts';
import { aimInterval } from './interval.ts';
import { reachedVerdict, sameAimVerdict } from './aim-verdict.ts';
import { samePeriodVerdict } from './verdict.ts';

/** What questions about aims need to know beside the aims. */
export interface AimMatter {
  /** The label of what is aimed for, as it stands inside a sentence. */
  readonly label: string;
  /** The event in a figure's claim that says when its aim was reached. */
  readonly reachedIn: (figure: Figure) => EventFact | undefined;
  /** The figures of a measure, those that were aimed at left out. */
  readonly resultsOf: (measure: string) => readonly Figure[];
}

/** Whether a figure is one that somebody aims at. */
export function isAim({ status, working }: Figure): boolean {
  return working === null && (status === 'target' || status === 'reached-target');
}

/** Questions on the aims of one measure: for when each was set, when it was reached, what came of it. */
export function aimQuestions(group: readonly Figure[], matter: AimMatter): QuestionDraft[] {
  const bySize = groupsOf(
    group.map(taken),
    ({ quantity: { value, unit } }) => `${String(value)} ${unit}`,
  );
  const ofOneSize = bySize.flatMap((figures) => [
    ...draft(
      'aim',
      figures.filter(({ denied }) => !denied),
      matter,
    ),
    ...draft('aim-reached', reached(figures, matter), matter),
  ]);
  return [...ofOneSize, ...results(group, matter)];
}

/** An aim with the values that its words allow an aim. */
function taken(figure: Figure): Figure {
  const [low, high] = aimInterval(figure.quantity);
  return { ...figure, position: { ...figure.position, interval: [low, high] } };
}

/** The question on aims of one size, where those that are left come from two sources or more. */
function draft(
  asks: 'aim' | 'aim-reached',
  figures: readonly Figure[],
  { label }: AimMatter,
): QuestionDraft[] {
  const [first] = figures;
  if (first === undefined || !isShared(figures)) return [];
  const target = `the target of ${first.amount} for ${label}`;
  const [more, question, rule] =
    asks === 'aim'
      ? ['', `For when was ${target} set?`, sameAimVerdict]
      : [' reached', `When was ${target} reached?`, reachedVerdict];
  const { measure, unit } = first;
  const size = valueWords(first.quantity.value);
  const subject = { asks, of: [measure, `${size} ${unit}`], at: null };
  const key = `${measure}${rateOf(unit)} ${size}${more}`;
  return [draftOf({ key, subject, question, kind: 'figure' }, figures, rule)];
}

/** The aims whose claims tell when they were reached, with that time. */
function reached(figures: readonly Figure[], { reachedIn }: AimMatter): Figure[] {
  return figures.flatMap((figure) => {
    const told = reachedIn(figure);
    if (told === undefined) return [];
    const { denied, quote, start } = told;
    const position = { ...figure.position, words: quote, period: start, denied };
    return [{ ...figure, denied, position }];
  });
}

/** What was aimed at for a time, beside what other sources aim at or give for that time. */
function results(group: readonly Figure[], matter: AimMatter): QuestionDraft[] {
  const open = group.filter(({ status }) => status === 'target');
  return groupsOf(open, stretchOfFigure).flatMap((aims) => {
    const [aim] = aims;
    const { period } = aim;
    if (period === null) return [];
    const [measure, rate] = [levelOf(aim.measure), rateOf(aim.unit)];
    const came = matter
      .resultsOf(measure)
      .filter(
        (result) =>
          stretchOfFigure(result) === stretchOfFigure(aim) &&
          result.status === 'observed' &&
          !result.denied &&
          rateOf(result.unit) === rate,
      );
    const both = [...aims, ...came];
    const sizes = new Set(both.map(({ quantity: { value } }) => value));
    if ((came.length === 0 && sizes.size === 1) || !isShared(both)) return [];
    const [key, more] = came.length === 0 ? ['', ''] : [' and reached', ', and what came of it'];
    const subject: Subject = { asks: 'aim-result', of: [measure], at: period };
    const asked = {
      key: `${measure}${rate} ${period} aimed at${key}`,
      subject,
      question: `What was aimed at for ${matter.label} ${atPeriod(period)}${more}?`,
    };
    return [draftOf({ ...asked, kind: 'figure' }, both, samePeriodVerdict)];
  });
}
