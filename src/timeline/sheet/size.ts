/** Pixels of a picture of the timeline: across, and what its letters measure. */
export const WIDTH = 1200;
export const MARGIN = 36;
export const PLOT = { left: 380, right: 1040 } as const;
export const SPAN = PLOT.right - PLOT.left;
export const SIZE = { title: 26, line: 15, text: 14, small: 13 } as const;
