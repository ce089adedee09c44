import { CHART_SIZES, type ChartSize, WIDTHS } from '../timeline/charts.ts';

/** A question's picture is drawn for these widths. */
export const PICTURE_SIZES = CHART_SIZES;

/** Room at the left for the siglum of a row. */
export const SIGLUM_ROOM = 30;

/** Font size of the labels of a row, in pixels. */
export const LABEL_SIZE = 13;

/** Pixels of one row: its label and the mark beneath it. */
export const ROW = { height: 48, label: 17, mark: 31 } as const;

/** Room beneath the rows for the labels of the axis. */
export const FOOT = 26;

/** The width of a picture, in pixels. */
export function widthOf(size: ChartSize): number {
  return WIDTHS[size];
}
