import { count, list } from '../../format/words.ts';
import type { Found } from '../../search/find.ts';
import type { Hit } from '../../search/hit.ts';

/** How a search went: how many claims, of how many sources, hold how many of the words. */
export function describe({ hits, words }: Found, shown: readonly Hit[]): string {
  const quoted = list(words.map((word) => `“${word}”`));
  if (hits.length === 0) return `No claim has ${quoted}.`;
  const sources = new Set(shown.map(({ filed }) => filed.source[0])).size;
  const filtered = shown.length < hits.length ? ` (${String(hits.length)} without filters)` : '';
  const total = `${count(shown.length, 'claim')} in ${count(sources, 'source')}`;
  if (words.length === 0) return `${total}${filtered}.`;
  const full = shown.filter(({ held }) => held === words.length).length;
  if (full === shown.length) return `${total} with ${quoted}${filtered}.`;
  const most = `${count(shown.length - full, 'claim')} with at least half of them${filtered}`;
  if (full === 0) return `No claim has all of ${quoted}. In part: ${most}.`;
  return `${count(full, 'claim')} with all of ${quoted}, then ${most}.`;
}

/** How many of the words a claim holds, where it lacks some: "5 of 6 words". */
export function heldNote({ held }: Hit, words: number): string {
  return held < words ? `${String(held)} of ${String(words)} words` : '';
}
