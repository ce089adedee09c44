import type { LedgerEntry } from '../schemas/ledger.ts';
import { RENAMED } from './thresholds.ts';
import { folded } from './words.ts';

/**
 * The source of the ledger that each article goes on from: that of its own id, or, where it holds
 * nothing of that and most of another that no article holds by its own id, that other.
 *
 * @param articles their texts by their ids
 * @returns the id in the ledger by the id of the article
 */
export function lineage(
  entries: readonly LedgerEntry[],
  articles: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = Map.groupBy(
    entries.filter(({ gone }) => gone === null),
    ({ source }) => source,
  );
  const texts = [...articles].map(([id, text]) => ({ id, text: folded(text) }));
  const held = (source: string, text: string): number => share(known.get(source) ?? [], text);
  const lines = new Map(
    texts.filter(({ id, text }) => held(id, text) > 0).map(({ id }) => [id, id]),
  );
  const taken = new Set(lines.values());
  for (const { id, text } of texts.filter((article) => !lines.has(article.id))) {
    const [best] = [...known.keys()]
      .filter((source) => !taken.has(source))
      .map((source) => ({ source, part: held(source, text) }))
      .filter(({ part }) => part >= RENAMED)
      .sort((a, b) => b.part - a.part);
    lines.set(id, best?.source ?? id);
    taken.add(best?.source ?? id);
  }
  return lines;
}

/** The part of the claims whose words stand in a text. */
function share(entries: readonly LedgerEntry[], text: string): number {
  if (entries.length === 0) return 0;
  return entries.filter(({ quote }) => text.includes(folded(quote))).length / entries.length;
}
