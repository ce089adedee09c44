import { WEEKDAYS } from '../lexicon/calendar.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { BODY_SORTS, BODY_WORDS } from '../lexicon/bodies.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { joined } from '../names/shape.ts';
import type { NameIndex } from '../names/index.ts';
import type { Mention } from '../names/mention.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './draft.ts';
import type { Memory } from './memory.ts';

/** What is needed to tell who a phrase stands for. Tokens of the sentence are `[from, to)`. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly names: NameIndex;
  readonly memory: Memory;
}

/** A speaker with the tokens `[from, to)` of the phrase that names them. */
export interface SpeakerAt {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
}

const HE = new Set(['he', 'she', 'him', 'her']);
const THEY = new Set(['they', 'it']);

/**
 * Who a noun phrase, tokens `[from, to)`, stands for: a pronoun, a name with its titles, two names
 * joined by "and", a description of somebody named before, a group or an unnamed source.
 */
export function speakerOf(scene: Scene, from: number, to: number): SpeakerAt | undefined {
  const end = withoutTime(scene.tokens, from, to);
  if (end <= from) return undefined;
  const word = lower(scene.tokens, end - 1);
  if (HE.has(word)) return resolved(scene.memory.lastPerson, end - 1, end);
  if (THEY.has(word))
    return end - from === 1 ? resolved(scene.memory.lastSpeaker, from, end) : undefined;
  const byName = pair(scene, from, end) ?? named(scene, from, end) ?? newName(scene, from, end);
  return byName ?? described(scene, from, end);
}

function resolved(speaker: Speaker | undefined, from: number, to: number): SpeakerAt | undefined {
  return speaker === undefined ? undefined : { from, to, speaker: { ...speaker, resolved: true } };
}

/** Leaves out "on Tuesday", "today", "in February" at the end of a subject. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  const last = lower(tokens, to - 1);
  if (last === 'today' || last === 'yesterday') return to - 1;
  if (WEEKDAYS.has(last) && lower(tokens, to - 2) === 'on' && to - 2 > from) return to - 2;
  return to;
}

/** Whether a mention can speak: a person, a body, a country by its name; no adjective, no town. */
export function isActor(mention: Mention | undefined): mention is Mention {
  return (
    mention !== undefined &&
    mention.by !== 'adjective' &&
    (mention.kind !== 'place' || mention.country)
  );
}

/** "X and Y": two names that speak as one. */
function pair({ tokens, names }: Scene, from: number, to: number): SpeakerAt | undefined {
  const second = names.endingAt(to);
  if (!isActor(second)) return undefined;
  const link = beforeTitles(tokens, second.from, from) - 1;
  if (lower(tokens, link) !== 'and') return undefined;
  const first = names.endingAt(link);
  if (!isActor(first) || first.kind !== second.kind || first.from < from) return undefined;
  const speaker: Speaker = {
    name: `${first.name} and ${second.name}`,
    role: null,
    kind: 'group',
    resolved: false,
  };
  return { from: first.from, to, speaker };
}

/** A name that ends the phrase, or stands in it before "of ...", with the titles before it. */
function named(scene: Scene, from: number, to: number): SpeakerAt | undefined {
  const { tokens, names, memory } = scene;
  const mention = names.endingAt(to) ?? nameWithTail(scene, from, to);
  if (!isActor(mention) || mention.from < from || isTiedToGroup(tokens, from, mention.from))
    return undefined;
  const start = beforeTitles(tokens, mention.from, from);
  const role = start < mention.from ? joined(tokens.slice(start, mention.from)) : null;
  const speaker: Speaker = {
    name: mention.name,
    role: role ?? memory.roleOf.get(mention.name) ?? null,
    kind: mention.kind === 'person' ? 'person' : 'body',
    resolved: mention.by === 'role',
  };
  return { from: start, to, speaker };
}

/** "economists polled by X", "officials close to X": the group speaks, the name only tells which. */
function isTiedToGroup(tokens: readonly Token[], from: number, name: number): boolean {
  const tie = lower(tokens, name - 1) === 'the' ? name - 2 : name - 1;
  if (!/^(?:by|to|with)$/.test(lower(tokens, tie))) return false;
  return tokens.slice(from, tie).some((token) => GROUP_WORDS.has(token.lower));
}

/** A capitalised word that nothing else knows, as a speaker: a body behind its sort, else a person. */
function newName({ tokens }: Scene, from: number, to: number): SpeakerAt | undefined {
  let start = to;
  while (start > from && isNameWord(tokens[start - 1])) start -= 1;
  if (start === to || NOUN_STOPS.has(lower(tokens, start))) return undefined;
  if (GROUP_WORDS.has(lower(tokens, to - 1))) return undefined;
  const sorted = BODY_SORTS.has(lower(tokens, start - 1));
  const titled = beforeTitles(tokens, to - 1, from) < to - 1 && !TITLES.has(lower(tokens, to - 1));
  if (titled) return titledName(tokens, from, to);
  if (!sorted && (start !== from || to - start > 1)) return undefined;
  const role = start > from ? joined(tokens.slice(from, start)) : null;
  return {
    from,
    to,
    speaker: {
      name: joined(tokens.slice(start, to)),
      role,
      kind: sorted ? 'body' : 'person',
      resolved: false,
    },
  };
}

/** A word with a capital, or in a script that has none. */
function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\p{Lo}]/u.test(token.text);
}

/** "Minister Name": one word behind titles that the article does not give in full. */
function titledName(tokens: readonly Token[], from: number, to: number): SpeakerAt {
  const start = beforeTitles(tokens, to - 1, from);
  const name = tokens[to - 1]?.text ?? '';
  const role = joined(tokens.slice(start, to - 1));
  return { from: start, to, speaker: { name, role, kind: 'person', resolved: false } };
}

/** "A. Name of the consultancy B", "A. Name for the Socialists": the name opens the phrase. */
function nameWithTail({ tokens, names }: Scene, from: number, to: number): Mention | undefined {
  for (let at = from; at < to; at += 1) {
    const mention = names.startingAt(at);
    if (mention === undefined) continue;
    return mention.kind !== 'place' &&
      ['of', 'from', 'for', 'at', 'with'].includes(lower(tokens, mention.to))
      ? mention
      : undefined;
  }
  return undefined;
}

/** Titles before a name are no longer than this, in tokens. */
const LONGEST_TITLE = 8;

/** The start of the titles before a name: "Finance Minister", "the deputy governor". */
export function beforeTitles(tokens: readonly Token[], at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < LONGEST_TITLE && isTitleWord(tokens[start - 1])) start -= 1;
  const words = tokens.slice(start, at);
  if (!words.some((word) => TITLES.has(word.lower))) return at;
  return ['the', 'its', 'his', 'her'].includes(lower(tokens, start - 1)) && start > floor
    ? start - 1
    : start;
}

function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower === "'s") return token?.text === '-';
  return (
    TITLES.has(token.lower) ||
    /^\p{Lu}/u.test(token.text) ||
    /^(?:managing|executive|of|post|customs|state)$/.test(token.lower)
  );
}

const LONGEST_GROUP = 9;

/** A description, a group or an unnamed source: "the ministry", "officials", "a Chinese source". */
function described(scene: Scene, start: number, to: number): SpeakerAt | undefined {
  const from = nounStart(scene.tokens, start, to);
  const words = scene.tokens.slice(from, to);
  if (words.length === 0 || words.length > LONGEST_GROUP) return undefined;
  if (words.some((word) => word.kind !== 'word' && word.text !== '-')) return undefined;
  const known = byDescription(scene.memory, words);
  if (known !== undefined) return resolved(known, from, to);
  if (!words.some((word) => GROUP_WORDS.has(word.lower) || BODY_WORDS.has(word.lower)))
    return undefined;
  return { from, to, speaker: asNamed(words) };
}

/** Any noun phrase as a speaker, for words that leave no doubt that somebody is credited. */
export function unnamedSpeaker(
  { tokens }: Scene,
  start: number,
  to: number,
): SpeakerAt | undefined {
  const from = nounStart(tokens, start, to);
  const words = tokens.slice(from, to);
  if (words.length > LONGEST_GROUP || words.some(({ kind }) => kind !== 'word')) return undefined;
  if (NOUN_STOPS.has(words.at(-1)?.lower ?? 'a') || !isNounPhrase(words)) return undefined;
  return { from, to, speaker: asNamed(words) };
}

/** A noun phrase opens with an article or a capital, or names a group or body. */
function isNounPhrase(words: readonly Token[]): boolean {
  const [first] = words;
  const opens =
    /^(?:the|an?|one|two|three|some|many|most|several)$/u.test(first?.lower ?? '') ||
    /^\p{Lu}/u.test(first?.text ?? '');
  return opens || words.some(({ lower: word }) => GROUP_WORDS.has(word) || BODY_WORDS.has(word));
}

/** Words that open a sentence with a capital and are no part of a name. */
const NO_NAME =
  /^(?:the|an?|one|two|three|four|five|some|many|most|several|other|both|all|reports|sources)$/u;

function asNamed(words: readonly Token[]): Speaker {
  const name = joined(words)
    .replace(/^[Tt]he (?=\p{Lu})/u, '')
    .replace(/^\p{L}+/u, (word) => {
      const small = word.toLowerCase();
      return NO_NAME.test(small) || GROUP_WORDS.has(small) ? small : word;
    });
  return { name, role: null, kind: 'group', resolved: false };
}

/** Words that tie a second noun to the first: "sources close to the talks". */
const WITHIN_PHRASE = new Set(
  'about,at,behind,by,for,from,in,inside,near,of,on,to,with'.split(','),
);

/** Where the last noun phrase begins: "In the communiqué | the parties". */
function nounStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const opens = ['the', 'a', 'an'].includes(lower(tokens, at));
    if (opens && !WITHIN_PHRASE.has(lower(tokens, at - 1))) return at;
  }
  return from;
}

/** The words of a role that say what somebody is: "spokesman" of "spokesman for the ministry". */
function headWords(role: string): string[] {
  return role.replace(/ (?:for|at|with|from) .*$/u, '').split(/[\s,]+/u);
}

/** Words that take up any body named before. */
const ANY_SORTS = new Set(['agency', 'company', 'firm', 'group', 'organisation', 'organization']);

/** "the minister", "the ministry", "the group": somebody named before who fits the words. */
function byDescription({ roles, bodies }: Memory, words: readonly Token[]): Speaker | undefined {
  const [first, ...rest] = words;
  if (first?.lower !== 'the' || rest.length === 0) return undefined;
  const role = rest.map((word) => word.lower).join(' ');
  const person =
    roles.get(role) ?? [...roles].findLast(([known]) => headWords(known).includes(role))?.[1];
  if (person !== undefined) return person;
  const named = bodies.find(({ name }) => name.toLowerCase().split(/\s+/u).includes(role));
  return named ?? (ANY_SORTS.has(role) ? bodies.find(({ kind }) => kind === 'body') : undefined);
}
