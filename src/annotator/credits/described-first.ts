import { TITLES } from '../lexicon/people.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import { holds, lower } from '../figures/read.ts';
import { LONGEST_PHRASE, startOf } from './bounds.ts';
import type { Scene, SpeakerAt } from './scene.ts';

/** "The bank's chief economist, A. Name, said": the description comes first. */
export function describedFirst(scene: Scene, open: number, name: Mention): SpeakerAt {
  const from = officeStart(scene, open);
  const role = joined(scene.tokens.slice(from, open)).replace(/^[Tt]he /u, '');
  return {
    from,
    to: name.to + 1,
    speaker: { name: name.name, role: role === '' ? null : role, kind: 'person', resolved: false },
  };
}

/** Where "the Minister of Tourism and Sport" before a comma begins: at its article, else with the phrase. */
function officeStart(scene: Scene, open: number): number {
  const { tokens, from } = scene;
  for (let at = open - 1; at >= Math.max(from, open - LONGEST_PHRASE); at -= 1) {
    if (/^[,;:"“”()]$/u.test(tokens[at]?.text ?? '')) break;
    const opens = /^(?:the|an?)$/u.test(lower(tokens, at)) && lower(tokens, at - 1) !== 'of';
    if (opens && holds(tokens, at, open, TITLES)) return at;
  }
  return startOf(scene, open);
}
