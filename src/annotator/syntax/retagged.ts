import { TITLES } from '../lexicon/people.ts';
import { formOf } from './verb-forms.ts';
import type { Tag, Word } from './word.ts';

/** The words of a sentence with the tags that the words around them show. */
export function retagged(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const lead = words[at - 1]?.lower === 'not' ? words[at - 2] : words[at - 1];
    const tag = tagAmong(word, lead, words[at + 1]);
    if (tag !== word.tag) return { ...word, tag };
    return isAfterOne(words, at) ? { ...word, tag: 'NOUN' } : word;
  });
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
