/** Names that an article has brought along so far, for the short forms that follow. */
export interface Met {
  /** The article's date, for who held an office then; null where it is not known. */
  readonly date: string | null;
  /** Full names of people by surname. */
  readonly surnames: Map<string, string>;
  /** Full names of people by the other words of them: a first name, or a surname that stands first. */
  readonly openings: Map<string, string>;
  /** Full names by the letters that stand for them: "(WHO)". */
  readonly letters: Map<string, string>;
  /** Names of bodies, the last first. */
  bodies: readonly string[];
}

export function nobodyMet(date: string | null): Met {
  return { date, surnames: new Map(), openings: new Map(), letters: new Map(), bodies: [] };
}

/** Keeps the full name of a person in mind; who came first keeps a word that two names share. */
export function meetPerson({ surnames, openings }: Met, name: string): void {
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  if (!surnames.has(last)) surnames.set(last, name);
  for (const word of words.slice(0, -1))
    if (/^\p{Lu}\p{Ll}/u.test(word) && !openings.has(word)) openings.set(word, name);
}

/** The full name of the person met before whom a word alone stands for: "Holm", "Olga". */
export function personMet({ surnames, openings }: Met, word: string): string | undefined {
  return surnames.get(word) ?? openings.get(word);
}

/** Bodies further back than this are no longer meant by a part of their name. */
const BODIES_KEPT = 12;

/** Keeps the name of a body in mind. */
export function meetBody(met: Met, name: string): void {
  met.bodies = [name, ...met.bodies.filter((other) => other !== name)].slice(0, BODIES_KEPT);
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
