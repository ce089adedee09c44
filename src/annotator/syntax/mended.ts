import { NOUN_VERBS, UNCHANGED } from '../lexicon/verb-forms.ts';
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
    const tag = tagAmong(word, words[at - 1], words[at + 1]);
    if (tag !== word.tag) return { ...word, tag };
    if (isAfterOne(words, at)) return { ...word, tag: 'NOUN' };
    if (isAfterWhich(words, at)) return { ...word, tag: 'VERB' };
    const lemma = NOUN_VERBS.get(word.lower);
    const wrong = lemma !== undefined && (word.tag === 'NOUN' || word.tag === 'ADJ');
    return wrong && isSubject(words[at - 1]) && isBehindVerb(words[at + 1], isBare)
      ? { ...word, tag: 'VERB', lemma }
      : word;
  });
}

function isSubject(word: Word | undefined): boolean {
  if (word?.tag === 'PRON') return /^(?:he|it|she|which|who)$/.test(word.lower);
  return word?.tag === 'PROPN' || (word?.tag === 'NOUN' && word.lemma === word.lower);
}

function isBehindVerb(word: Word | undefined, isBare: boolean): boolean {
  const isNoun = word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'ADJ';
  return /^(?:DET|NUM|PRON|SCONJ|SYM)$/.test(word?.tag ?? '') || (isBare && isNoun);
}

/** "said | that | exports fell", "a | total | of". */
function tagAmong(word: Word, before: Word | undefined, next: Word | undefined): Tag {
  const plural = next?.tag === 'NOUN' && next.lemma !== next.lower && next.lower.endsWith('s');
  if (word.lower === 'that' && word.tag === 'DET' && plural) return 'SCONJ';
  if (/^(?:any|every|no|some)thing$/.test(word.lower)) return 'PRON';
  // "5 | per | cent"
  if (word.lower === 'per' && next?.lower === 'cent') return 'NOUN';
  // "exports | were"
  if (word.tag === 'VERB' && next?.tag === 'AUX' && formOf(word) === 'third') return 'NOUN';
  // "had | forecast", "the sum | set | aside"
  const isVerb = before?.lemma === 'have' || next?.lower === 'aside';
  if (word.tag === 'NOUN' && isVerb && UNCHANGED.has(word.lower)) return 'VERB';
  // "the sum for | which | farmers had asked"
  if (word.lower === 'which' && word.tag === 'DET' && before?.tag === 'ADP') return 'PRON';
  const counts = word.tag === 'ADJ' && before?.tag === 'DET' && next?.lower === 'of';
  return counts ? 'NOUN' : word.tag;
}

function isNoun(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN';
}

/** "a cash | grant", "an interest rate | cut": no verb without an ending tells of one thing. */
function isAfterOne(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'VERB' || !isNoun(words[at - 1]) || formOf(word) !== 'base') return false;
  // "the crews of the | drill | covered"
  const next = words[at + 1];
  if (next?.tag === 'VERB' && /^(?:ed|past)$/.test(formOf(next))) return true;
  const article = words[at - 2]?.tag === 'NOUN' ? words[at - 3] : words[at - 2];
  return /^an?$/.test(article?.lower ?? '');
}

/** ", which | claims | two thirds" */
function isAfterWhich(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'NOUN' || words[at - 1]?.lower !== 'which' || words[at - 2]?.text !== ',')
    return false;
  return word.lower.endsWith('s') && /^(?:DET|NUM|PRON|SYM)$/.test(words[at + 1]?.tag ?? '');
}
