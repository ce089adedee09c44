import { mostWrong, wrongLetters } from './nearest.ts';
import type { Lookup } from './lookup.ts';
import type { Plan, Unit } from './plan.ts';

/** More words than this are not offered. */
const MOST = 6;
/** Words share a beginning from so many letters on. */
const SHARED = 4;

/**
 * Words of the texts that are near to those which no text has: of the same beginning, or misspelt
 * in no more letters than a search would mend. For where nothing was found; the nearest first.
 */
export function nearWords({ units }: Plan, { words, has }: Lookup): string[] {
  const unknown = units
    .filter((unit) => isUnknown(unit, has))
    .map(({ text }) => text.toLowerCase());
  const near = unknown.flatMap((typed) =>
    [...words]
      .filter((word) => word.length >= SHARED && isNear(typed, word))
      .map((word) => ({ word, wrong: wrongLetters(typed, word) })),
  );
  const sorted = near.toSorted((a, b) => a.wrong - b.wrong);
  return [...new Set(sorted.map(({ word }) => word))].slice(0, MOST);
}

/**
 * Names that share a word with what was looked for, where a word of it is in no text: “Xi Jinping”
 * for “Shi Jinping”. Only those that the texts have.
 */
export function nearNames(
  { units }: Plan,
  { properNames, has, named, isPerson }: Lookup,
): string[] {
  if (!units.some((unit) => isUnknown(unit, has))) return [];
  const keys = units.flatMap(({ options }) => options[0]?.keys ?? []);
  // Whoever types “Chinese” with something else names no other thing that is Chinese.
  const telling = keys.filter((key) => has(key) && named(key).every(isPerson));
  const near = properNames.flatMap(([proper]) =>
    proper !== undefined &&
    proper.keys.some((key) => telling.includes(key)) &&
    proper.telling.split(' ').every(has)
      ? [proper.text]
      : [],
  );
  return near.slice(0, MOST);
}

function isUnknown({ options }: Unit, has: Lookup['has']): boolean {
  return options[0]?.keys.every((key) => !has(key)) ?? false;
}

function isNear(typed: string, word: string): boolean {
  if (typed.length < SHARED) return false;
  return (
    word.startsWith(typed) ||
    typed.startsWith(word) ||
    wrongLetters(typed, word) <= mostWrong(typed)
  );
}
