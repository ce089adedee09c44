/** A source's letter. */
export interface Letter {
  readonly sign: string;
  /** The class that gives a source its colour: "source-1". */
  readonly colour: string;
}

/** A line of small print, led by the source it is of. */
export interface CardLine {
  readonly letter: Letter | null;
  readonly text: string;
  /** Whether it holds the source's own words, in quotation marks. */
  readonly quoted: boolean;
  /**
   * What stands there where there is no room for the whole: a part of a quotation might lack the
   * very words that the verdict rests on. Without it, the text is cut at its end.
   */
  readonly short?: string;
}

/** How the sources stand; the sign is empty where there is no verdict. */
export interface CardVerdict {
  readonly sign: string;
  readonly word: string;
  readonly clash: boolean;
}

/** What the picture of a page says, from top to bottom; nothing in it is laid out yet. */
export interface Card {
  /** Who speaks, or what kind of page it is. */
  readonly head: CardLine;
  /** The words in large. */
  readonly text: string;
  /** Whether these are a source's own words, which stand in quotation marks. */
  readonly quoted: boolean;
  /** What stands below them in small. */
  readonly lines: readonly CardLine[];
  readonly verdict: CardVerdict | null;
  /** The letters of the sources that a page is about as a whole. */
  readonly letters: readonly Letter[];
  /** The site's title. */
  readonly site: string;
}

/** Pixels: what Open Graph readers and X show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the card of a page stands: "/claims/x/" has "/cards/claims/x.png", the home page "/cards/index.png". */
export function cardPath(page: string): string {
  const name = page.replace(/^\/|\/$|\.html$/g, '');
  return `/cards/${name || 'index'}.png`;
}
