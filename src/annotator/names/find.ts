import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { NOT_NAMES } from '../lexicon/names.ts';
import { TITLES } from '../lexicon/people.ts';
import { isCapitalised, isDash, lower } from '../text/read.ts';
import type { Word } from '../syntax/word.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Hit } from '../vocabulary/phrase-index.ts';
import { isHeldAt, type Named, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { isNameWord } from './extent.ts';
import type { Mention } from './mention.ts';
import { forgetBody, type Met, meetBody, meetPerson, personMet, renameBody } from './met.ts';
import { joined, nameByShape, noteLetters } from './shape.ts';

/**
 * The people, bodies and places that a sentence names: first by the vocabulary, then by shape (two
 * to six capitalised words), then by the short form of a name met before.
 *
 * @param met names met so far; the sentence's own are added
 */
export function findNames(
  tokens: readonly Word[],
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention[] {
  const mentions: Mention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const mention =
      knownName(tokens, at, sentence, vocabulary, met) ??
      (isRest(tokens, at, sentence, mentions.at(-1))
        ? undefined
        : nameByShape(tokens, at, sentence, vocabulary, met));
    if (mention !== undefined) {
      if (isOfficeOf(tokens, mentions.at(-1), mention)) mentions.pop();
      const whole = withOwner(tokens, mention, mentions, met);
      if (whole !== undefined) mentions.push(whole);
    }
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

/** "Labour | Force Survey", "Southern | Light Metals": what is left of words that are no name as a whole. */
function isRest(
  tokens: readonly Word[],
  at: number,
  sentence: Sentence,
  before: Mention | undefined,
): boolean {
  const isDate = [WEEKDAYS, MONTHS].some((names) => names.has(lower(tokens, at - 1)));
  let from = at;
  while (from > (before?.to ?? sentence.from) && isNameWord(tokens, from - 1, sentence)) from -= 1;
  // "Minister of Agriculture | Ada Mill"
  const word = lower(tokens, from - 1);
  const isOffice = TITLES.has(word === 'of' ? lower(tokens, from - 2) : word);
  return from < at && !isDate && !isOffice;
}

/** "The Norlandish president, | Tor Berg,": the name beside an office says who holds it. */
function isOfficeOf(tokens: readonly Word[], office: Mention | undefined, name: Mention): boolean {
  if (office?.by !== 'role' || name.kind !== 'person' || name.by === 'role') return false;
  const apposed = lower(tokens, office.to) === ',' && /^[,.]?$/.test(lower(tokens, name.to));
  return name.from === office.to || (apposed && name.from === office.to + 1);
}

function knownName(
  tokens: readonly Word[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention | undefined {
  const known = vocabulary.names.at(tokens, at);
  if (known === undefined || known.to > sentence.to) return undefined;
  if (isSurnameFirst(tokens, known, sentence, vocabulary)) return undefined;
  const { kind, by, name, general, held } = known.value;
  if (held !== undefined && met.date !== null && !isHeldAt(held, met.date)) return undefined;
  const own = tokens[known.to + 1]?.text.charAt(0) === name.charAt(0);
  if (kind === 'body' && own) noteLetters(tokens, known.to, name, met);
  const mention = { ...known.value, from: known.from, to: known.to };
  const isName = general === true || (kind === 'person' && by === 'name');
  return isName ? namesake(tokens, mention, met) : mention;
}

/** Who is meant by a name that somebody met before may share: "Karl Jordan", then "Jordan"; "Jordan Wu", then "Jordan". */
function namesake(tokens: readonly Word[], mention: Mention, met: Met): Mention {
  const { from, to, name, kind } = mention;
  if (kind === 'person' && to - from > 1) meetPerson(met, name);
  const other = to - from === 1 ? personMet(met, tokens[from]?.text ?? '') : undefined;
  return other === undefined || other === name
    ? mention
    : { ...mention, name: other, kind: 'person', country: false, by: 'surname' };
}

/** "Wu Ning" where the vocabulary has "Wu" for Wu Bo: the surname comes first, a name of its own follows. */
function isSurnameFirst(
  tokens: readonly Word[],
  { from, to, value }: Hit<Named>,
  sentence: Sentence,
  vocabulary: Vocabulary,
): boolean {
  const alone = value.kind === 'person' && value.by === 'name' && to - from === 1;
  if (!alone || sentence.block.kind === 'title') return false;
  if (value.name.split(' ', 1)[0] !== tokens[from]?.text) return false;
  return (
    isNameWord(tokens, to, sentence) &&
    /\p{Ll}$/u.test(tokens[to]?.text ?? '') &&
    !NOT_NAMES.has(lower(tokens, to)) &&
    vocabulary.names.at(tokens, to) === undefined
  );
}

/**
 * "Danish Defence Ministry", "Anglo-Danish Board": what stands before a body read by its shape is part
 * of its name; none where that cannot be told: "Risk Reduction and | Management Council".
 */
function withOwner(
  tokens: readonly Word[],
  mention: Mention,
  before: Mention[],
  met: Met,
): Mention | undefined {
  const people = ofPeople(tokens, mention);
  if (people !== undefined) {
    meetBody(met, people.name);
    return people;
  }
  const { kind, by, from: own, to } = mention;
  if (kind !== 'body' || by !== 'shape' || !isCapitalised(tokens[own])) return mention;
  const from = ownedStart(tokens, own, before.at(-1));
  while ((before.at(-1)?.to ?? 0) > from) before.pop();
  const last = before.at(-1);
  if (to - own > 1 && isJoined(tokens, from, last)) {
    forgetBody(met, mention.name);
    if (last?.by === 'shape' && last.to === from - 1) before.pop();
    return undefined;
  }
  if (from === own) return mention;
  const name = joined(tokens.slice(from, to));
  renameBody(met, mention.name, name);
  return { ...mention, from, name };
}

/** Where a body's name begins, with whose it is and what a hyphen ties to that: "Danish | Ministry", "Anglo-Danish | Board". */
function ownedStart(tokens: readonly Word[], at: number, last: Mention | undefined): number {
  const start = last?.to === at && isOwner(tokens, last) ? last.from : at;
  const owner = lower(tokens, start) === 'the' ? start + 1 : start;
  const isPaired = isDash(tokens[owner - 1]) && tokens[owner]?.glued === true;
  return isPaired && isCapitalised(tokens[owner - 2]) ? owner - 2 : owner;
}

/** "Risk Reduction and | Management Council", "the Lund and | Varby Board": one name or two; not "Holm Bank and | Lind Bank". */
function isJoined(tokens: readonly Word[], at: number, other: Mention | undefined): boolean {
  if (lower(tokens, at - 1) !== 'and' || !isCapitalised(tokens[at - 2])) return false;
  let from = at - 2;
  while (isCapitalised(tokens[from - 1]) && lower(tokens, from - 1) !== 'the') from -= 1;
  const isOther = other?.to === at - 1;
  return !isOther || (other.kind !== 'body' && lower(tokens, from - 1) === 'the');
}

/** "the People's Bank": what people a body is of is part of its name. */
function ofPeople(tokens: readonly Word[], mention: Mention): Mention | undefined {
  const from = mention.from - 2;
  const owned = mention.by === 'shape' && lower(tokens, mention.from - 1) === "'s";
  if (!owned || !/^(?:Children|Lloyd|Men|Moody|People|Women)$/u.test(tokens[from]?.text ?? ''))
    return undefined;
  return { ...mention, from, name: joined(tokens.slice(from, mention.to)) };
}

/** An adjective, or the name of a place or body that no preposition ties to what stands before it. */
function isOwner(tokens: readonly Word[], { from, kind, by }: Mention): boolean {
  if (by === 'adjective') return true;
  const tied = /^(?:at|from|in|near|to)$/u.test(lower(tokens, from - 1));
  return by === 'name' && kind !== 'person' && !tied;
}
