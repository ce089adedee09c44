import type { HitStamp } from '../hit.ts';

/** Reads a stamp as a record carries it; undefined for what is none. */
export function readStamp(text: string): HitStamp | undefined {
  const [about, words, stands] = listOf(JSON.parse(text));
  if (typeof about !== 'string' || typeof words !== 'string' || !Array.isArray(stands)) {
    return undefined;
  }
  return { about, words, stands: stands.flatMap(standOf) };
}

function standOf(stand: unknown): [verdict: string, sources: string[]][] {
  const [verdict, sources] = listOf(stand);
  if (typeof verdict !== 'string' || !Array.isArray(sources)) return [];
  return [[verdict, sources.filter((id) => typeof id === 'string')]];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
