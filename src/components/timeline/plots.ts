/**
 * Pixels that a plot has at the least on a narrow page and on a wide one. What has room in so many
 * has room in more, for marks and the beginnings of labels are drawn at shares of the width.
 */
export const PLOTS = { coarse: 232, fine: 540 } as const;
export type PlotSize = keyof typeof PLOTS;
export const PLOT_SIZES = ['coarse', 'fine'] as const satisfies PlotSize[];
