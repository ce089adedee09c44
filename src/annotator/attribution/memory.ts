import type { Speaker } from './credit.ts';

/**
 * Who an article has named so far, for "he", "the ministry" and "the finance minister". It grows
 * from sentence to sentence, in the order of the text.
 */
export interface Memory {
  /** The person last named or credited. */
  lastPerson: Speaker | undefined;
  /** The last speaker of any kind. */
  lastSpeaker: Speaker | undefined;
  /** Bodies named so far, the last first. */
  bodies: readonly Speaker[];
  /** Roles met beside a name, lower case, to the speaker. */
  readonly roles: Map<string, Speaker>;
  /** The roles met last beside a name, lower case, to who bore them, the last last. */
  readonly lastRoles: Map<string, Speaker>;
  /** Roles of people by name, as first given. */
  readonly roleOf: Map<string, string>;
  /** Full names of people by surname. */
  readonly named: Map<string, string>;
  /** The words of the name of a body, and those beside it that say its sort, lower case, by name. */
  readonly wordsOf: Map<string, Set<string>>;
}

export function emptyMemory(): Memory {
  return {
    lastPerson: undefined,
    lastSpeaker: undefined,
    bodies: [],
    roles: new Map(),
    lastRoles: new Map(),
    roleOf: new Map(),
    named: new Map(),
    wordsOf: new Map(),
  };
}

/** Roles further back than this are no longer meant by "the minister". */
const ROLES_KEPT = 24;

/** Bodies further back than this are no longer meant by "the ministry". */
const BODIES_KEPT = 8;

/** Keeps somebody named in mind, without words credited to them. */
export function noteName(memory: Memory, speaker: Speaker): void {
  if (speaker.kind === 'person') {
    memory.lastPerson = speaker;
    const surname = speaker.name.slice(speaker.name.lastIndexOf(' ') + 1);
    memory.named.set(surname, speaker.name);
  } else if (speaker.kind === 'body') noteBody(memory, speaker);
  if (speaker.kind !== 'person' || speaker.role === null || speaker.resolved) return;
  if (!memory.roleOf.has(speaker.name)) memory.roleOf.set(speaker.name, speaker.role);
  const role = speaker.role.toLowerCase().replace(/^(?:the|an?) /u, '');
  memory.roles.set(role, speaker);
  const { lastRoles } = memory;
  lastRoles.delete(role);
  lastRoles.set(role, speaker);
  const [oldest] = lastRoles.keys();
  if (lastRoles.size > ROLES_KEPT && oldest !== undefined) lastRoles.delete(oldest);
}

function noteBody(memory: Memory, body: Speaker): void {
  const { name } = body;
  const others = memory.bodies.filter((other) => other.name !== name);
  memory.bodies = [body, ...others.slice(0, BODIES_KEPT - 1)];
  const words = memory.wordsOf.get(name) ?? new Set(wordsIn(name.toLowerCase()));
  memory.wordsOf.set(name, words);
}

/** The words of a name, parted by spaces and hyphens. */
function wordsIn(name: string): string[] {
  return name.replaceAll('-', ' ').split(' ');
}

/** "a trader", "one mother", "my friend": somebody unnamed for whom "she" may stand. */
const ONE_PERSON =
  /^(?:an?|another|his|her|my|one|our) (?!.*\b(?:report|poll|statement|study|survey)\b)/u;

/** Keeps a speaker in mind; a role given once holds for the later mentions. */
export function noteSpeaker(memory: Memory, speaker: Speaker): void {
  memory.lastSpeaker = speaker;
  if (speaker.kind === 'group' && ONE_PERSON.test(speaker.name)) memory.lastPerson = speaker;
  noteName(memory, speaker);
}
