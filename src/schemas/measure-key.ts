/** Endings of the key of a measure that say it is the growth of a thing, or an aim for it. */
const ENDINGS = { growth: '-growth', target: '-target' } as const;

/** What a measure is of another: "trade-growth" is the growth of "trade". */
export type MeasureAspect = keyof typeof ENDINGS;

/** The aspect that a key ends in; undefined where it names a level. */
export function aspectOf(measure: string): MeasureAspect | undefined {
  if (measure.endsWith(ENDINGS.growth)) return 'growth';
  return measure.endsWith(ENDINGS.target) ? 'target' : undefined;
}

/** The key of an aspect of a measure; a key that ends in it already stays. */
export function withAspect(measure: string, aspect: MeasureAspect): string {
  return aspectOf(measure) === aspect ? measure : measure + ENDINGS[aspect];
}

/** The key of what a measure is an aspect of; its own where it names a level. */
export function levelOf(measure: string): string {
  const aspect = aspectOf(measure);
  return aspect === undefined ? measure : measure.slice(0, -ENDINGS[aspect].length);
}

/** Words of a key that say what kind of figure it is, and not of what. */
export const KINDS: ReadonlySet<string> = new Set(
  'change difference duration growth ordinal share value'.split(' '),
);

/**
 * Whether a key only tells what kind of figure it is, since nothing sure is known of what: two figures
 * under such a key need not be of one thing.
 */
export function isUnnamed(measure: string): boolean {
  const level = levelOf(measure);
  return KINDS.has(level) || /^figure-in-./.test(level);
}
