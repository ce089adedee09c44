import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

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
  /** How many words were too many. */
  readonly dropped: number;
}

/** More words than this are not looked for. */
const MOST_PARTS = 16;

/** A phrase in quotation marks, of which the last may be missing, or what stands between blanks. */
const PIECE =
  /(?<minus>(?<!\S)[-−](?=["“„«\p{L}\p{N}$€£]))?(?:["“„«](?<phrase>[^"”“»]*)["”“»]?|(?<word>[^\s"“”„«»]+))/gu;

/** Digits in groups of three between blanks: "223 000". */
const SPACED_NUMBER = /(?<![\d.,])\d{1,3}(?:[  ]\d{3})+(?![\d.,]*\d)/g;

/** How a question begins, or how it ends. */
const QUESTION =
  /^\W*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|\?\s*$/iu;

const key = ({ tokens }: Part): string => tokens.map((token) => token.key).join(' ');

/**
 * Reads what a reader typed: words, “phrases” and -words that must not stand there. Words that
 * only carry a question are left out where others tell what it is about.
 *
 * @param isTyping whether the last word may not be finished
 */
export function parseQuery(typed: string, isTyping: boolean): Query {
  const text = typed.replace(SPACED_NUMBER, (number) => number.replace(/\s/g, ''));
  const read = [...text.matchAll(PIECE)].map(({ groups = {} }) => ({
    isExcluded: groups.minus !== undefined,
    parts:
      groups.phrase === undefined
        ? partsOf(groups.word ?? '', groups.minus !== undefined)
        : phraseOf(groups.phrase),
  }));
  const wanted = read.filter(({ isExcluded }) => !isExcluded).flatMap(({ parts }) => parts);
  const telling = wanted.filter(({ tokens, isQuoted }) => isQuoted || !isIdle(tokens));
  const all = once(telling.length > 0 ? telling : wanted);
  const kept = isTyping && all.length > 1 && /(?:^|\s)\p{L}$/u.test(typed) ? all.slice(0, -1) : all;
  const last = kept.at(-1)?.tokens.at(-1) ?? null;
  return {
    parts: kept.slice(0, MOST_PARTS),
    excluded: read.filter(({ isExcluded }) => isExcluded).flatMap(({ parts }) => parts),
    asks: QUESTION.test(typed),
    unfinished: isTyping && kept === all && /[\p{L}\p{M}\p{N}]$/u.test(typed) ? last : null,
    dropped: Math.max(0, kept.length - MOST_PARTS),
  };
}

/** The words of what stands between blanks; of what must not stand there, as one phrase. */
function partsOf(text: string, isWhole: boolean): Part[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  if (isWhole) return [{ text, tokens, isQuoted: true }];
  return tokens.map((token) => ({
    text: text.slice(token.start, token.end),
    tokens: [token],
    isQuoted: false,
  }));
}

function phraseOf(text: string): Part[] {
  const tokens = tokensOf(text);
  return tokens.length === 0 ? [] : [{ text: text.trim(), tokens, isQuoted: true }];
}

function isIdle(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens.every(({ stops, word }) => stops || isStopWord(word));
}

function once(parts: readonly Part[]): Part[] {
  return [...new Map(parts.toReversed().map((part) => [key(part), part])).values()].toReversed();
}
