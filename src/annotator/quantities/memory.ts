import type { Block } from '../text/blocks.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, lower } from '../figures/read.ts';
import { daysCovered, dayNumber } from '../../dates/calendar.ts';
import type { Stretch } from '../text/tokens.ts';
import { isCompared } from './compared.ts';
import type { Dated } from './period.ts';
import type { FigureScene } from './scene.ts';

/** A period that figures were dated with, and the words that state it. */
export interface Carried {
  readonly period: string;
  readonly words: Stretch;
}

/** What an article remembers of the periods it reports on. */
export interface PeriodMemory {
  /** That of the article as a report: its title, its last heading or its first sentence names it. */
  report: Carried | null;
  /** That of the last dated figure of a block. */
  last: (Carried & { readonly block: Block }) | null;
  /** That of the last figure of a block whose period lies ahead. */
  foreseen: (Carried & { readonly block: Block; readonly unit: string }) | null;
  /** Whether the first sentence of the prose was read. */
  opened: boolean;
}

export function noPeriods(): PeriodMemory {
  return { report: null, last: null, foreseen: null, opened: false };
}

/** The period that figures before speak of: in the same block, else in the report. */
export function carriedBy({ periods: { last, report }, sentence }: FigureScene): string | null {
  return (last?.block === sentence.block ? last : report)?.period ?? null;
}

/** Keeps the last period of a block, and the first of a title or of the prose as that of the report. */
export function remember(scene: FigureScene, dates: readonly Dated[]): void {
  const { figures, sentence, periods } = scene;
  const stated = dates.flatMap((dated, index) => {
    const figure = figures[index];
    const carried = figure && carriedOn(scene, figure, dated);
    return carried !== undefined && isReported(carried.period) ? [carried] : [];
  });
  noteForeseen(scene, dates);
  const last = stated.at(-1);
  if (last !== undefined) periods.last = { ...last, block: sentence.block };
  const first = stated[0];
  if (!periods.opened && first !== undefined) periods.report = first;
  const isProse =
    sentence.block.kind === 'paragraph' && sentence.to - sentence.from > LONGEST_DATELINE;
  if (isProse || stated.length > 0)
    periods.opened ||= sentence.block.kind === 'paragraph' && !isLead(scene);
}

/** Keeps the last period of a sentence that lies ahead, with the unit of its figure. */
function noteForeseen(
  { figures, sentence, periods, anchor }: FigureScene,
  dates: readonly Dated[],
): void {
  for (const [index, { period, stated }] of dates.entries()) {
    const { unit } = figures[index] ?? {};
    if (anchor === null || period === null || stated === null || unit === undefined) continue;
    if (daysCovered(period)[1] > dayNumber(anchor))
      periods.foreseen = { period, words: stated, block: sentence.block, unit };
  }
}

/** Whether the first sentence of the prose has no figure and tells, with a dateline, what a bulletin is on. */
function isLead({ figures, sentence, tokens }: FigureScene): boolean {
  const dated = tokens[sentence.from]?.start !== sentence.span[0];
  return figures.length === 0 && dated;
}

/** A sentence of so few tokens that opens the prose is a dateline: "LIMA, August 7. /Agency/." */
const LONGEST_DATELINE = 12;

/**
 * What figures behind may have from a figure: no time to come, none that is only compared with or
 * looked at aside ("in October alone", "a record 2021, when").
 */
function carriedOn(
  { tokens, anchor }: FigureScene,
  figure: FigureAt,
  { period, stated, carried }: Dated,
): Carried | undefined {
  const words = stated ?? carried;
  if (period === null || words === null || isCompared(tokens, figure)) return undefined;
  const ahead = anchor !== null && daysCovered(period)[0] > dayNumber(anchor);
  const aside = lower(tokens, words.to) === 'alone' || follows(tokens, words.to, ',', 'when');
  const counts = figure.kind !== 'ordinal' && figure.kind !== 'duration';
  return counts && !ahead && !aside ? { period, words } : undefined;
}

/** A month, a year or several, or some days on end: what statistics are about; a day is rather that of an event. */
export function isReported(period: string): boolean {
  if ((period.split('/')[0] ?? '').length < DAY_LENGTH) return true;
  const [first, last] = daysCovered(period);
  return last - first >= FEWEST_DAYS;
}

/** Characters of an ISO 8601 date to the day. */
const DAY_LENGTH = 10;

/** A holiday of this many days, less one, is reported on as a whole. */
const FEWEST_DAYS = 2;
