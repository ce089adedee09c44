import { lower } from '../figures/read.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './credit.ts';

/** A description of a speaker is no longer than this, in tokens. */
export const LONGEST_ROLE = 24;

/** What stands between commas behind a name and says nothing of who it is: "for his part", "in a statement". */
const NO_ROLE =
  /^(?:after|also|asked|at|by|citing|commenting|during|for|however|in|meanwhile|on|quoting|referring|speaking|too|when|which|who|whose|with)\b/iu;

/** A speaker with the description that stands beside the name, if it says who it is. */
export function withRole(speaker: Speaker, role: string): Speaker {
  if (speaker.kind === 'group' || role === '' || NO_ROLE.test(role)) return speaker;
  return {
    ...speaker,
    role: speaker.role === null || speaker.resolved ? role : `${speaker.role}, ${role}`,
  };
}

/** Whether an article stands at a token. */
export function isArticle({ tokens }: Scene, at: number): boolean {
  return ['a', 'an', 'the'].includes(lower(tokens, at));
}

/** Whether what begins at a token says nothing of who a speaker is: "for its part". */
export function isAside({ tokens }: Scene, at: number): boolean {
  return NO_ROLE.test(lower(tokens, at));
}
