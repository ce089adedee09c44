import { isBodily } from '../lexicon/bodies.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { NOUN_VERBS, UNCHANGED } from '../lexicon/verb-forms.ts';
import { isVerb, type Neighbour, type Place, placeOf } from './place.ts';
import type { Tag, Word } from './word.ts';

/**
 * The words of a sentence with the faults of the tagger mended that the words around show:
 *
 * - a form of a verb that is as often a noun is a verb behind a subject of its number, where an
 *   article, "that", a figure or a pronoun follows ("the bank | projects | 40 ships", "analysts |
 *   doubt | that"), behind a comma before a name (", | jokes | Mill") or behind a verb ("schools,
 *   she says, | lack | a hall"), and before any noun in a sentence that has no verb otherwise;
 * - a form in -ed between a subject and an article is one too: "two | preferred | a pause";
 * - between "the" and a verb stands a noun: "the | premier | said";
 * - "data | show" ends in a verb, "managing | director", "lead | author" hold none;
 * - behind "according to" stands a noun;
 * - a word with a capital beside a name belongs to it: "Minister | Don | Holm".
 */
export function mended(words: readonly Word[]): Word[] {
  const first = words.findIndex(
    (word, at) => isVerb(word) && words[at - 1]?.lower !== 'to' && !isAside(words, at),
  );
  const isTitle = words.every(isLarge);
  return words.map((word, at) => {
    const place = placeOf(words, word, at);
    const lemma = verbOf(place, { isBare: first < 0, isFirst: first < 0 || at < first });
    if (lemma !== undefined) return { ...word, tag: 'VERB', lemma };
    const tag = nameTag(place, isTitle) ?? nounTag(place);
    return tag === undefined ? word : { ...word, tag };
  });
}

/** "Mill, | accompanied by Berg, reviews the guard": a participle behind a comma is not the sentence's verb. */
function isAside(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.text === ',' &&
    words[at]?.lower.endsWith('ed') === true &&
    words[at + 1]?.lower === 'by'
  );
}

/** What verbs a sentence has, as seen from a word of it. */
interface OtherVerbs {
  /** Whether the sentence has no finite verb, as far as the tagger sees. */
  readonly isBare: boolean;
  /** Whether no verb stands before the word. */
  readonly isFirst: boolean;
}

/** Whether a word has a capital, or is too short for one in a title. */
function isLarge({ text, kind }: Pick<Word, 'text' | 'kind'>): boolean {
  return kind !== 'word' || text.length < 4 || /^\p{Lu}/u.test(text);
}

/** The tag of a part of a name: "Minister | Don | Holm", "Han Ji-| won", "Holm | A/S", "Holm Bank | AS". */
function nameTag({ word, before, second, next }: Place, isTitle: boolean): Tag | undefined {
  if (word.glued && before.text === '-' && second.tag === 'PROPN') return 'PROPN';
  if (!NOT_SMALL.test(word.text)) return undefined;
  if (/^\p{Lu}\/\p{Lu}|^\p{Lo}|^\P{Script=Latin}/u.test(word.text)) return 'PROPN';
  if (!isTitle && /^\p{Lu}{2}$/u.test(word.text) && isProper(before)) return 'PROPN';
  if (isTitle || !/^\p{Lu}.*\p{Ll}/u.test(word.text) || word.text === 'May') return undefined;
  const isOpen = before.kind === 'word' && /^(?:ADJ|ADV|AUX|VERB|X)$/.test(word.tag);
  return isOpen && [before, next].some(isProper) ? 'PROPN' : undefined;
}

const NOT_SMALL = /^[\p{Lu}\p{Lo}]/u;

function isProper({ tag, text }: Neighbour): boolean {
  return tag === 'PROPN' && /^\p{Lu}/u.test(text);
}

/** The tag of a noun or pronoun taken for something else, or of an adjective taken for a verb. */
function nounTag({ word, before, second, next }: Place): Tag | undefined {
  const { lower, tag } = word;
  if ((lower === 'lead' || lower === 'managing') && next.tag === 'NOUN') return 'ADJ';
  if (lower === 'to' && before.lower === 'according') return 'ADP';
  if (tag === 'VERB' && second.lower === 'according') return 'NOUN';
  if (INDEFINITE.test(lower)) return 'PRON';
  if (lower === 'dollars') return 'NOUN';
  if (tag !== 'ADJ' || /^(?:ADJ|NOUN|PROPN)$/.test(next.tag)) return undefined;
  const isHead = before.tag === 'DET' && /^(?:ADP|AUX|PUNCT|VERB)$/.test(next.tag);
  return TITLES.has(lower) || isHead ? 'NOUN' : undefined;
}

const INDEFINITE = /^(?:any|every|no|some)(?:body|one|thing)$/;

/** The dictionary form of a noun or adjective that is a verb where it stands. */
function verbOf(place: Place, verbs: OtherVerbs): string | undefined {
  const { word, before, next } = place;
  if (word.tag !== 'NOUN' && word.tag !== 'ADJ') return undefined;
  const lemma = NOUN_VERBS.get(word.lower);
  if (word.tag === 'ADJ' && word.lower.endsWith('ed') && opensObject(next) && isSubject(before))
    return lemma ?? word.lower.slice(0, -2);
  if (word.lower === 'show' && DATA.test(before.lower)) return word.lower;
  return lemma !== undefined && isVerbAt(place, lemma, verbs) ? lemma : undefined;
}

function isVerbAt(place: Place, lemma: string, verbs: OtherVerbs): boolean {
  const { word, second, before, next } = place;
  const isThird = lemma !== word.lower;
  if (before.text === ',' && isVerb(second) && opensObject(next)) return true;
  if (word.lower === 'points' && next.lower === 'out') return true;
  if (word.lower === 'regards' && next.lower === 'as') return true;
  if (!word.lower.endsWith('s') && before.lemma === 'have' && opensObject(next)) return true;
  return (isThird && isBehindMark(place, verbs)) || isBehindSubject(place, verbs, isThird);
}

/** ", | jokes | Mill", ", a fellow in Lund, | notes | the". */
function isBehindMark({ before, next }: Place, { isBare, isFirst }: OtherVerbs): boolean {
  if (before.text === ',' && (next.lower === 'that' || (isFirst && opensObject(next)))) return true;
  return /^[,"”’]$/.test(before.text) && next.tag === 'PROPN' && !isBare;
}

function isBehindSubject(
  { word, before, next }: Place,
  { isBare, isFirst }: OtherVerbs,
  isThird: boolean,
): boolean {
  const isPast = word.lower.endsWith('ed') || UNCHANGED.has(word.lower);
  if (!isSubject(before) || (!isPast && isPlural(before) === isThird)) return false;
  const foresees = /^(?:forecasts?|projects)$/.test(word.lower) && isBodily(before.lower);
  const tells = isBare || (isFirst && (foresees || GROUP_WORDS.has(before.lower)));
  return opensObject(next) || (tells && /^(?:ADJ|ADP|NOUN|PROPN)$/.test(next.tag));
}

/** An article, a figure, a pronoun or "that", which a noun does not stand before. */
function opensObject({ tag, lower }: Neighbour): boolean {
  return /^(?:DET|NUM|PRON|SCONJ|SYM)$/.test(tag) || lower === 'that';
}

const DATA = /^(?:data|estimates|figures|numbers|polls|records|results|statistics|surveys)$/;

function isPlural({ lower, lemma, tag }: Neighbour): boolean {
  return lower === 'they' || GROUP_WORDS.has(lower) || (tag === 'NOUN' && lemma !== lower);
}

function isSubject({ lower, tag }: Neighbour): boolean {
  return /^(?:he|it|she|they|which|who)$/.test(lower) || /^(?:NOUN|NUM|PROPN)$/.test(tag);
}
