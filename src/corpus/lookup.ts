/** Finds an item by its id; throws where nothing bears it, since every id in the facts resolves. */
export type Lookup<Item> = (id: string) => Item;

/** A lookup over a list whose ids are unique; `noun` names the items in the error. */
export function lookup<Item extends { readonly id: string }>(
  noun: string,
  items: readonly Item[],
): Lookup<Item> {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`facts.json names no ${noun} with the id "${id}".`);
    return item;
  };
}
