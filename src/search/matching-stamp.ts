import type { Hit, HitStamp } from './hit.ts';

/**
 * The stamp of a claim to show beside what matched: the first on a fact whose words have one of the
 * marks, else the first on the whole passage, else the first; undefined where none was compared.
 */
export function matchingStamp({
  quote,
  marks,
  stamps,
}: Pick<Hit, 'quote' | 'marks' | 'stamps'>): HitStamp | undefined {
  const isMarked = ({ words }: HitStamp): boolean => {
    const start = words === '' ? -1 : quote.indexOf(words);
    return (
      start >= 0 && marks.some((mark) => mark.start < start + words.length && start < mark.end)
    );
  };
  return stamps.find(isMarked) ?? stamps.find(({ words }) => words === '') ?? stamps[0];
}
