/** A size, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a card speaks of, a line of text or a button, in pixels from the window's top left. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a card stands and how high it may be at most. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly most: number;
}

const GAP = 6;
const EDGE = 8;

/**
 * Puts a card under what it speaks of, or above it where only that has room; where neither has,
 * on the side with more of it, cut to what there is. It always stands inside the window.
 */
export function placeCard(anchor: Anchor, card: Size, view: Size): Place {
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - EDGE - card.width));
  const below = view.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  if (card.height <= below || below >= above) {
    return { left, top: anchor.bottom + GAP, most: below };
  }
  return { left, top: Math.max(EDGE, anchor.top - GAP - card.height), most: above };
}
