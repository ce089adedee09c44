import { InputError } from './input-error.ts';

/** A source's notes: their file and the siglum they give, if any. */
export interface Signed {
  readonly file: string;
  readonly siglum: string | undefined;
}

/**
 * The sigla of the sources, in their order: those given, else the next free letter.
 *
 * @throws InputError where two sources give the same
 */
export function sigla(sources: readonly Signed[]): string[] {
  const given = new Set<string>();
  for (const { file, siglum } of sources) {
    if (siglum === undefined) continue;
    if (given.has(siglum)) {
      throw new InputError(
        file,
        null,
        `has a siglum that another source has too, “${siglum}”.`,
        'Give it one of its own.',
      );
    }
    given.add(siglum);
  }
  const free = letters().filter((letter) => !given.has(letter));
  return sources.map(({ siglum }) => siglum ?? free.shift() ?? '?');
}

/** A to Z, then AA to ZZ. */
function letters(): string[] {
  const single = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  return [...single, ...single.flatMap((first) => single.map((second) => first + second))];
}
