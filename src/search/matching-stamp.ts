import type { Hit, HitStamp } from './hit.ts';

/**
 * The stamp of a claim to show beside what matched: the first on a fact whose words have one of the
 * marks, else the first on the whole passage, else the first; undefined where none was compared.
 */
export function matchingStamp({
  marks,
  stamps,
}: Pick<Hit, 'marks' | 'stamps'>): HitStamp | undefined {
  const isMarked = ({ span: [start, end] }: HitStamp): boolean =>
    marks.some((mark) => mark.start < end && start < mark.end);
  return stamps.find(isMarked) ?? stamps.find(({ span: [, end] }) => end === 0) ?? stamps[0];
}
