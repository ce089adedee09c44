import { BODY_SORTS } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { HELPING_VERBS } from '../lexicon/verbs.ts';
import { joined } from '../names/shape.ts';
import type { Token } from '../text/tokens.ts';
import { holds, isNumeric, lower } from '../figures/read.ts';
import { endOf } from './bounds.ts';
import { isArticle, LONGEST_ROLE, withRole } from './role.ts';
import type { Scene, SpeakerAt } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { unnamedSpeaker } from './described.ts';

/**
 * The speaker whose phrase begins at a token, as behind "according to" or "said".
 *
 * @param withTail whether any title behind a comma belongs to it, and not only ", a ..."
 */
export function speakerAfter(
  scene: Scene,
  start: number,
  anyPhrase: boolean,
  withTail = true,
): SpeakerAt | undefined {
  const to = endOf(scene, start);
  const speaker =
    nameBehindRole(scene, start, to) ??
    speakerOf(scene, start, to) ??
    (anyPhrase ? unnamedSpeaker(scene, start, to) : undefined);
  if (speaker === undefined) return undefined;
  const tail = withTail ? roleAfter(scene, to) : closedRole(scene, to);
  return tail === undefined
    ? { ...speaker, from: start, to: Math.max(to, speaker.to) }
    : { from: start, to: tail.to, speaker: withRole(speaker.speaker, tail.role) };
}

/** "promised the head of the union, A. Name", "according to the operator, X": the description comes first. */
function nameBehindRole(
  { tokens, names }: Scene,
  start: number,
  to: number,
): SpeakerAt | undefined {
  const name = lower(tokens, to) === ',' ? names.startingAt(to + 1) : undefined;
  if (name === undefined || name.kind === 'place') return undefined;
  const owned = tokens.slice(start, to).some((token) => token.lower === "'s");
  if (!owned && !/^(?:the|its|his|her|their)$/u.test(lower(tokens, start))) return undefined;
  const sorts = name.kind === 'person' ? TITLES : BODY_SORTS;
  if (!holds(tokens, start, to, sorts)) return undefined;
  const role = joined(tokens.slice(start + 1, to));
  return {
    from: start,
    to: name.to,
    speaker: { name: name.name, role, kind: name.kind, resolved: false },
  };
}

/** A role behind a name that opens a sentence: what is said must still follow its comma. */
function closedRole(scene: Scene, at: number): { to: number; role: string } | undefined {
  const role = isArticle(scene, at + 1) ? roleAfter(scene, at) : undefined;
  return role !== undefined && scene.tokens[role.to]?.text === ',' ? role : undefined;
}

/** ", a professor at the university," behind a name: it opens as a description and is closed again. */
function roleAfter(scene: Scene, at: number): { to: number; role: string } | undefined {
  const { tokens } = scene;
  if (lower(tokens, at) !== ',' || !opensRole(tokens[at + 1])) return undefined;
  let to = at + 1;
  while (to < scene.to && !/^[,.;:"“”]$/u.test(tokens[to]?.text ?? '') && to - at < LONGEST_ROLE)
    to += 1;
  const closed = scene.tokens[to]?.text === ',' || to >= scene.to - 1;
  return closed && !tells(tokens, at + 1, to)
    ? { to, role: joined(tokens.slice(at + 1, to)) }
    : undefined;
}

const TELLING = new Set([...HELPING_VERBS, 'rose', 'fell', 'grew', 'cost']);

/** Whether words behind a comma tell of something, as no role does: they have a verb or a figure. */
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  const age =
    /^\d\d$/u.test(tokens[from]?.text ?? '') &&
    (to - from === 1 || lower(tokens, from + 1) === ',');
  if (age) return false;
  return tokens.slice(from, to).some((token) => TELLING.has(token.lower) || isNumeric(token));
}

function opensRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (['a', 'an', 'the'].includes(token.lower) ||
      TITLES.has(token.lower) ||
      /^\d{2}$/.test(token.text))
  );
}
