import type { Block } from '../text/blocks.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { QuantityDraft } from './find.ts';

/** The period that figures were last given for, and the block they stood in. */
export interface PeriodMemory {
  block: Block | undefined;
  period: string | null;
}

/** The period that a sentence without a time of its own goes on with: that of its paragraph so far. */
export function carriedPeriod({ block, period }: PeriodMemory, sentence: Sentence): string | null {
  return block === sentence.block ? period : null;
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
  const own = quantities.find(({ period, unit }) => unit !== 'ordinal' && times.some((time) => time.period === period));
  if (own !== undefined) memory.period = own.period;
}
