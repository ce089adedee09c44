import { InputError } from './input-error.ts';

/** What a run of `annotate` was told. */
export interface Accepting {
  readonly content: string;
  /** Whether what is gone was let go in so many words. */
  readonly accept: boolean;
}

/**
 * Tells what was published and would be gone.
 *
 * @throws InputError where nobody let it go
 */
export function agreed(losses: readonly string[], { content, accept }: Accepting): void {
  for (const loss of losses) console.warn(accept ? `${loss}; its page tells so` : loss);
  if (accept || losses.length === 0) return;
  throw new InputError(
    content,
    null,
    losses.length === 1
      ? 'what is told above was published and would be gone; nothing was written.'
      : `the ${String(losses.length)} told above were published and would be gone; nothing was written.`,
    'Bring them back, or let them go, with their pages kept to say so: npm run annotate -- --accept',
  );
}
