import { openCache } from './cache.ts';
import type { Card } from './card.ts';
import { readColours } from './colours.ts';
import { createDraw } from './draw.ts';
import { drawingStamp } from './stamp.ts';

/** Pictures of cards, drawn or kept in `folder` from a time before, and how many of each there were. */
export function openPictures(folder: string) {
  const cache = openCache(folder, drawingStamp());
  const draw = createDraw(readColours());
  const counts = { drawn: 0, kept: 0 };

  async function pictureOf(card: Card): Promise<Uint8Array> {
    const key = cache.key(card);
    const kept = cache.get(key);
    counts[kept ? 'kept' : 'drawn'] += 1;
    if (kept) return kept;
    const picture = await draw(card);
    cache.put(key, picture);
    return picture;
  }

  return { pictureOf, counts };
}
