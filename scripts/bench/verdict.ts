import type { Cost } from './growth.ts';
import type { Hostile } from './hostile.ts';
import { ratio, type Times } from './race.ts';
import type { ReaderName } from './reader.ts';

/** All that was measured. The annotator stands first among the times. */
export interface Measured {
  readonly times: readonly Times[];
  readonly growth: readonly Cost[];
  readonly hostile: readonly Hostile[];
}

/** The reader that the annotator is measured by: it takes its parts of speech from there. */
const PACE: ReaderName = 'wink-nlp';

/** The annotator may take this many times as long. */
const MOST_TIMES = 3;

/** A character of a longer text may cost this many times one of the shortest. */
const MOST_GROWTH = 2.5;

/** What is slower than it may be, in words; none where all is well. */
export function faultsOf({ times, growth, hostile }: Measured): string[] {
  const [annotator, ...rivals] = times;
  const pace = rivals.find(({ name }) => name === PACE);
  const slower = ratio(annotator, pace);
  const [shortest] = growth;
  const longest = growth.at(-1);
  const grown = (longest?.each ?? NaN) / (shortest?.each ?? NaN);
  return [
    ...(slower <= MOST_TIMES
      ? []
      : [`the annotator takes ${slower.toFixed(2)} times as long as ${PACE}.`]),
    ...(grown <= MOST_GROWTH
      ? []
      : [`a character of long text costs ${grown.toFixed(1)} times one of short text.`]),
    ...hostile
      .filter(({ each, shorter }) => !(each / shorter <= MOST_GROWTH))
      .map(
        ({ name, each, shorter }) =>
          `a character of ${name} costs ${(each / shorter).toFixed(1)} times as much in a text ten times as long.`,
      ),
  ];
}
