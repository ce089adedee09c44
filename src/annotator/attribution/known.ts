import { HE, SHE, TITLES } from '../lexicon/people.ts';
import type { Mention } from '../names/mention.ts';
import type { Speaker } from './attribution.ts';

/** Whom the sentences of an article so far name and quote, for "he", "the ministry" and "the finance minister". */
export interface KnownSpeakers {
  /** The person last named or quoted. */
  readonly lastPerson: Speaker | undefined;
  /** The last speaker of any kind. */
  readonly lastSpeaker: Speaker | undefined;
  /** Whether the last sentence began with something new, which "it" may stand for: "A mission visited Lund." */
  readonly hasNew: boolean;
  /** Bodies, the last first. */
  readonly bodies: readonly Speaker[];
  /** Roles met beside a name, lower case, to who bore them last; the last role last. */
  readonly roles: ReadonlyMap<string, Speaker>;
  /** Roles of people by name, as first given. */
  readonly roleOf: ReadonlyMap<string, string>;
  /** People by name whom a form of address, an office or an earlier pronoun tells to be "he" or "she". */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
}

export type Pronoun = 'he' | 'she';

/** What is known before the first sentence. */
export const NOBODY_KNOWN: KnownSpeakers = {
  lastPerson: undefined,
  lastSpeaker: undefined,
  hasNew: false,
  bodies: [],
  roles: new Map(),
  roleOf: new Map(),
  pronouns: new Map(),
};

/** Roles further back than this are no longer meant by "the minister". */
const ROLES_KEPT = 24;

/** Bodies further back than this are no longer meant by "the ministry". */
const BODIES_KEPT = 8;

/** What is known once somebody is named. */
export function afterName(known: KnownSpeakers, speaker: Speaker): KnownSpeakers {
  if (speaker.kind === 'person') return afterPerson({ ...known, lastPerson: speaker }, speaker);
  if (speaker.kind === 'group') return known;
  const others = known.bodies.filter(({ name }) => name !== speaker.name);
  return { ...known, bodies: [speaker, ...others.slice(0, BODIES_KEPT - 1)] };
}

function afterPerson(known: KnownSpeakers, person: Speaker): KnownSpeakers {
  const { name, role, resolved } = person;
  if (role === null || resolved) return known;
  const own = role.toLowerCase().replace(/^(?:the|an?) /u, '');
  const others = [...known.roles].filter(([other]) => other !== own);
  const roles = new Map([...others.slice(1 - ROLES_KEPT), [own, person] as const]);
  return known.roleOf.has(name)
    ? { ...known, roles }
    : { ...known, roles, roleOf: new Map([...known.roleOf, [name, role]]) };
}

/** "a trader", "one mother", "my friend": somebody unnamed for whom "she" may stand. */
const ONE_PERSON =
  /^(?:an?|another|his|my|one|our) (?!.*\b(?:report|poll|statement|study|survey)\b)/u;

/** The words of a role that say what somebody is: "spokesman" of "spokesman for the ministry". */
export function headWords(role: string): string[] {
  return role.replace(/ (?:for|at|with|from|in|of) .*$/u, '').split(/[\s,]+/u);
}

/** Whether a speaker is one person without a name: "a trader", "spokesman for the ministry". */
export function isOneUnnamed({ kind, name }: Speaker): boolean {
  return kind === 'group' && (ONE_PERSON.test(name) || TITLES.has(headWords(name).at(-1) ?? ''));
}

/** What a title, a noun for one person or a pronoun tells of whom it stands for. */
export function pronounOf(word: string): Pronoun | undefined {
  if (SHE.has(word) || word.endsWith('woman')) return 'she';
  return HE.has(word) ? 'he' : undefined;
}

/** Whether "he" or "she" may stand for somebody, as far as it is known. */
export function isMeant(
  { pronouns }: KnownSpeakers,
  { name, kind }: Speaker,
  word: string,
): boolean {
  const head = kind === 'group' ? headWords(name).at(-1) : undefined;
  const told = pronounOf(head ?? '') ?? pronouns.get(name);
  return told === undefined || told === pronounOf(word);
}

/** What is known once somebody spoke; a role given once holds for the later mentions. */
export function afterSpeaker(known: KnownSpeakers, speaker: Speaker): KnownSpeakers {
  const lastPerson = isOneUnnamed(speaker) ? speaker : known.lastPerson;
  return afterName({ ...known, lastPerson, lastSpeaker: speaker }, speaker);
}

/** Somebody as a mention names them, with the role met before. */
export function speakerNamed({ roleOf }: KnownSpeakers, { name, kind, by }: Mention): Speaker {
  return {
    name,
    role: roleOf.get(name) ?? null,
    kind: kind === 'person' ? 'person' : 'body',
    resolved: by !== 'name',
  };
}
