import { TIES } from '../lexicon/attribution.ts';
import { BODY_SORTS, BODY_WORDS } from '../lexicon/bodies.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { joined } from '../names/shape.ts';
import { holds, isDash, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import { beforeTitles, roleIn } from './named.ts';
import type { Reading, SpeakerAt } from './reading.ts';

/**
 * Capitalised words that nothing else knows, as a speaker: a body behind the word that says its sort
 * ("the firm Portline"), a person behind a title ("Minister Name"), and where one word is the whole
 * phrase, a body rather than a person, since people are named in full where they come first.
 */
export function newName(reading: Reading, from: number, to: number): SpeakerAt | undefined {
  const { tokens, names } = reading;
  // "Insurer | Holm": a capital that opens the sentence.
  const isSort = (at: number): boolean =>
    at === reading.from && at < to - 1 && BODY_SORTS.has(lower(tokens, at));
  let start = to;
  while (start > from && isNameWord(tokens[start - 1]) && !isSort(start - 1)) start -= 1;
  if (
    names.endingAt(to) !== undefined ||
    start === to ||
    isNoName(tokens, start, to) ||
    BODY_WORDS.has(lower(tokens, to - 1))
  )
    return undefined;
  // "the firm | Name", but "workers at the firm | Name".
  if (start > from && BODY_SORTS.has(lower(tokens, start - 1)))
    return holds(tokens, from, start, TIES) ? undefined : bodyNamed(tokens, from, start, to);
  const titles = beforeTitles(tokens, to - 1, from);
  if (titles === to - 1) return onlyWord(reading, from, start, to);
  const isTied = TIES.has(lower(tokens, titles - 1)) && titles > from;
  return isTied ? undefined : titledName(tokens, titles, to);
}

/** One word that is a whole phrase; where it opens the sentence, only if the tagger takes it for a name. */
function onlyWord(
  reading: Reading,
  from: number,
  start: number,
  to: number,
): SpeakerAt | undefined {
  const { tokens } = reading;
  const whole = start === from || (start === from + 1 && lower(tokens, from) === 'the');
  const isProper = tokens[start]?.tag === 'PROPN' && lower(tokens, to) !== 'to';
  const isName = start > reading.from || isProper;
  return whole && isName && to - start === 1 ? bodyNamed(tokens, start, start, to) : undefined;
}

/** Whether capitalised words are a pronoun, a group or an office. */
function isNoName(tokens: readonly Token[], start: number, to: number): boolean {
  // "Mr. Holm- | Lind", whose first part is no title
  if (isDash(tokens[start - 1]) && tokens[start - 1]?.glued === true) return true;
  const [first, last] = [lower(tokens, start), lower(tokens, to - 1)];
  return NOUN_STOPS.has(first) || first === 'i' || GROUP_WORDS.has(last) || TITLES.has(last);
}

/** A body whose name is tokens `[start, to)`, behind the words from `from` on that say its sort. */
function bodyNamed(tokens: readonly Token[], from: number, start: number, to: number): SpeakerAt {
  const role = roleIn(tokens, from, start);
  const name = joined(tokens.slice(start, to));
  return { from, to, speaker: { name, role, kind: 'body', resolved: false } };
}

/** A word with a capital, or in a script that has none. */
function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\p{Lo}](?!.*['’])/u.test(token.text);
}

/** "Minister Name": one word behind titles that the article does not give in full. */
function titledName(tokens: readonly Token[], start: number, to: number): SpeakerAt {
  const name = tokens[to - 1]?.text ?? '';
  const role = roleIn(tokens, start, to - 1);
  return { from: start, to, speaker: { name, role, kind: 'person', resolved: false } };
}
