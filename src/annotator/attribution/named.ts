import { TIES } from '../lexicon/attribution.ts';
import { BODY_SORTS, BODY_WORDS, isBodily } from '../lexicon/bodies.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { TITLES } from '../lexicon/people.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../syntax/word.ts';
import type { Speaker } from './attribution.ts';
import type { Reading, SpeakerAt } from './reading.ts';

/** Whether a mention can speak: a person, a body, a country by its name; no adjective, no town. */
export function isActor(mention: Mention | undefined): mention is Mention {
  return (
    mention !== undefined &&
    mention.by !== 'adjective' &&
    (mention.kind !== 'place' || mention.country)
  );
}

/** "X and Y", "X, Y and Z": names that speak as one, all of them in tokens `[from, to)`. */
export function several(reading: Reading, from: number, to: number): SpeakerAt | undefined {
  const { tokens } = reading;
  const names: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !/^(?:,|and)$/u.test(lower(tokens, at))) continue;
    const name = start === at ? '' : oneOf(reading, start, at);
    if (name === undefined) return undefined;
    if (name !== '') names.push(name);
    start = at + 1;
  }
  const last = names.pop();
  if (names.length === 0) return undefined;
  const name = `${names.join(', ')} and ${last ?? ''}`;
  return { from, to, speaker: { name, role: null, kind: 'group', resolved: false } };
}

/** One of several who speak, a title left out: a name known, or words with capitals; not "Trade | and Industry Minister". */
function oneOf({ tokens, names }: Reading, start: number, to: number): string | undefined {
  const from = lower(tokens, start) === 'the' ? start + 1 : start;
  const mention = names.endingAt(to);
  const isField = lower(tokens, to) === 'and' && TITLES.has(lower(tokens, to + 2));
  if (mention === undefined)
    return from < to &&
      !isField &&
      tokens.slice(from, to).every(isCapitalised) &&
      to - from <= LONGEST_NEW
      ? joined(tokens.slice(from, to))
      : undefined;
  const isWhole = mention.from >= from && beforeTitles(tokens, mention.from, from) === from;
  return isWhole && isActor(mention) ? mention.name : undefined;
}

/** A name that nothing else knows is no longer than this among others, in words. */
const LONGEST_NEW = 2;

/** The name that a phrase is about, with the titles before it. */
export function named(reading: Reading, from: number, to: number): SpeakerAt | undefined {
  const { tokens, known } = reading;
  const mention = headName(reading, from, to);
  if (mention === undefined) return undefined;
  const start = beforeTitles(tokens, mention.from, from);
  const speaker: Speaker = {
    name: isOpening(tokens, mention) ? (tokens[mention.from]?.text ?? '') : mention.name,
    role: titleBefore(tokens, start, mention.from, from) ?? known.roleOf.get(mention.name) ?? null,
    kind: mention.kind === 'person' ? 'person' : 'body',
    resolved: mention.by === 'role',
  };
  return { from: start, to, speaker };
}

/**
 * "Telia" behind "Telia Eesti": the first word of a full name may be another's; not one of one
 * syllable, which may be a surname that stands first ("Wu" of "Wu Ning").
 */
function isOpening(tokens: readonly Token[], { from, to, name, by }: Mention): boolean {
  const word = tokens[from]?.text ?? '';
  const opens = by === 'surname' && to - from === 1 && name.startsWith(`${word} `);
  return opens && !/^[^aeiouy]*[aeiouy]+[^aeiouy]*$/iu.test(word);
}

/**
 * The mention that heads a phrase: "ministry spokesman | A. Name", "A. Name | of the bank", "the
 * head of the post | A. Name", "President of Norland | A. Name"; a town where it is the whole phrase.
 * None in "an official at X", "economists polled by X", "the X newspaper's editors".
 */
function headName({ tokens, names }: Reading, from: number, to: number): Mention | undefined {
  let tied = false;
  let at = from;
  while (at < to) {
    const mention = names.startingAt(at);
    if (mention === undefined) {
      tied ||= TIES.has(lower(tokens, at));
      at += 1;
      continue;
    }
    if (mention.to === to) return isHead(tokens, mention, from, tied) ? mention : undefined;
    const tail = TIES.has(lower(tokens, mention.to));
    if (!tied && tail && mention.kind !== 'place' && isActor(mention)) return mention;
    at = mention.to;
  }
  return undefined;
}

function isHead(tokens: readonly Word[], mention: Mention, from: number, tied: boolean): boolean {
  const before = lower(tokens, mention.from - 1);
  const alone = mention.from - from <= (before === 'the' ? 1 : 0);
  if (mention.by === 'adjective') return false;
  // "Grain Growers | Norland": a name that a country ends.
  if (mention.kind === 'place' && !(mention.country && tokens[mention.from - 1]?.tag !== 'PROPN'))
    return alone;
  if (!tied) return true;
  const start = beforeTitles(tokens, mention.from, from);
  if (mention.kind !== 'person') return false;
  if (start < mention.from) return start === from;
  const noun = tokens[mention.from - 1];
  const word = noun?.lower ?? '';
  const head = tokens.slice(from, mention.from).findIndex((token) => TIES.has(token.lower));
  // Not "the manager of the singer | A. Name", "a clerk at the firm | Name": the name is the noun's.
  const isParted = noun?.tag === 'PROPN' || (BODY_WORDS.has(word) && !BODY_SORTS.has(word));
  return isParted && TITLES.has(lower(tokens, from + head - 1));
}

/** The start of the titles before a name: "Finance Minister", "the deputy governor". */
export function beforeTitles(tokens: readonly Token[], at: number, floor: number): number {
  let start = at;
  while (start > floor && isTitleWord(tokens[start - 1])) start -= 1;
  while (start < at && (TIES.has(lower(tokens, start)) || tokens[start]?.kind !== 'word'))
    start += 1;
  for (let of = start + 1; of < at; of += 1)
    if (lower(tokens, of) === 'of' && !isOffice(tokens, of, at)) start = of + 1;
  if (!holds(tokens, start, at, TITLES)) return at;
  const isOwned = /^(?:the|its|his|her)$/u.test(lower(tokens, start - 1));
  return isOwned && start > floor ? start - 1 : start;
}

/** "President | of Norland A. Name": not "the staff of | Governor A. Name", "the deputy of | Mayor A. Name". */
function isOffice(tokens: readonly Token[], of: number, name: number): boolean {
  const head = lower(tokens, of - 1);
  const isOther = tokens.slice(of + 1, name).every(({ lower: word }) => TITLES.has(word));
  return !isOther && (TITLES.has(head) || isBodily(head));
}

function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower === "'s") return token?.text === '-';
  if (TITLES.has(token.lower)) return true;
  return (
    (/^\p{Lu}/u.test(token.text) && !NOUN_STOPS.has(token.lower)) ||
    /^(?:managing|executive|of|post|customs|state)$/.test(token.lower)
  );
}

/** Words that say of what somebody is minister or head are no more than this: "'s | oil | minister". */
const LONGEST_FIELD = 3;

/**
 * The role that the titles before a name give, tokens `[title, name)`, with the lower-case words
 * between a mark, "'s" or an article and them: "chief technology | officer"; null where there are none.
 */
export function titleBefore(
  tokens: readonly Token[],
  title: number,
  name: number,
  floor: number,
): string | null {
  let start = title;
  while (start > floor && title - start < LONGEST_FIELD && isField(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  const isWhole =
    start === floor || before?.kind === 'mark' || /^(?:'s|the)$/u.test(before?.lower ?? '');
  // "Trade and | Industry Minister"
  const isFirst = start - 2 === floor || lower(tokens, start - 3) === 'the';
  const isCut = before?.lower === 'and' && isCapitalised(tokens[start - 2]) && isFirst;
  return title === name || isCut ? null : roleIn(tokens, isWhole ? start : title, name);
}

function isField(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !NOUN_STOPS.has(token.lower);
}

/** Forms of address say nothing of what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|sir|lady|lord|madam|dr)$/u;

/** The words in `[from, to)` as a role, whose it is and a form of address left out; null where none are left. */
export function roleIn(tokens: readonly Token[], from: number, to: number): string | null {
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  const words = tokens.slice(from, end).filter(({ lower: word }) => !ADDRESS.test(word));
  const own = words.slice(/^(?:an?|the|its|his|her|their)$/u.test(words[0]?.lower ?? '') ? 1 : 0);
  return own.length === 0 ? null : joined(own);
}
