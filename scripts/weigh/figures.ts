import type { Kind } from './pages.ts';

/** What is measured of a page, in the order of the table. */
export const FIGURES = ['requests', 'html', 'css', 'script', 'fonts', 'rest', 'shift'] as const;

/** A page's figures; sizes in kilobytes, `rest` is everything but the fonts. */
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** What was measured of a page, and at which width, in pixels, it shifts most. */
export interface Measured {
  readonly figures: Figures;
  readonly shiftAt: number;
}

/** The figures of one page. */
export interface Weight extends Measured {
  readonly kind: Kind;
  readonly address: string;
}

/** An answer of the server. */
export interface Answer {
  /** What the browser wanted it for: "document", "stylesheet", "script", "font" and others. */
  readonly purpose: string;
  /** Size of the body as sent. */
  readonly bytes: number;
}

/** Adds up the answers that a page asked for. */
export function figuresOf(answers: readonly Answer[], shift: number): Figures {
  const sizeOf = (wanted: (purpose: string) => boolean): number =>
    kilobytes(answers.filter(({ purpose }) => wanted(purpose)).map(({ bytes }) => bytes));
  return {
    requests: answers.length,
    html: sizeOf((purpose) => purpose === 'document'),
    css: sizeOf((purpose) => purpose === 'stylesheet'),
    script: sizeOf((purpose) => purpose === 'script'),
    fonts: sizeOf((purpose) => purpose === 'font'),
    rest: sizeOf((purpose) => purpose !== 'font'),
    shift: Number(shift.toFixed(4)),
  };
}

/** The window in which a page shifts most, the first of several. */
export function worst<T extends { readonly shift: number }>(windows: readonly T[]): T {
  return windows.reduce((most, one) => (one.shift > most.shift ? one : most));
}

function kilobytes(sizes: readonly number[]): number {
  return Number((sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(2));
}
