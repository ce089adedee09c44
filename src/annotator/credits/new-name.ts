import { BODY_SORTS } from '../lexicon/bodies.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { beforeTitles } from './named.ts';
import type { Scene, SpeakerAt } from './scene.ts';

/**
 * Capitalised words that nothing else knows, as a speaker: a body behind or before the word that
 * says its sort ("the firm Portline", "the Portline newspaper"), a person behind a title
 * ("Minister Name"), and where one word is the whole phrase, a body rather than a person, since
 * people are named in full where they come first.
 */
export function newName(scene: Scene, from: number, to: number): SpeakerAt | undefined {
  return sortBehind(scene, from, to) ?? nameAtEnd(scene, from, to);
}

function nameAtEnd({ tokens }: Scene, from: number, to: number): SpeakerAt | undefined {
  let start = to;
  while (start > from && isNameWord(tokens[start - 1])) start -= 1;
  if (start === to || NOUN_STOPS.has(lower(tokens, start))) return undefined;
  const last = lower(tokens, to - 1);
  if (GROUP_WORDS.has(last) || TITLES.has(last)) return undefined;
  const sorted = BODY_SORTS.has(lower(tokens, start - 1)) && start > from;
  const titled = beforeTitles(tokens, to - 1, from) < to - 1;
  if (titled && !sorted) return titledName(tokens, from, to);
  const whole = start === from || (start === from + 1 && lower(tokens, from) === 'the');
  if (!sorted && (!whole || to - start > 1)) return undefined;
  const role = start > from && sorted ? joined(tokens.slice(from, start)) : null;
  const name = joined(tokens.slice(start, to));
  return { from, to, speaker: { name, role, kind: 'body', resolved: false } };
}

/** "the Portline newspaper", "the Norland-focused Portline grain consultancy": the name before its sort. */
function sortBehind({ tokens, names }: Scene, from: number, to: number): SpeakerAt | undefined {
  let end = to;
  while (end > from && to - end < LONGEST_SORT && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? ''))
    end -= 1;
  const own = tokens.slice(end, to);
  if (own.length === 0 || !NAMED_SORTS.test(own.at(-1)?.lower ?? '')) return undefined;
  const mention = names.endingAt(end);
  const name = mention?.name ?? tokens[end - 1]?.text ?? '';
  const fits =
    mention === undefined ? isNewWord(tokens, end - 1) : isNamesSort(mention, tokens[end - 1]);
  if (!fits || end - 1 < from || (mention?.from ?? end - 1) < from) return undefined;
  const role = joined(own);
  return { from, to, speaker: { name, role, kind: 'body', resolved: false } };
}

/** The letters of a union of states name no agency: "the UN agency" is one of many. */
function isNamesSort({ kind, by }: Mention, last: Token | undefined): boolean {
  return kind === 'body' && (by === 'shape' || !/^\p{Lu}{2,}$/u.test(last?.text ?? ''));
}

/** More lower-case words than this behind a name are no sort of body. */
const LONGEST_SORT = 3;

/** Sorts that stand behind a name without being part of it. */
const NAMED_SORTS =
  /^(?:agency|bank|brokerage|broadcaster|company|consultancy|daily|firm|magazine|newspaper|outlet|portal|tabloid|website|weekly)$/u;

function isNewWord(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  const named = isNameWord(tokens[at]) && !NOUN_STOPS.has(word) && !DEMONYMS.has(word);
  return named && !/^(?:central|state)$/u.test(lower(tokens, at + 1));
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
