/** Names that an article has brought along so far, for the short forms that follow. */
export interface Met {
  /** The article's date, for who held an office then; null where it is not known. */
  readonly date: string | null;
  /** Names of two words and more that stood behind "at" or "in". */
  readonly places: Set<string>;
  /** Full names of people by each word of them, first names and surnames; null where two share it. */
  readonly people: Map<string, string | null>;
  /** Full names by the letters that stand for them: "(WHO)". */
  readonly letters: Map<string, string>;
  /** Names of bodies, the last first. */
  bodies: readonly string[];
}

export function nobodyMet(date: string | null): Met {
  return { date, places: new Set(), people: new Map(), letters: new Map(), bodies: [] };
}

/** Keeps the full name of a person in mind. */
export function meetPerson({ people }: Met, name: string): void {
  const words = name.split(' ');
  for (const word of words.filter((one) => /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(one))) {
    const other = people.get(word);
    const isShared = other === null || (other !== undefined && !isSame(other.split(' '), words));
    people.set(word, isShared ? null : (other ?? name));
  }
}

/** Whether two names are one with more or fewer words: "Tor A. Holm" and "Tor Holm". */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.every((word) => many.includes(word));
}

/**
 * The full name of the person met before whom a word alone stands for: "Holm", "Olga"; the word
 * itself where it may stand for two.
 */
export function personMet({ people }: Met, word: string): string | undefined {
  const name = people.get(word);
  return name === null ? word : name;
}

/** Bodies further back than this are no longer meant by a part of their name. */
const BODIES_KEPT = 12;

/** Keeps the name of a body in mind. */
export function meetBody(met: Met, name: string): void {
  met.bodies = [name, ...met.bodies.filter((other) => other !== name)].slice(0, BODIES_KEPT);
}

/** Leaves out the name of a body, and its letters, since it may be cut. */
export function forgetBody(met: Met, name: string): void {
  met.bodies = met.bodies.filter((other) => other !== name);
  for (const [letters, other] of met.letters) if (other === name) met.letters.delete(letters);
}

/** Gives a body met under a part of its name the whole of it, for its letters too. */
export function renameBody(met: Met, part: string, whole: string): void {
  met.bodies = met.bodies.filter((name) => name !== part);
  for (const [letters, name] of met.letters) if (name === part) met.letters.set(letters, whole);
  meetBody(met, whole);
}

/** The body met before whose name holds all these words in their order: "Commission", "Energy Ministry". */
export function bodyMet({ bodies }: Met, name: string): string | undefined {
  return bodies.find(
    (full) =>
      full === name ||
      full.endsWith(` ${name}`) ||
      full.startsWith(`${name} of `) ||
      (!name.includes(' ') && full.split(' ').includes(name)),
  );
}
