import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** "that" is looked for this far behind a verb of saying, in tokens. */
const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that", "said, however, that". */
export function thatAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    const word = lower(tokens, at);
    if (word === 'that') return at + 1;
    const close = word === ',' ? asideEnd(tokens, at) : undefined;
    if (close !== undefined) at = close;
    else if (/^[,.;:"“”‘]$/u.test(word)) return undefined;
  }
  return undefined;
}

/** An aside between two commas is no longer than this, in tokens. */
const LONGEST_ASIDE = 4;

/** The comma that closes an aside before "that": ", however, | that", ", in particular, | that". */
function asideEnd(tokens: readonly Token[], comma: number): number | undefined {
  for (let close = comma + 2; close <= comma + LONGEST_ASIDE + 1; close += 1)
    if (lower(tokens, close) === ',')
      return lower(tokens, close + 1) === 'that' ? close : undefined;
  return undefined;
}
