import type { Source } from '../schemas/source.ts';

/** A source as pages show it: with the class that gives it its colour as `--c`. */
export type ShownSource = Source & { readonly colour: string };

/** Sources have this many colours; more of them begin again with the first. */
const COLOURS = 12;

/** The sources with their colours, by their places in the corpus. */
export function shownSources(sources: readonly Source[]): ShownSource[] {
  return sources.map((source, at) => ({ ...source, colour: `source-${(at % COLOURS) + 1}` }));
}
