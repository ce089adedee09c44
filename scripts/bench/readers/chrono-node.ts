import { parse } from 'chrono-node';
import type { Dated } from '../reader.ts';

/** chrono-node, with the article's date to count from. */
export function chronoNode({ text, date }: Dated): number {
  return parse(text, date === null ? undefined : new Date(date)).length;
}
