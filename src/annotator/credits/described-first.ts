import { BODY_SORTS } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import { holds, isCapitalised, lower } from '../recognisers/read.ts';
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

/** "The harbour's owner, Portline, said": one new word, or a body, behind a description that says its sort. */
export function bodyBehind(scene: Scene, open: number, close: number): SpeakerAt | undefined {
  const { tokens, names } = scene;
  const mention = names.startingAt(open + 1);
  const whole = mention?.kind === 'body' && mention.to === close;
  const single = mention === undefined && close === open + 2 && isCapitalised(tokens[open + 1]);
  const from = startOf(scene, open);
  const sort = lower(tokens, open - 1);
  const told = /^(?:the|its|their|his|her)$/u.test(lower(tokens, from));
  const named =
    told && (BODY_SORTS.has(sort) || /^(?:arm|owner|parent|rival|subsidiary|unit)$/u.test(sort));
  if (!named || (!whole && !single)) return undefined;
  const name = mention?.name ?? tokens[open + 1]?.text ?? '';
  const role = joined(tokens.slice(from, open)).replace(/^[Tt]he /u, '');
  return { from, to: close + 1, speaker: { name, role, kind: 'body', resolved: false } };
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
