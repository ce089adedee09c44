import { creditFor } from './credit.ts';
import type { Credit, Speaker } from './draft.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';
import type { Label } from './transcript.ts';

/** A sentence of a transcript or of an interview's answer is its speaker's. */
export function labelledWords(scene: Scene, label: Label | undefined): Credit[] {
  const { tokens, to, memory } = scene;
  const person = label === undefined ? undefined : personOf(memory, label.name);
  if (label === undefined || person === undefined) return [];
  const role = memory.roleOf.get(person) ?? null;
  const speaker: Speaker = { name: person, role, kind: 'person', resolved: person !== label.name };
  const words = { from: Math.max(scene.from, label.to), to };
  return creditFor(tokens, words, speaker, 'quoted', 'transcript');
}

/** The full name that a label stands for, "AN" for A. Name; "A", and an answer without a label, stand for the last person named. */
function personOf(
  { lastPerson, named, initialled }: Memory,
  label: string | null,
): string | undefined {
  if (label === null || label === 'A') return lastPerson?.name;
  if (label.length === 1) return undefined;
  return named.get(label) ?? initialled.get(label) ?? label;
}
