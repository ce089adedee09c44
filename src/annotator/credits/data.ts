import { holds, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { isActor } from './named.ts';
import { PAPERS } from './papers.ts';
import type { Speaker } from './credit.ts';
import type { Scene, SpeakerAt } from './scene.ts';

/** Reads the speaker whose phrase is tokens `[from, to)`. */
type ReadSpeaker = (scene: Scene, from: number, to: number) => SpeakerAt | undefined;

/**
 * Who made the data or the paper that a phrase names.
 *
 * Takes "data (compiled) by X", "figures from X", "a study by X", "X data", "X's report".
 * Refuses "official data", "a Norland survey": nobody is named, or only who ordered it.
 */
export function dataOrigin(
  scene: Scene,
  from: number,
  to: number,
  read: ReadSpeaker,
): SpeakerAt | undefined {
  const published = publishedEnd(scene.tokens, from, to);
  if (published < to) {
    const found = dataOrigin(scene, from, published, read);
    return found && { ...found, to };
  }
  const maker = madeBy(scene, from, to, read) ?? ownerOf(scene, from, to, read);
  return maker && { from, to, speaker: { ...maker, role: null, kind: 'body' } };
}

/** "customs data | published last week": when a paper came out says nothing of its maker. */
function publishedEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1) {
    if (PAPERS.has(lower(tokens, at)) && MAKING.test(lower(tokens, pastAdverb(tokens, at + 1))))
      return holds(tokens, at + 1, to, MAKERS) ? to : at + 1;
  }
  return to;
}

/** Words that bring in the maker of a paper. */
const MAKERS = new Set(['by', 'from', 'of']);

const MAKING =
  /^(?:carried|collected|commissioned|compiled|conducted|gathered|issued|out|prepared|provided|published|released)$/u;

/** Words between a paper and its maker are no more than this: "data | compiled | by". */
const MAKING_REACH = 3;

/** "data compiled by X", "figures from X", "a survey by X of 20 firms". */
function madeBy(scene: Scene, from: number, to: number, read: ReadSpeaker): Speaker | undefined {
  const { tokens } = scene;
  for (let at = from; at < to; at += 1) {
    const paper = PAPERS.get(lower(tokens, at));
    if (paper === undefined) continue;
    let tie = pastAdverb(tokens, at + 1);
    while (tie - at < MAKING_REACH && MAKING.test(lower(tokens, tie))) tie += 1;
    tie = pastCounted(scene, tie > at + 1 ? beforeMaker(scene, tie) : tie);
    const word = lower(tokens, tie);
    if (word !== 'by' && word !== 'from' && !(word === 'of' && paper === 'data')) return undefined;
    return read(scene, tie + 1, to)?.speaker;
  }
  return undefined;
}

/** "data | previously | released". */
function pastAdverb(tokens: readonly Token[], at: number): number {
  return /ly$|^(?:earlier|just|later|since)$/u.test(lower(tokens, at)) ? at + 1 : at;
}

/** "published | last month | by the board": steps over when it was made. */
function beforeMaker({ tokens, to }: Scene, at: number): number {
  for (let by = at; by < Math.min(to, at + COUNTED_REACH) && tokens[by]?.kind !== 'mark'; by += 1)
    if (lower(tokens, by) === 'by') return by;
  return at;
}

/** "a survey | of 340 companies | by X". */
function pastCounted({ tokens, to }: Scene, at: number): number {
  if (lower(tokens, at) !== 'of' || tokens[at + 1]?.kind !== 'number') return at;
  for (let next = at + 2; next < Math.min(to, at + COUNTED_REACH); next += 1)
    if (lower(tokens, next) === 'by') return next;
  return at;
}

/** "of 340 mid-sized companies by" is no longer than this, in tokens. */
const COUNTED_REACH = 7;

/** Words between an owner and the paper are no more than this: "X's | latest monthly | report". */
const OWNER_REACH = 5;

/** "X data", "X trade figures", "X's report", "the bank's report" where the bank is known. */
function ownerOf(scene: Scene, from: number, to: number, read: ReadSpeaker): Speaker | undefined {
  const { tokens, names } = scene;
  const paper = PAPERS.get(lower(tokens, to - 1));
  if (paper === undefined) return undefined;
  let end = to - 1;
  while (end > from && to - end <= OWNER_REACH && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? ''))
    end -= 1;
  const possessive = lower(tokens, end - 1) === "'s";
  if (possessive) return known(read(scene, from, end - 1)?.speaker);
  const mention = names.endingAt(end);
  if (paper !== 'data' || !isActor(mention) || mention.from < from || mention.kind === 'place')
    return undefined;
  return { name: mention.name, role: null, kind: 'body', resolved: false };
}

/** Only a name, or a description of somebody known, makes a paper's maker. */
function known(owner: Speaker | undefined): Speaker | undefined {
  return owner?.kind !== 'group' || owner.resolved ? owner : undefined;
}
