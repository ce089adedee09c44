import type { Block } from '../text/blocks.ts';

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A period that figures were dated with, and the words that state it. */
export interface Carried {
  readonly period: string;
  readonly words: Stretch;
}

/** What an article remembers of the periods it reports on. */
export interface PeriodMemory {
  /** That of the article as a report: its title, its last heading or its first sentence names it. */
  report: Carried | null;
  /** That of the last dated figure of a block. */
  last: (Carried & { readonly block: Block }) | null;
  /** Whether the first sentence of the prose was read. */
  opened: boolean;
}

export function noPeriods(): PeriodMemory {
  return { report: null, last: null, opened: false };
}
