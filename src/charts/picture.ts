import type { Position, Question } from '../schemas/question.ts';

/** How a question is drawn: figures on one scale, figures over time, or times. */
export type PictureKind = 'intervals' | 'series' | 'times';

/** The picture that shows what a question compares, or null where there is nothing to draw. */
export function pictureOf(question: Question): PictureKind | null {
  const { kind } = question;
  const positions = drawn(question);
  if (kind !== 'figure' && kind !== 'event') return null;
  // Times would answer another question where numbers or places were compared.
  if (question.rule === 'event-counted' || question.rule === 'event-places') return null;
  const values = distinct(positions, ({ value }) => value);
  const periods = distinct(positions, ({ period }) => period);
  // One scale cannot hold what is counted in different units.
  if (kind === 'figure' && values > 0 && distinct(positions, ({ unit }) => unit) > 1) return null;
  if (kind === 'figure' && values > 1) return periods > 1 ? 'series' : 'intervals';
  if (kind === 'figure' && periods <= 1) return values === 1 ? 'intervals' : null;
  return periods > 0 ? 'times' : null;
}

/** The positions that have a place in a picture: what a source says was not so has none. */
export function drawn({ positions }: Pick<Question, 'positions'>): Position[] {
  return positions.filter(({ denied }) => !denied);
}

/** How many values a field has over the positions that tell it. */
function distinct(
  positions: readonly Position[],
  field: (position: Position) => string | number | null,
): number {
  return new Set(positions.map(field).filter((value) => value !== null)).size;
}
