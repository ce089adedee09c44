import type { Speaker } from './draft.ts';

/**
 * Who an article has named so far, for "he", "the ministry" and "the Russian president". It grows
 * from sentence to sentence, in the order of the text.
 */
export interface Memory {
  /** The person last named or credited. */
  lastPerson: Speaker | undefined;
  /** The last speaker of any kind. */
  lastSpeaker: Speaker | undefined;
  /** Roles met beside a name, lower case, to the speaker: "russian president". */
  readonly roles: Map<string, Speaker>;
  /** Roles of people by name, as first given. */
  readonly roleOf: Map<string, string>;
}

export function emptyMemory(): Memory {
  return { lastPerson: undefined, lastSpeaker: undefined, roles: new Map(), roleOf: new Map() };
}

/** Keeps a speaker in mind; a role given once holds for the later mentions. */
export function remember(memory: Memory, speaker: Speaker): void {
  memory.lastSpeaker = speaker;
  if (speaker.kind !== 'person') return;
  memory.lastPerson = speaker;
  if (speaker.role === null || speaker.resolved) return;
  if (!memory.roleOf.has(speaker.name)) memory.roleOf.set(speaker.name, speaker.role);
  memory.roles.set(speaker.role.toLowerCase().replace(/^(?:the|an?) /u, ''), speaker);
}
