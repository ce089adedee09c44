/** Letters, in pixels, from the one that is tried first. */
const SIZES = [66, 58, 52, 46, 40, 36] as const;
const SMALLEST = Math.min(...SIZES);
const ELLIPSIS = '…';
/** More characters than the smallest letters show; a text is cut here before it is measured. */
const MOST = 1200;
/** A word that is longer may be cut inside. */
const LONG_WORD = 30;

/** How the small print below the words is set: whole, in large or small letters, or in short, on two lines or one. */
const SMALL_PRINT = ['whole', 'small', 'short', 'shortest'] as const;
export type SmallPrint = (typeof SMALL_PRINT)[number];

/** Words at the size they are set in. */
export interface Fitted {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly print: SmallPrint;
}

/** Whether words at a size leave nothing outside the picture. */
export type Fits = (fitted: Fitted) => Promise<boolean>;

/**
 * A text in the largest letters in which it fits whole, with the small print below it whole, too,
 * where any letters allow it; where it fits in none, as many of its words as fit in the smallest,
 * with an ellipsis.
 */
export async function fit(text: string, fits: Fits): Promise<Fitted> {
  const tried = text.length > MOST ? [] : SMALL_PRINT.flatMap(inEverySize);
  for (const way of tried) {
    if (await fits({ text, ...way })) return { text, ...way };
  }
  return { text: await cut(text.slice(0, MOST), fits), size: SMALLEST, print: 'shortest' };
}

const inEverySize = (print: SmallPrint): Omit<Fitted, 'text'>[] =>
  SIZES.map((size) => ({ size, print }));

/** The longest beginning that fits, by halving; a text that never fits keeps its first piece. */
async function cut(text: string, fits: Fits): Promise<string> {
  const ends = cutPoints(text);
  const shortened = (index: number): string => shorten(text, ends[index] ?? 0);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await fits({ text: shortened(middle), size: SMALLEST, print: 'shortest' })) low = middle;
    else high = middle - 1;
  }
  return shortened(low);
}

function shorten(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[\s,;:.–—-]+$/u, '')} ${ELLIPSIS}`;
}

/** Where a text may be cut: after words of any script, and inside words that are too long. */
function cutPoints(text: string): number[] {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...words.segment(text)].flatMap(({ segment, index }) =>
    segment.length <= LONG_WORD
      ? [index + segment.length]
      : [...letters.segment(segment)].map((letter) => index + letter.index + letter.segment.length),
  );
}
