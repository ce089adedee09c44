import type { Position } from '../schemas/question.ts';

/** The position that speaks for several: the first that a source states, else the first worked out. */
export function saidFirst(positions: readonly Position[]): Position | undefined {
  return positions.find(({ implied }) => !implied) ?? positions[0];
}
