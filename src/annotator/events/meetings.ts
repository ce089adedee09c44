import { BODY_WORDS } from '../lexicon/bodies.ts';
import { ADVERBS, MET_THINGS, PARTIES } from '../lexicon/events.ts';
import { GROUP_WORDS } from '../lexicon/people.ts';
import { holds, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { UseScene } from './scene.ts';

/** "met with", "will meet", "leaders met", "discussed grain with", or a person close by. */
export function isMeeting({ tokens, mentions }: UseScene, at: number): boolean {
  const before = lower(tokens, ADVERBS.has(lower(tokens, at - 1)) ? at - 2 : at - 1);
  if (holds(tokens, at + 1, at + 4, MET_THINGS)) return false;
  if (PASSIVE.has(before) || PASSIVE.has(lower(tokens, at - 2))) return false;
  if (isWith(tokens, at)) return true;
  if (lower(tokens, at).startsWith('discuss')) return false;
  const behindWho = before === 'who' ? lower(tokens, at - 3) : '';
  if (GROUP_WORDS.has(behindWho)) return true;
  if (before === 'will') return true;
  if (GROUP_WORDS.has(before) || BODY_WORDS.has(before) || PARTIES.has(before)) return true;
  if (/^(?:he|she|they|we)$/.test(before)) return true;
  return mentions.some(
    ({ from, kind }) => kind === 'person' && Math.abs(from - at) <= MEETING_REACH,
  );
}

const PASSIVE = new Set(['be', 'been', 'was', 'were']);

function isWith(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + MEETING_REACH);
  const comma = behind.findIndex(({ kind }) => kind === 'mark');
  return behind.slice(0, comma < 0 ? undefined : comma).some(({ lower: word }) => word === 'with');
}

/** How far from "met" a person may be named, in tokens. */
const MEETING_REACH = 6;
