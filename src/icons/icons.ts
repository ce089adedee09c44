/** A picture of the site's mark, for a place where a drawing that scales is not taken. */
export interface Icon {
  /** Its path from the root of the site. */
  readonly path: string;
  /** Its width and its height, in pixels. */
  readonly size: number;
  /** How much of the width the mark takes up: systems cut a mask out of the middle four fifths. */
  readonly share: number;
  /** What it is for, as a web manifest says; undefined where no manifest names it. */
  readonly purpose: 'any' | 'maskable' | undefined;
}

/** The icon that Apple's systems put on a home screen, by the name they look for. */
export const TOUCH_ICON: Icon = {
  path: '/apple-touch-icon.png',
  size: 180,
  share: 0.72,
  purpose: undefined,
};

export const ICONS: readonly Icon[] = [
  { path: '/icons/192.png', size: 192, share: 0.84, purpose: 'any' },
  { path: '/icons/512.png', size: 512, share: 0.84, purpose: 'any' },
  { path: '/icons/maskable-512.png', size: 512, share: 0.6, purpose: 'maskable' },
  TOUCH_ICON,
];
