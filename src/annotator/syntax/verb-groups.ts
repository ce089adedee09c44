import { isDash } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { formOf } from './verb-forms.ts';
import type { Word } from './word.ts';

/** When a verb puts what it tells, by its own form or by its first auxiliary. */
export type Tense = 'past' | 'present' | 'future';

/**
 * A verb with its auxiliaries and with the adverbs and "not" between them: "has not yet been
 * signed", "to visit", "launched". Tokens `[from, to)`, as indices into the article's tokens.
 */
export interface VerbGroup extends Stretch {
  /** The token of the main verb: "signed" of "will be signed"; of a lone auxiliary, itself. */
  readonly head: number;
  /** Dictionary form of the main verb. */
  readonly lemma: string;
  /**
   * A `finite` verb has a tense. A lone form in -ed is `finite` until the words around it show that
   * it is a `participle`, see `clausesOf`.
   */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** Null where the form is not finite. "Has risen" is present, and `perfect` besides. */
  readonly tense: Tense | null;
  /** "would", "could", "may"; null for none. "Will" and "shall" are the future tense. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** Whether "not", "never", "hardly" or "n't" stands in the group. */
  readonly negated: boolean;
}

/** The verb groups among tokens `[from, to)`, in order. */
export function verbGroupsOf(words: readonly Word[], { from, to }: Stretch): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = from; at < to; at += 1) {
    const begins = isTo(words[at]) || isVerbal(words, at);
    const group = begins ? groupAt(words, at, to) : undefined;
    if (group === undefined) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

function groupAt(words: readonly Word[], from: number, limit: number): VerbGroup | undefined {
  const verbs = chainFrom(words, from, limit);
  const [first = -1, head = first] = [verbs[0], verbs.at(-1)];
  const [opening, main] = [words[first], words[head]];
  if (opening === undefined || main === undefined) return undefined;
  const to = head + 1;
  const lemmas = verbs.slice(0, -1).map((at) => words[at]?.lemma ?? '');
  const form = formOf(main);
  const be = lemmas.at(-1) === 'be';
  const finite = words[from]?.lower === 'to' ? 'infinitive' : finiteness(opening);
  return {
    from,
    to,
    head,
    lemma: main.lemma,
    form: finite,
    tense: finite === 'finite' ? tenseOf(words, first, head) : null,
    modal: lemmas.find((lemma) => MODALS.has(lemma)) ?? null,
    perfect: lemmas.includes('have'),
    progressive: be && form === 'ing',
    passive: be && (form === 'ed' || form === 'participle' || main.tag === 'ADJ'),
    negated: words.slice(from, to).some(isNegation) || words[from - 1]?.lower === 'not',
  };
}

const MODALS = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would', 'ought']);
const FUTURE = new Set(['will', 'shall', "'ll"]);
const NEGATIONS = new Set(['not', 'never', 'hardly', 'barely', 'scarcely']);

function isNegation({ lower }: Word): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't") || lower === 'cannot';
}

/** Indices of the verbs of the group that begins at a token: auxiliaries, then the main verb. */
function chainFrom(words: readonly Word[], from: number, limit: number): number[] {
  const verbs: number[] = [];
  const first = isTo(words[from]) ? from + 1 : from;
  let isOpen = true;
  for (let at = first; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isVerbal(words, at)) {
      if (!isOpen) break;
      // "is going to | visit"
      if (isGoingTo(words, at)) at += 1;
      else {
        verbs.push(at);
        // "was to have | opened", "having | sold", where the tagger takes the first for the verb
        const isHave = at === first && /^hav(?:e|ing)$/.test(word.lower);
        isOpen = word.tag === 'AUX' || (isHave && isPast(words[at + 1]));
      }
    } else if (word.tag !== 'ADV' && !isNegation(word) && !isSince(words, at)) break;
  }
  return verbs;
}

function isPast(word: Word | undefined): boolean {
  return (
    word?.lower === 'been' || (word?.tag === 'VERB' && /^(?:ed|participle)$/.test(formOf(word)))
  );
}

/** The "to" of an infinitive. */
function isTo(word: Word | undefined): boolean {
  return word?.tag === 'PART' && word.lower === 'to';
}

/** Whether a token is a verb and no part of a noun phrase, "was | hedged" counted in; "May" with a capital is a month. */
function isVerbal(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag === 'AUX') return word.text !== 'May';
  if (word?.tag === 'ADJ') return word.lower.endsWith('ed') && words[at - 1]?.lemma === 'be';
  if (word?.tag === 'NOUN') return isIntent(words, at);
  return word?.tag === 'VERB' && !isBeforeNoun(words, at) && !isInCompound(words, at);
}

/** "value-added tax": a part of a word with hyphens. */
function isInCompound(words: readonly Word[], at: number): boolean {
  return words[at]?.glued === true && isDash(words[at - 1]) && words[at - 1]?.glued === true;
}

/** "The board | plans to | meet", where the tagger sees a noun; not "its plans to". */
function isIntent(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.lower !== 'to' || words[at + 2]?.tag !== 'VERB') return false;
  const [lead, word] = [words[at - 1], words[at]];
  if (lead === undefined || word === undefined) return false;
  return (
    INTENT.test(word.lower) && (/^(?:NOUN|PROPN)$/.test(lead.tag) || PERSONAL.test(lead.lower))
  );
}

/** Forms that are nouns as well as verbs with "to"; not "ministers to | meet". */
const INTENT =
  /^(?:aim|attempt|claim|hope|look|move|need|offer|plan|plead|pledge|promise|threat|vow|vote|want)s$/;
const PERSONAL = /^(?:he|it|she|which|who)$/;

/** "the | existing | line", "its newly | built | road": a participle that describes a noun. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:ed|ing|participle)$/.test(formOf(word))) return false;
  const lead = words[at - 1]?.tag === 'ADV' ? words[at - 2] : words[at - 1];
  const described = /^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[at + 1]?.tag ?? '');
  return (
    described &&
    lead !== undefined &&
    (lead.tag === 'DET' || lead.tag === 'ADJ' || OWNER.test(lead.lower))
  );
}

const OWNER = /^(?:my|our|your|his|her|its|their|whose|'s)$/;

/** "is | going to | visit", which tells of the future as "will" does; not "is going to Lund". */
function isGoingTo(words: readonly Word[], at: number): boolean {
  const [be, going, to, verb] = words.slice(at - 1, at + 3);
  if (going?.lower !== 'going' || !BE.test(be?.lower ?? '')) return false;
  return to?.tag === 'PART' && /^(?:AUX|VERB)$/.test(verb?.tag ?? '') && isVerbal(words, at + 2);
}

const BE = /^(?:am|are|aren't|is|isn't|not|'m|'re|'s)$/;

/** "has | since | narrowed" */
function isSince(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'since' && words[at - 1]?.lemma === 'have' && isVerbal(words, at + 1);
}

function finiteness(first: Word): VerbGroup['form'] {
  const form = formOf(first);
  if (form === 'ing') return 'gerund';
  return form === 'participle' ? 'participle' : 'finite';
}

/** The tense that the first verb of a group gives it; "is to", "is going to" are the future. */
function tenseOf(words: readonly Word[], at: number, head: number): Tense | null {
  const first = words[at];
  if (first === undefined) return null;
  if (FUTURE.has(first.lemma) || /^(?:won't|shan't)$/.test(first.lower)) return 'future';
  if (isGoing(words, head) && BE.test(first.lower)) return 'future';
  if (first.lemma === 'be' && words[at + 1]?.lower === 'to')
    return /^(?:was|were)$/.test(first.lower) ? 'past' : 'future';
  if (PAST_AUXILIARIES.test(first.lower)) return 'past';
  const form = formOf(first);
  return form === 'past' || form === 'ed' ? 'past' : 'present';
}

/** "going to | Lund", "going to visit | Lund" */
function isGoing(words: readonly Word[], head: number): boolean {
  const at = words[head]?.lower === 'going' ? head : head - 2;
  return words[at]?.lower === 'going' && words[at + 1]?.lower === 'to';
}

const PAST_AUXILIARIES = /^(?:was|were|had|did|would|could|might)(?:n't)?$/;
