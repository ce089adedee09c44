import type { Found } from './found/find.ts';

/** What a page asks its worker. */
export interface Ask {
  /** Tells the answer to it from others. */
  readonly id: number;
  /** Address of the bundle of the index, with a slash at its end. */
  readonly bundle: string;
  /** Ids of all sources, in their order. */
  readonly sources: readonly string[];
  /** What was typed; null where the index is only to be loaded. */
  readonly typed: string | null;
  /** Whether the last word may not be finished. */
  readonly isTyping: boolean;
}

/** What the worker answers. */
export interface Answer {
  readonly id: number;
  /** What was found; null where the search cannot be used, or where nothing was asked for. */
  readonly found: Found | null;
}

const hasId = (value: unknown): value is { readonly id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';

export function isAsk(value: unknown): value is Ask {
  return hasId(value) && 'bundle' in value && 'typed' in value;
}

export function isAnswer(value: unknown): value is Answer {
  return hasId(value) && 'found' in value;
}
