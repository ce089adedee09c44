import { firstIn, lower, phrases, placesIn } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { creditFor } from './credit.ts';
import type { Credit } from './draft.ts';
import type { Scene, SpeakerAt } from './scene.ts';
import { resolved } from './scene.ts';
import { speakerOf } from './speaker.ts';

/** Words from "in" to the view are no more than this: "by | the Grain Board's own | estimate". */
const REACH = 9;

const LEADS = phrases('by', 'in', 'on');
const VIEWS = phrases(
  'account',
  'calculation',
  'calculations',
  'count',
  'estimate',
  'estimates',
  'estimation',
  'judgement',
  'judgment',
  'opinion',
  'reckoning',
  'telling',
  'view',
);

/** Takes "in X's view, ...", "..., by its own estimate": what X holds. */
export function inView(scene: Scene): Credit[] {
  const { tokens, from, to } = scene;
  for (const at of placesIn(tokens, from, to, LEADS)) {
    const view = viewAfter(tokens, at, to);
    if (view === undefined) continue;
    const holder = holderOf(scene, at + 1, view);
    if (holder === undefined) continue;
    const opens = at - from <= 1 && tokens[view + 1]?.text === ',';
    const words = opens ? { from: view + 1, to } : { from, to: at };
    return opens || closes(tokens, at, view, to)
      ? creditFor(tokens, words, holder.speaker, 'reported', 'in-view')
      : [];
  }
  return [];
}

/** The noun for a view behind a preposition. */
function viewAfter(tokens: readonly Token[], at: number, to: number): number | undefined {
  const view = firstIn(tokens, at + 2, Math.min(to, at + REACH), VIEWS)?.from;
  const parted =
    view === undefined ||
    tokens
      .slice(at + 2, view)
      .some(({ kind, text }) => kind === 'mark' && /^[,;:"“”]$/u.test(text));
  return parted ? undefined : view;
}

/** Whoever holds the view: before "'s", or one of "his", "her", "its", "their". */
function holderOf(scene: Scene, from: number, view: number): SpeakerAt | undefined {
  const { tokens, memory } = scene;
  const end = /^(?:latest|own|recent)$/u.test(lower(tokens, view - 1)) ? view - 1 : view;
  if (lower(tokens, end - 1) === "'s") return speakerOf(scene, from, end - 1);
  if (end - 1 !== from) return undefined;
  const whose = lower(tokens, from);
  if (whose === 'his' || whose === 'her') return resolved(memory.lastPerson, from, end);
  return /^(?:its|their)$/u.test(whose) ? resolved(memory.lastSpeaker, from, end) : undefined;
}

/** "..., in X's view." */
function closes(tokens: readonly Token[], at: number, view: number, to: number): boolean {
  const parted = tokens[at - 1]?.text === ',';
  return parted && (view + 1 >= to || tokens[view + 1]?.kind === 'mark');
}
