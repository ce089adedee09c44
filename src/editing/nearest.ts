/** Below this likeness a name is no misspelling of another. */
const ALIKE = 0.5;

/** The mend of a name that is not there: the name that may be meant, else what to do. */
export function meant(name: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(name, names);
  return near === undefined ? otherwise : `Is “${near}” meant?`;
}

/**
 * The one of the names that is most like another (Dice’s measure on pairs of letters); of equals
 * the first, and none where none is alike.
 */
function nearest(name: string, names: Iterable<string>): string | undefined {
  const own = pairsOf(name);
  let [best, most]: [string | undefined, number] = [undefined, ALIKE];
  for (const other of names) {
    const pairs = pairsOf(other);
    const likeness =
      (2 * [...own].filter((pair) => pairs.has(pair)).length) / (own.size + pairs.size);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

function pairsOf(name: string): Set<string> {
  const padded = ` ${name} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}
