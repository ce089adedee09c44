import { lower } from '../figures/read.ts';
import { dataOrigin } from './data.ts';
import { described } from './described.ts';
import { named, pair } from './named.ts';
import { newName } from './new-name.ts';
import { resolved, type Scene, type SpeakerAt } from './scene.ts';
import type { Speaker } from './credit.ts';

const HE = new Set(['he', 'she', 'him', 'her']);

/**
 * Who a noun phrase, tokens `[from, to)`, stands for: a pronoun, whoever gathered some data, a name
 * with its titles, two names joined by "and", a name that nothing else knows, a description of
 * somebody named before, a group or an unnamed source.
 */
export function speakerOf(scene: Scene, from: number, to: number): SpeakerAt | undefined {
  if (to <= from) return undefined;
  const word = lower(scene.tokens, to - 1);
  if (HE.has(word)) return resolved(personBefore(scene, to - 1), to - 1, to);
  if (word === 'it' || word === 'they')
    return to - from === 1 ? resolved(bodily(scene, word), from, to) : undefined;
  return (
    dataOrigin(scene, from, to, speakerOf) ??
    pair(scene, from, to) ??
    named(scene, from, to) ??
    newName(scene, from, to) ??
    described(scene, from, to)
  );
}

/** "he" is rather whom the sentence named first than who was named last before it. */
function personBefore({ names, from, memory }: Scene, pronoun: number): Speaker | undefined {
  for (let at = from; at < pronoun; at += 1) {
    const mention = names.startingAt(at);
    if (mention?.kind !== 'person') continue;
    const role = memory.roleOf.get(mention.name) ?? null;
    return { name: mention.name, role, kind: 'person', resolved: false };
  }
  return memory.lastPerson;
}

/** "it" is no person; "they" are rather those who spoke last. */
function bodily({ memory }: Scene, word: string): Speaker | undefined {
  const { lastSpeaker, bodies } = memory;
  if (word === 'they') return lastSpeaker;
  const last = lastSpeaker?.kind === 'person' ? undefined : lastSpeaker;
  return last ?? bodies[0];
}
