/** Names that an article has brought along so far, for the short forms that follow. */
export interface Met {
  /** Full names of people by surname. */
  readonly surnames: Map<string, string>;
  /** Full names by the letters that stand for them: "(WHO)". */
  readonly letters: Map<string, string>;
  /** Names of bodies, the last first. */
  bodies: readonly string[];
}

export function nobodyMet(): Met {
  return { surnames: new Map(), letters: new Map(), bodies: [] };
}

/** Bodies further back than this are no longer meant by a part of their name. */
const BODIES_KEPT = 12;

/** Keeps the name of a body in mind. */
export function meetBody(met: Met, name: string): void {
  met.bodies = [name, ...met.bodies.filter((other) => other !== name)].slice(0, BODIES_KEPT);
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
