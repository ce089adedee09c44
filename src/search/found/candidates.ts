import type { ClaimsIndex, Entry } from '../index/claims-index.ts';
import type { Option, Plan } from '../query/plan.ts';

/** Records that may have a unit of a plan, by id, and how much the unit tells. */
export interface UnitCandidates {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Those that are on its topic, whatever their words. */
  readonly topical: ReadonlyMap<string, Entry>;
  /** The rarer and longer the unit the more it tells: ln(1 + claims / records with it) · √keys. */
  readonly weight: number;
}

/** The records that may have each unit: what Pagefind has of it, before the words are looked at. */
export async function unitCandidates(index: ClaimsIndex, plan: Plan): Promise<UnitCandidates[]> {
  return Promise.all(
    plan.units.map(async (unit) => {
      const entries = await entriesOf(
        index,
        unit.options.filter(({ how }) => how !== 'topic' && how !== 'country'),
      );
      const topical = await entriesOf(
        index,
        unit.options.filter(({ how }) => how === 'topic'),
      );
      const rarity = Math.log(1 + index.amount / Math.max(1, entries.size));
      return { entries, topical, weight: rarity * Math.sqrt(unit.options[0]?.keys.length ?? 1) };
    }),
  );
}

async function entriesOf(
  index: ClaimsIndex,
  options: readonly Option[],
): Promise<Map<string, Entry>> {
  const found = await Promise.all(options.map((option) => optionEntries(index, option)));
  return new Map(found.flatMap((entries) => [...entries]));
}

async function optionEntries(index: ClaimsIndex, option: Option): Promise<Map<string, Entry>> {
  const keys = option.keys.filter((key) => isIndexed(index, option, key));
  if (keys.length < option.keys.filter((key) => !index.lookup.stops(key)).length) return new Map();
  const lists = await Promise.all(keys.map((key) => index.withKey(key)));
  // A phrase of nothing but words that carry a text may stand anywhere.
  const [first, ...rest] = lists.length > 0 ? lists : [index.all];
  const others = rest.map((list) => new Set(list.map(({ id }) => id)));
  const both = (first ?? []).filter(({ id }) => others.every((ids) => ids.has(id)));
  return new Map(both.map((entry) => [entry.id, entry]));
}

function isIndexed({ lookup }: ClaimsIndex, { how }: Option, key: string): boolean {
  return how === 'credited' || how === 'topic' || (lookup.has(key) && !lookup.stops(key));
}

/** The records of all lists, by id. */
export function inAll(lists: readonly ReadonlyMap<string, Entry>[]): Map<string, Entry> {
  const [first, ...rest] = lists;
  return new Map([...(first ?? [])].filter(([id]) => rest.every((list) => list.has(id))));
}
