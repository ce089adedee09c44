import type { Span } from '../../schemas/span.ts';

/** A text without some of its stretches, which may overlap. */
export function without(text: string, spans: readonly Span[]): string {
  const sorted = spans.toSorted(([a], [b]) => a - b);
  let from = 0;
  const kept: string[] = [];
  for (const [start, end] of sorted) {
    if (start > from) kept.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...kept, text.slice(from)].join('\n');
}
