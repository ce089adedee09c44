/** A window that a page is opened in: pixels of CSS, and whether it is a device one touches. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly isMobile: boolean;
}

/** Phones, a tablet and a desk. What comes over the wire is counted in the first. */
export const WINDOWS: readonly [Window, ...Window[]] = [
  { width: 390, height: 844, isMobile: true },
  { width: 360, height: 740, isMobile: true },
  { width: 412, height: 915, isMobile: true },
  { width: 768, height: 1024, isMobile: true },
  { width: 1280, height: 900, isMobile: false },
];
