import type { Block } from '../text/blocks.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Ymd } from '../time/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { findTimes } from '../time/find.ts';
import type { QuantityDraft } from './find.ts';

/** The periods that figures without a time of their own go on with. */
export interface PeriodMemory {
  block: Block | undefined;
  /** That of the paragraph so far. */
  period: string | null;
  /** That of the opening sentences, which a report on one period begins with. */
  opening: string | null;
  sentences: number;
  /** That of the title or heading a paragraph stands under. */
  readonly headings: ReadonlyMap<Block, string>;
}

/** Sentences that can set the period of a whole report. */
const OPENING = 3;

export function emptyPeriods(tokens: readonly Token[], blocks: readonly Block[], anchor: Ymd | null): PeriodMemory {
  const titles = sentencesOf(tokens, blocks).filter(({ block }) => block.kind === 'title' || block.kind === 'heading');
  const dated = new Map(titles.map((title) => [title.block, findTimes(tokens, title, anchor)[0]?.period]));
  const headings = new Map<Block, string>();
  let current: string | undefined;
  for (const block of blocks) {
    if (dated.has(block)) current = dated.get(block);
    if (current !== undefined) headings.set(block, current);
  }
  return { block: undefined, period: null, opening: null, sentences: 0, headings };
}

/** The period for a sentence that names none: its paragraph's so far, its heading's, the opening's. */
export function carriedPeriod({ block, period, headings, opening }: PeriodMemory, sentence: Sentence): string | null {
  return (block === sentence.block ? period : null) ?? headings.get(sentence.block) ?? opening;
}

/** Keeps the period of a sentence's first figure that the sentence itself dates. */
export function notePeriod(
  memory: PeriodMemory,
  { block }: Sentence,
  times: readonly TimeExpression[],
  quantities: readonly QuantityDraft[],
): void {
  if (memory.block !== block) {
    memory.block = block;
    memory.period = null;
  }
  memory.sentences += 1;
  const own = quantities.find(({ period, rule, status }) => rule !== 'ordinal' && status === 'observed' && isReported(times, period));
  if (own === undefined) return;
  memory.period = own.period;
  if (memory.sentences <= OPENING) memory.opening ??= own.period;
}

/** A month, a year or a stretch that the sentence names; a single day is no reporting period. */
function isReported(times: readonly TimeExpression[], period: string | null): boolean {
  return period !== null && (period.includes('/') || period.length < 10) && times.some((time) => time.period === period);
}
