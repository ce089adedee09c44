/** A question's picture is drawn for each of these widths, in pixels; the page shows the one that fits. */
const WIDTHS = { narrow: 344, medium: 620, wide: 1000 } as const;
export type ChartSize = keyof typeof WIDTHS;
export const PICTURE_SIZES = ['narrow', 'medium', 'wide'] as const satisfies ChartSize[];

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
