import { BODY_WORDS, GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { VERB_LEADS } from '../lexicon/verbs.ts';
import { joined } from '../names/find.ts';
import type { Mention } from '../names/mention.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './draft.ts';
import type { Memory } from './memory.ts';

/** What is needed to tell who a phrase stands for. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly memory: Memory;
}

/** A speaker with the tokens `[from, to)` of the phrase that names them, apposition included. */
export interface SpeakerAt {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
}

const HE = new Set(['he', 'she', 'him', 'her']);
const LONGEST_ROLE = 22;
const LONGEST_GROUP = 8;

/** The speaker whose phrase ends just before the token at `end`, as before a verb. */
export function speakerBefore(scene: Scene, end: number): SpeakerAt | undefined {
  let last = end;
  while (last > scene.from && VERB_LEADS.has(lower(scene.tokens, last - 1))) last -= 1;
  if (lower(scene.tokens, last - 1) === ',') return appositive(scene, last - 1);
  return phraseEndingAt(scene, last);
}

/** The speaker whose phrase begins at a token, as behind "according to" or "said". */
export function speakerAfter(scene: Scene, start: number): SpeakerAt | undefined {
  const { tokens, mentions } = scene;
  const end = mentions.find(({ from, kind, by }) => from >= start && kind !== 'place' && by !== 'adjective');
  if (end !== undefined && isPlainRole(tokens, start, end.from)) {
    const speaker = fromMention(scene, end, roleBefore(tokens, end.from, start));
    const tail = roleAfter(scene, end.to);
    return { from: start, to: tail?.to ?? end.to, speaker: tail === undefined ? speaker : withRole(speaker, tail.role) };
  }
  return groupFrom(scene, start);
}

function isPlainRole(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 6 && tokens.slice(from, to).every((token) => token.kind === 'word' || token.text === '-');
}

/** "A. Name, a fellow at the Institute, said": the comma before the verb closes the role. */
function appositive(scene: Scene, close: number): SpeakerAt | undefined {
  for (let open = close - 1; open > scene.from && close - open <= LONGEST_ROLE; open -= 1) {
    if (lower(scene.tokens, open) !== ',') continue;
    const phrase = phraseEndingAt(scene, open);
    if (phrase === undefined) continue;
    const role = joined(scene.tokens.slice(open + 1, close));
    return { ...phrase, to: close + 1, speaker: withRole(phrase.speaker, role) };
  }
  return undefined;
}

function withRole(speaker: Speaker, role: string): Speaker {
  return { ...speaker, role: speaker.role === null || speaker.resolved ? role : `${speaker.role}, ${role}` };
}

function phraseEndingAt(scene: Scene, end: number): SpeakerAt | undefined {
  const { tokens, mentions, memory } = scene;
  const word = lower(tokens, end - 1);
  if (HE.has(word)) return resolved(memory.lastPerson, end - 1, end);
  const mention = mentions.find(({ to }) => to === end);
  if (mention !== undefined && mention.by !== 'adjective') {
    const pair = pairedWith(scene, mention);
    if (pair !== undefined) return pair;
    const role = roleBefore(tokens, mention.from, scene.from);
    return { from: mention.from - role.length, to: end, speaker: fromMention(scene, mention, role) };
  }
  return groupEndingAt(scene, end);
}

/** "Xi Jinping and Vladimir Putin": two people who speak as one. */
function pairedWith(scene: Scene, second: Mention): SpeakerAt | undefined {
  const role = roleBefore(scene.tokens, second.from, scene.from);
  const link = second.from - role.length - 1;
  if (lower(scene.tokens, link) !== 'and') return undefined;
  const first = scene.mentions.find(({ to, by }) => to === link && by !== 'adjective');
  if (first?.kind !== second.kind || (first.kind === 'place') !== (second.kind === 'place')) return undefined;
  const kind = first.kind === 'person' ? 'person' : 'body';
  return { from: first.from, to: second.to, speaker: { name: `${first.name} and ${second.name}`, role: null, kind: kind === 'person' ? 'group' : kind, resolved: false } };
}

function resolved(speaker: Speaker | undefined, from: number, to: number): SpeakerAt | undefined {
  return speaker === undefined ? undefined : { from, to, speaker: { ...speaker, resolved: true } };
}

function fromMention({ memory }: Scene, mention: Mention, role: readonly Token[]): Speaker {
  const given = role.length > 0 ? joined(role) : null;
  return {
    name: mention.name,
    role: given ?? memory.roleOf.get(mention.name) ?? null,
    kind: mention.kind === 'person' ? 'person' : 'body',
    resolved: mention.by === 'role',
  };
}

/** The title words before a name: "Russian Finance Minister". */
function roleBefore(tokens: readonly Token[], at: number, floor: number): readonly Token[] {
  let start = at;
  while (start > floor && isTitleWord(tokens[start - 1]) && at - start < 6) start -= 1;
  const words = tokens.slice(start, at);
  return words.some((word) => TITLES.has(word.lower)) ? words : [];
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (TITLES.has(token.lower) || (/^\p{Lu}/u.test(token.text) && token.lower !== "'s"));
}

/** ", a professor at the university" behind a name. */
function roleAfter(scene: Scene, at: number): { to: number; role: string } | undefined {
  const { tokens } = scene;
  if (lower(tokens, at) !== ',' || !['a', 'an', 'the'].includes(lower(tokens, at + 1))) return undefined;
  let to = at + 1;
  while (to < scene.to && !/^[,.;:"”]$/u.test(tokens[to]?.text ?? '') && to - at < LONGEST_ROLE) to += 1;
  return { to, role: joined(tokens.slice(at + 1, to)) };
}

const PHRASE_ENDS = new Set([',', ';', ':', '"', '“', '”', '(', ')', '.', '-', '–', '—', 'that', 'but', 'while', 'as', 'because', 'when', 'if', 'after', 'before', 'although', 'though', 'which']);

/** A group, a body by description or an unnamed source: "Russian officials", "the ministry". */
function groupEndingAt(scene: Scene, end: number): SpeakerAt | undefined {
  let from = end;
  while (from > scene.from && end - from < LONGEST_GROUP && !PHRASE_ENDS.has(lower(scene.tokens, from - 1))) from -= 1;
  return group(scene, from, end);
}

function groupFrom(scene: Scene, start: number): SpeakerAt | undefined {
  let to = start;
  while (to < scene.to && to - start < LONGEST_GROUP && !PHRASE_ENDS.has(lower(scene.tokens, to))) to += 1;
  return group(scene, start, to);
}

function group(scene: Scene, from: number, to: number): SpeakerAt | undefined {
  const words = scene.tokens.slice(from, to);
  if (words.length === 0 || words.some((word) => word.kind !== 'word')) return undefined;
  const described = byRole(scene.memory, words);
  if (described !== undefined) return resolved(described, from, to);
  const head = words.find((word) => GROUP_WORDS.has(word.lower) || BODY_WORDS.has(word.lower));
  if (head === undefined) return undefined;
  const name = joined(words).replace(/^(?:The|A|An|Some|Many|Most|Several|Other)\b/u, (word) => word.toLowerCase());
  return { from, to, speaker: { name, role: null, kind: 'group', resolved: false } };
}

/** "the Russian president", "the minister": a role that stood beside a name before. */
function byRole(memory: Memory, words: readonly Token[]): Speaker | undefined {
  const [first, ...rest] = words;
  if (first?.lower !== 'the' || rest.length === 0) return undefined;
  const role = rest.map((word) => word.lower).join(' ');
  const exact = memory.roles.get(role);
  if (exact !== undefined) return exact;
  const endings = [...memory.roles].filter(([known]) => known.split(/[\s,]+/u).includes(role));
  return endings.at(-1)?.[1];
}
