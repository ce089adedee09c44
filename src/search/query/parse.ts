import { capital } from '../../format/words.ts';
import { MAY } from '../text/dates.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isUnspaced, type Token, tokensOf } from '../text/tokens.ts';
import { readSmallWords, type SmallWord } from './small-words.ts';

/** Words that a reader looks for or does not want. */
export interface Part {
  /** As it was typed. */
  readonly text: string;
  /** One word, or of a phrase the words in their order; never empty. */
  readonly tokens: readonly Token[];
  /** Whether it stood in quotation marks, which mean the very words. */
  readonly isQuoted: boolean;
}

/** What a reader typed. */
export interface Query {
  /** Each by itself, and each once, in the order typed. */
  readonly parts: readonly Part[];
  readonly excluded: readonly Part[];
  /** Whether it is put as a question. */
  readonly asks: boolean;
  /** The last word, while it is being typed; else null. */
  readonly unfinished: Token | null;
  /** Words that may be a name, and whether they were taken for it. */
  readonly smallWords: readonly SmallWord[];
  /** How many words were too many. */
  readonly dropped: number;
}

/** More words than this are not looked for. */
const MOST_PARTS = 16;

/** Where something begins that must not stand there. */
const MINUS = /(?<!\S)(?:[-−–—]+|NOT\s+)(?=["“„«\p{L}\p{N}$€£])/u.source;

/**
 * A phrase in quotation marks, of which the last may be missing; either behind a minus, or a word;
 * or else all words up to the next of these.
 */
const PIECE = new RegExp(
  `(?<minus>${MINUS})?["“„«](?<phrase>[^"”“»]*)["”“»]?` +
    `|${MINUS}(?<not>[^\\s"“”„«»]+)|(?<words>(?:(?!${MINUS})[^"“”„«»])+)`,
  'gu',
);

/** Digits in groups of three between blanks: "223 000". */
const SPACED_NUMBER = /(?<![\d.,])\d{1,3}(?:[  ]\d{3})+(?![\d.,]*\d)/g;

/** The month as it may be typed: beside a number, or with nothing else. */
const TYPED_MONTH = /(?<=\d\s+)may\b|\bmay(?=\s+\d)|^\s*may\s*$/giu;

/** What “how” asks for, which tells of the answer and not of its subject: “how long”. */
const HOW = /^\W*how\s+(?:long|large|big|high|far|fast|old|often|great|strong)\b/iu;

/** How a question begins, or how it ends. */
const QUESTION =
  /^\W*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|\?\s*$/iu;

const key = ({ tokens }: Part): string => tokens.map((token) => token.key).join(' ');

/**
 * Reads what a reader typed: words, “phrases” and -words that must not stand there. Words that
 * only carry a question are left out where others tell what it is about.
 *
 * @param isTyping whether the last word may not be finished
 * @param isName whether a word in capitals is a name that a text or the vocabulary has
 */
export function parseQuery(
  typed: string,
  isTyping: boolean,
  isName: (capitals: string) => boolean,
): Query {
  const asks = QUESTION.test(typed);
  const { text, smallWords } = readSmallWords(
    typed
      .replace(SPACED_NUMBER, (number) => number.replace(/\s/g, ''))
      .replace(TYPED_MONTH, MAY)
      .replace(HOW, 'how'),
    asks,
    isName,
  );
  const isSaid = /[\p{L}\p{N}]/u.test(text);
  const read = [...(isSaid ? text.matchAll(PIECE) : [])].map(
    ({ groups: { minus, phrase, not, words } = {} }) => ({
      isExcluded: minus !== undefined || not !== undefined,
      parts:
        words === undefined ? phraseOf(phrase ?? not ?? '', not === undefined) : partsOf(words),
    }),
  );
  const wanted = read.filter(({ isExcluded }) => !isExcluded).flatMap(({ parts }) => parts);
  const telling = wanted.filter(({ tokens, isQuoted }) => isQuoted || !isIdle(tokens));
  const all = once(telling.length > 0 ? telling : wanted);
  const kept = isTyping && all.length > 1 && /(?:^|\s)\p{L}$/u.test(typed) ? all.slice(0, -1) : all;
  const last = kept.at(-1)?.tokens.at(-1) ?? null;
  return {
    parts: kept.slice(0, MOST_PARTS),
    excluded: read.filter(({ isExcluded }) => isExcluded).flatMap(({ parts }) => parts),
    asks,
    smallWords,
    unfinished: isTyping && kept === all && /[\p{L}\p{M}\p{N}]$/u.test(typed) ? last : null,
    dropped: Math.max(0, kept.length - MOST_PARTS),
  };
}

/**
 * The words of a stretch, each by itself; letters that stand together in a script without blanks
 * are one.
 */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const token of tokensOf(text)) {
    const written = text.slice(token.start, token.end);
    // The month of a date in digits.
    const typed = /^\d+$/.test(written) && /\D/.test(token.word) ? capital(token.word) : written;
    const last = parts.at(-1);
    if (
      last &&
      isUnspaced(typed) &&
      isUnspaced(last.text) &&
      text.startsWith(last.text, token.start - last.text.length)
    ) {
      parts[parts.length - 1] = {
        text: last.text + typed,
        tokens: [...last.tokens, token],
        isQuoted: false,
      };
    } else parts.push({ text: typed, tokens: [token], isQuoted: false });
  }
  return parts;
}

function phraseOf(text: string, isQuoted: boolean): Part[] {
  const tokens = tokensOf(text);
  return tokens.length === 0 ? [] : [{ text: text.trim(), tokens, isQuoted }];
}

function isIdle(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens.every(({ stops, word }) => stops || isStopWord(word));
}

function once(parts: readonly Part[]): Part[] {
  return [...new Map(parts.toReversed().map((part) => [key(part), part])).values()].toReversed();
}
