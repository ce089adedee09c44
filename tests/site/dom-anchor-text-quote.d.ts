declare module 'dom-anchor-text-quote' {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }

  /** A stretch of an element's text in UTF-16 code units, the end exclusive. */
  interface Place {
    readonly start: number;
    readonly end: number;
  }

  /** The words at a place of an element's text, with those around them. */
  export function fromTextPosition(root: Element, place: Place): Quote;

  /** Where words stand in an element's text, found by likeness; null where nothing is like them. */
  export function toTextPosition(root: Element, quote: Quote): Place | null;
}
