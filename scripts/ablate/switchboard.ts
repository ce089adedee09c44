/**
 * The switches at run time. While nothing is off it notes in which texts a switch would change
 * something, so that only these need be read again without it.
 */
export class Switchboard {
  /** For each point the numbers of the texts that need it; -1 is what is made while modules load. */
  readonly needed: readonly number[][];
  private off = -1;
  private text = -1;
  private calls = 0;

  constructor(points: number) {
    this.needed = Array.from({ length: points }, () => []);
  }

  /** Reads a text with a point turned off, or with all on. */
  read<T>(text: number, off: number | null, reading: () => T): T {
    this.text = text;
    this.off = off ?? -1;
    this.calls = 0;
    try {
      return reading();
    } finally {
      this.off = -1;
    }
  }

  /** What stands at a point: what was written there or, turned off, its neutral. */
  see(id: number, value: unknown, neutral: unknown): unknown {
    if (this.off === -1) this.note(id, value, neutral);
    else {
      this.calls += 1;
      if (this.calls > MOST_CALLS) throw new Error('reads without end');
      if (this.off === id) return neutral;
    }
    return value;
  }

  private note(id: number, value: unknown, neutral: unknown): void {
    const texts = this.needed[id];
    if (texts?.at(-1) !== this.text && !isSame(value, neutral)) texts?.push(this.text);
  }
}

/** A reading that asks more often goes round in circles. */
const MOST_CALLS = 20_000_000;

function isSame(value: unknown, neutral: unknown): boolean {
  if (typeof neutral === 'boolean') return Boolean(value) === neutral;
  if (Array.isArray(value) && Array.isArray(neutral)) return value.length + neutral.length === 0;
  return Object.is(value, neutral);
}
