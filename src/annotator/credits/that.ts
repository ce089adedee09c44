import { lower } from '../recognisers/read.ts';
import type { Scene } from './scene.ts';

/** "that" is looked for this far behind a verb of saying, in tokens. */
const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that". */
export function thatAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'that') return at + 1;
    if (tokens[at]?.kind !== 'mark') continue;
    if (/^[,.;:"“”‘]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
