import { FIRM_FORMS, INNER, LAST_WORDS, PLAIN_OPENERS } from '../lexicon/names.ts';
import { BODY_SORTS, BODY_WORDS } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { holds, isCapitalised, isDash, isNumeric, lower } from '../text/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from '../vocabulary/phrase-index.ts';
import type { Named, Vocabulary } from '../vocabulary/vocabulary.ts';

/** A name of more tokens than this is cut. */
const LONGEST_NAME = 12;

/**
 * The token behind the capitalised words at a token that stand together as a name.
 *
 * Goes over "of", "for" and "and" inside the name of a body ("Ministry of Trade and Industry"), over
 * hyphens and "&".
 * Stops before a name that the vocabulary knows, before "and" behind the word that makes the body
 * ("Holm Bank | and Berg Bank"), and before a person's name behind it ("Holm Bank | Olga Berg").
 */
export function endOfName(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
): number {
  let to = at + 1;
  while (to < sentence.to && to - at < LONGEST_NAME) {
    const known = vocabulary.names.at(tokens, to);
    const free =
      known === undefined ||
      isOfFirm(tokens, known) ||
      isBehindInitial(tokens, known) ||
      isNamesake(tokens, at, known, sentence);
    if (isNameWord(tokens, to, sentence) && free) to += 1;
    else if (joins(tokens, at, to) && isCapitalised(tokens[to + 1])) to += 2;
    else if (isSyllable(tokens, at, to)) to += 2;
    else if (particlesAt(tokens, to) > 0) to += particlesAt(tokens, to);
    else if (isOfThe(tokens, to) && joins(tokens, at, to)) to += 3;
    else break;
  }
  return beforePerson(tokens, at, to);
}

/** Words of one syllable that stand behind a hyphen without being part of a name: "Lund-run". */
const NO_SYLLABLES =
  /^(?:ban|cut|drawn|free|grown|her|hit|hub|long|man|no|off|on|or|own|plan|plus|run|shaped|shy|team|to|up|war|win|won)$/u;

/** "Holm Ji | -yun", "Ji | -yun Holm": a given name of two syllables goes on in small letters behind a hyphen. */
function isSyllable(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to + 1];
  const joint = isDash(tokens[to]) && tokens[to]?.glued === true && next?.glued === true;
  const isFirst = to - at === 1 && !isCapitalised(tokens[to + 2]);
  if (!joint || isFirst || (tokens[to - 1]?.text.length ?? 0) > LONGEST_SYLLABLE) return false;
  const given = /^[b-df-hj-np-tv-z]{0,2}[aeiouwy]+(?:ng|[hklmnprt])?$/u.test(next.text);
  return given && (!NO_SYLLABLES.test(next.text) || tokens[to + 2]?.kind === 'mark');
}

/** Written syllables of East Asian names have no more letters than this. */
const LONGEST_SYLLABLE = 6;

/** "Holm Exploration | Brazil | Ltd": a country in the name of a firm, whose form stands right behind. */
function isOfFirm(tokens: readonly Token[], { to, value }: Hit<Named>): boolean {
  return value.kind === 'place' && isCapitalised(tokens[to]) && FIRM_FORMS.has(lower(tokens, to));
}

/** "Ada K. | Mill": a surname that the vocabulary knows, behind an initial. */
function isBehindInitial(tokens: readonly Token[], { from, value }: Hit<Named>): boolean {
  return value.kind === 'person' && /^\p{Lu}\.$/u.test(tokens[from - 1]?.text ?? '');
}

/** Words before a name that are no first name though they have a capital: "In Lund | Mill spoke". */
const BEFORE_PLACES = /^(?:around|at|in|inside|near|outside|via)$/u;

/**
 * "Eva Mill", "Michael Jordan": a first name before the surname that the vocabulary has for
 * somebody else, or before a country's name; not "Eastern Jordan".
 */
function isNamesake(
  tokens: readonly Token[],
  first: number,
  { from, to, value }: Hit<Named>,
  { block }: Sentence,
): boolean {
  const isName = value.general === true || (value.kind === 'person' && value.by === 'name');
  if (!isName || to - from > 1 || from !== first + 1) return false;
  const own = tokens[first]?.text ?? '';
  const opens =
    BEFORE_PLACES.test(lower(tokens, first - 1)) ||
    /ing$|ly$|^(?:North|South|East|West|Central|Post|Pre)(?:ern)?$/u.test(own);
  return block.kind !== 'title' && !opens && !value.name.split(' ').includes(own);
}

/** Small words inside the names of people. */
const PARTICLES = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|zu)$/u;

/** "Eva | von der | Lind", "Omar | al- | Lind": how many particles stand at a token before a capitalised word. */
function particlesAt(tokens: readonly Token[], at: number): number {
  for (let count = 1; count <= 2; count += 1) {
    const isTied = count === 2 && isJoint(tokens, at + 1);
    if (!isTied && !PARTICLES.test(tokens[at + count - 1]?.text ?? '')) return 0;
    if (isCapitalised(tokens[at + count])) return count;
  }
  return 0;
}

/** "Ministry | for the Development", "Bank | of the North". */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  const tie = /^(?:for|of)$/u.test(lower(tokens, at)) && lower(tokens, at + 1) === 'the';
  return tie && isCapitalised(tokens[at + 2]);
}

/** Whether the small word or mark at `to` goes on with the name that began at `at`. */
function joins(tokens: readonly Token[], at: number, to: number): boolean {
  const word = lower(tokens, to);
  if (word === '&' || isJoint(tokens, to) || isOfMembers(tokens, to)) return true;
  if (word === 'and' && /^(?:sons|partners|co|company)$/u.test(lower(tokens, to + 1))) return true;
  if (!INNER.has(word) || !holds(tokens, at, to, BODY_WORDS)) return false;
  return word !== 'and' || !LAST_WORDS.has(lower(tokens, to - 1));
}

/** "Millers | ' Union", "Nurses | ’ Association": whose body it is stands in its name. */
function isOfMembers(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.glued === true &&
    /^['’]$/u.test(mark.text) &&
    lower(tokens, at - 1).endsWith('s') &&
    BODY_WORDS.has(lower(tokens, at + 1))
  );
}

/** A hyphen inside a name. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && isDash(token) && tokens[at + 1]?.glued === true;
}

/** "Holm Bank Olga Berg": the body's name ends before the person's. */
function beforePerson(tokens: readonly Token[], from: number, to: number): number {
  // "Union No. | 2"
  if (tokens[to - 1]?.text === 'No.' && isNumeric(tokens[to])) return to + 1;
  const last = to - 3;
  const splits =
    last > from &&
    LAST_WORDS.has(lower(tokens, last)) &&
    tokens
      .slice(last + 1, to)
      .every((token) => isCapitalised(token) && !BODY_WORDS.has(token.lower));
  return splits ? last + 1 : to;
}

/** "General Administration", "Foreign Ministry": a word that is a title elsewhere opens a body's name. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (ahead) =>
      BODY_WORDS.has(lower(tokens, at + ahead)) &&
      isCapitalised(tokens[at + ahead]) &&
      isCapitalised(tokens[at + 1]),
  );
}

/** Whether a token can be a word of a name: it has a capital and is no title, nor opens the sentence. */
export function isNameWord(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || token === undefined) return false;
  if (
    /'(?:d|ll|m|re|s|t|ve)$/.test(token.lower) ||
    (TITLES.has(token.lower) && !opensBody(tokens, at))
  )
    return false;
  if (at === sentence.from && isSortBefore(tokens, at)) return false;
  if (isSurnameLike(tokens, at, sentence) || isLetters(tokens, at)) return true;
  return !(
    PLAIN_OPENERS.has(token.lower) &&
    (at === sentence.from || token.text.length < 4 || !isCapitalised(tokens[at - 1]))
  );
}

/** "Insurer | Holm", "Rival | Holm": a word that opens a sentence and says what sort of body is named behind it. */
function isSortBefore(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  return /(?:[eo]r|val)$/u.test(word) && BODY_SORTS.has(word) && isCapitalised(tokens[at + 1]);
}

/** "the | WHO | said": letters that are a small word elsewhere, but not among others in capitals. */
function isLetters(tokens: readonly Token[], at: number): boolean {
  const large = /^\p{Lu}{3,}$/u;
  return large.test(tokens[at]?.text ?? '') && !/^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '');
}

const SURNAME_LIKE = new Set(['An', 'He', 'So', 'You']);

/** "He Ning", "An Ning": a surname that is a small word elsewhere, before a first name. */
function isSurnameLike(tokens: readonly Token[], at: number, { from }: Sentence): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  return (
    (at === from ? text === 'He' : SURNAME_LIKE.has(text)) &&
    isCapitalised(next) &&
    /\p{Ll}$/u.test(next?.text ?? '') &&
    !TITLES.has(next?.lower ?? '')
  );
}
