import { lower, phrases, placesIn } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { creditFor } from './credit.ts';
import type { Credit } from './draft.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speaker.ts';

/** "if the head of the post office is right" is no longer than this, in tokens. */
const REACH = 14;

const LEAD = phrases('if');

/** Takes "if X is right, ...", "..., if X is to be believed": what X holds. */
export function ifRight(scene: Scene): Credit[] {
  const { tokens, from, to } = scene;
  for (const at of placesIn(tokens, from, to, LEAD)) {
    const verb = beingRight(tokens, at, to);
    if (verb === undefined) continue;
    const found = speakerOf(scene, at + 1, verb);
    if (found === undefined) return [];
    let end = verb;
    while (end < to && tokens[end]?.kind === 'word') end += 1;
    const words = tokens[end]?.text === ',' ? { from: end, to } : { from, to: at };
    return creditFor(tokens, words, found.speaker, 'reported', 'if-right');
  }
  return [];
}

/** Where "is right", "are to be believed" begins behind an "if". */
function beingRight(tokens: readonly Token[], at: number, to: number): number | undefined {
  for (let verb = at + 2; verb < Math.min(to, at + REACH); verb += 1) {
    if (/^[,;:]$/u.test(tokens[verb]?.text ?? '')) return undefined;
    if (!/^(?:are|is|was|were)$/u.test(lower(tokens, verb))) continue;
    const next = lower(tokens, verb + 1);
    const believed = next === 'to' && lower(tokens, verb + 3) === 'believed';
    return believed || /^(?:correct|right)$/u.test(next) ? verb : undefined;
  }
  return undefined;
}
