import type { Speaker } from './attribution.ts';

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
