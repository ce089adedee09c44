import { follows } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** "trade in goods | and | services": an "and" within the name of one thing. */
export function joinsServices(tokens: readonly Token[], and: number): boolean {
  return follows(tokens, and, 'and', 'services');
}
