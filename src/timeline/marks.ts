import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { EventType } from '../schemas/event.ts';

const AREA = 64;

interface Shape {
  readonly type: SymbolType;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly area: number;
}

const shape = (type: SymbolType, turn = 0, area = AREA): Shape => ({ type, turn, area });

const SHAPES: Readonly<Record<EventType, Shape>> = {
  visit: shape(symbolTriangle, 90),
  meeting: shape(symbolCircle),
  call: shape(symbolWye),
  forum: shape(symbolSquare),
  signing: shape(symbolDiamond),
  announcement: shape(symbolTriangle, 180),
  exercise: shape(symbolCross),
  anniversary: shape(symbolStar),
  election: shape(symbolSquare, 45),
  launch: shape(symbolTriangle),
  accession: shape(symbolCross, 45),
  other: shape(symbolCircle, 0, 20),
};

/** The mark of a type of event: an SVG path about the origin, and its turn in degrees. */
export function markOf(type: EventType): { readonly path: string; readonly turn: number } {
  const { type: form, turn, area } = SHAPES[type];
  return { path: symbol(form, area)() ?? '', turn };
}
