import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Ymd } from '../time/calendar.ts';
import { findTimes } from '../time/find.ts';
import { isReported, type PeriodMemory } from './memory.ts';

/** Remembers the period that a heading gives the figures under it: "Inbound tourism: May 2023". */
export function noteHeading(
  memory: PeriodMemory,
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Ymd | null,
): void {
  if (sentence.block.kind !== 'heading' && sentence.block.kind !== 'title') return;
  const time = findTimes(tokens, sentence, anchor).find(
    ({ period, role }) => role === 'at' && isReported(period),
  );
  if (time !== undefined) memory.report = { period: time.period, words: time };
}
