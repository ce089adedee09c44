/** What parts a sentence into the things that it tells. */
const SEAM = /[,;:]\s+|\s+[–—]\s+/u;

/** A word that tells something: shorter ones stand in any sentence. */
const WORD = /\p{L}{5,}/gu;

/** Inflections of one word mostly begin alike. */
const STEM = 5;

/**
 * The part of a passage that a line about it is on: between commas, semicolons, colons and dashes,
 * the one that shares the most words with the line, of several the first. The whole passage where
 * none shares any.
 */
export function relevantPart(passage: string, line: string): string {
  const told = stems(line);
  const [best] = passage
    .split(SEAM)
    .map((part) => ({
      part: part.trim(),
      common: [...stems(part)].filter((stem) => told.has(stem)).length,
    }))
    .toSorted((a, b) => b.common - a.common);
  return best && best.common > 0 ? best.part : passage;
}

function stems(text: string): Set<string> {
  return new Set((text.match(WORD) ?? []).map((word) => word.toLowerCase().slice(0, STEM)));
}
