import { NOUN_VERBS } from '../lexicon/verb-forms.ts';
import { TITLES } from '../lexicon/people.ts';
import { formOf } from './verb-forms.ts';
import type { Tag, Word } from './word.ts';

/**
 * The words of a sentence, where a form of a verb that is as often a noun or adjective was taken for
 * one: "the bank | projects | exports at 40 tonnes", "Mill | alleged | that".
 *
 * A form is a verb behind a singular noun, a name or "it" where an article, "that", a figure or
 * another pronoun follows it; with any noun behind it where the sentence has no verb otherwise.
 */
export function mended(words: readonly Word[]): Word[] {
  const isBare = !words.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return words.map((word, at) => {
    const lead = words[at - 1]?.lower === 'not' ? words[at - 2] : words[at - 1];
    const tag = tagAmong(word, lead, words[at + 1]);
    if (tag === 'VERB' && word.tag !== tag)
      return { ...word, tag, lemma: NOUN_VERBS.get(word.lower) ?? word.lower };
    if (tag !== word.tag) return { ...word, tag };
    if (isAfterOne(words, at)) return { ...word, tag: 'NOUN' };
    const lemma = NOUN_VERBS.get(word.lower);
    const wrong = lemma !== undefined && (word.tag === 'NOUN' || word.tag === 'ADJ');
    const subject =
      isSubject(words[at - 1]) || (words[at - 1]?.text === ',' && words[at + 1]?.tag === 'DET');
    // "Mill | travels | to Lund.": a sentence with a stop has a verb.
    const led = isBare && words.at(-1)?.text === '.' && words[at + 1]?.tag === 'ADP';
    return wrong && subject && (led || isBehindVerb(words[at + 1], isBare))
      ? { ...word, tag: 'VERB', lemma }
      : word;
  });
}

function isSubject(word: Word | undefined): boolean {
  if (word?.tag === 'PRON') return /^(?:he|it|she|which|who)$/.test(word.lower);
  return word?.tag === 'PROPN' || (word?.tag === 'NOUN' && word.lemma === word.lower);
}

function isBehindVerb(word: Word | undefined, isBare: boolean): boolean {
  const isNoun = /^(?:ADJ|NOUN|PROPN)$/.test(word?.tag ?? '');
  return /^(?:DET|NUM|PRON|SCONJ|SYM)$/.test(word?.tag ?? '') || (isBare && isNoun);
}

/** "said | that | exports fell", "a | total | of". */
function tagAmong(word: Word, before: Word | undefined, next: Word | undefined): Tag {
  const plural = next?.tag === 'NOUN' && next.lemma !== next.lower && next.lower.endsWith('s');
  if (word.lower === 'that' && word.tag === 'DET' && plural) return 'SCONJ';
  if (word.tag === 'VERB') return tagOfVerb(word, before, next);
  if (word.kind === 'ordinal') return 'ADJ';
  // "the Norlandish | premier | visited"
  if (word.tag === 'ADJ' && TITLES.has(word.lower) && isVerb(next)) return 'NOUN';
  // "will | open", "the Games, which | open": an adjective or noun that is a verb behind "will".
  const isBase = word.lemma === word.lower && (word.tag === 'ADJ' || word.tag === 'NOUN');
  const behindModal = before?.tag === 'AUX' && MODAL.test(before.lower);
  const opens = word.lower === 'open' && /^(?:which|who)$/.test(before?.lower ?? '');
  if ((isBase && behindModal && !isVerb(next)) || opens) return 'VERB';
  // "a | total | of", "the | premier | is"
  const counts =
    word.tag === 'ADJ' && before?.tag === 'DET' && (next?.lower === 'of' || next?.tag === 'AUX');
  return counts ? 'NOUN' : word.tag;
}

const MODAL = /^(?:can|could|did|do|does|may|might|must|shall|should|will|would)$/;

function isVerb(word: Word | undefined): boolean {
  return word?.tag === 'VERB' || word?.tag === 'AUX';
}

/**
 * What was taken for a verb and is none: "he | last | came", "with | ease", "the | attaches", "for |
 * planned | repairs", "the border | crossing | will".
 */
function tagOfVerb(word: Word, before: Word | undefined, next: Word | undefined): Tag {
  const form = formOf(word);
  const plain = form === 'base' || form === 'third';
  if (word.lower === 'last' && isVerb(next)) return 'ADV';
  if (plain && before?.tag === 'DET' && !/^(?:all|both|some|that)$/.test(before.lower))
    return 'NOUN';
  // "Holm | Shipping | signed"
  if (form === 'ing' && before?.tag === 'PROPN' && /^\p{Lu}/u.test(word.text)) return 'PROPN';
  if (word.lower === 'heads' && next?.lower === 'of') return 'NOUN';
  if (plain && before?.tag === 'ADP' && before.lower !== 'to') return 'NOUN';
  const led = before?.tag === 'ADP' || before?.lower === 'for';
  if (form === 'ed' && led && next?.tag === 'NOUN') return 'ADJ';
  const named = before?.tag === 'NOUN' || before?.tag === 'PROPN';
  return form === 'ing' && named && next?.tag === 'AUX' ? 'NOUN' : 'VERB';
}

/** "a cash | grant", "an interest rate | cut": no verb without an ending tells of one thing. */
function isAfterOne(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'VERB' || words[at - 1]?.tag !== 'NOUN' || formOf(word) !== 'base')
    return false;
  const article = words[at - 2]?.tag === 'NOUN' ? words[at - 3] : words[at - 2];
  return /^an?$/.test(article?.lower ?? '');
}
