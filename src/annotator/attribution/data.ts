import { lower } from '../text/read.ts';
import { isActor } from './named.ts';
import { PAPERS } from '../lexicon/attribution.ts';
import { phraseEnd } from './phrase.ts';
import type { Speaker } from './attribution.ts';
import type { Reading, SpeakerAt } from './reading.ts';

/** Reads the speaker whose phrase is tokens `[from, to)`. */
type ReadSpeaker = (reading: Reading, from: number, to: number) => SpeakerAt | undefined;

/**
 * Who made the data or the paper that a phrase names.
 *
 * Takes "data (compiled) by X", "figures from X", "a study by X", "X data", "X's report".
 * Refuses "official data", "a Norland survey": nobody is named, or only who ordered it; and "X's
 * statistics bureau", which speaks for itself.
 */
export function dataOrigin(
  reading: Reading,
  from: number,
  to: number,
  read: ReadSpeaker,
): SpeakerAt | undefined {
  const { tokens, parse } = reading;
  const paper = parse.chunks
    .map((chunk) => (chunk.kind === 'noun' ? chunk.phrase.head : -1))
    .find((head) => head >= from && head < to && PAPERS.has(lower(tokens, head)));
  if (paper === undefined) return undefined;
  const maker = madeBy(reading, paper, to, read) ?? ownerOf(reading, from, paper + 1, read);
  return maker && { from, to, speaker: { ...maker, role: null, kind: 'body' } };
}

/** "data compiled last month by X", "figures from X", "a survey of 20 firms by X". */
function madeBy(
  reading: Reading,
  paper: number,
  to: number,
  read: ReadSpeaker,
): Speaker | undefined {
  const { tokens } = reading;
  for (let tie = paper + 1; tie < to; tie += 1) {
    const word = lower(tokens, tie);
    // "results | seen by X" are not X's.
    if (FOUND.test(lower(tokens, tie - 1))) return undefined;
    const isOfData = word === 'of' && tie === paper + 1 && lower(tokens, paper) === 'data';
    if (word === 'by' || word === 'from' || isOfData)
      return read(reading, tie + 1, Math.min(to, phraseEnd(reading, tie + 1)))?.speaker;
  }
  return undefined;
}

/** What is done with a paper by those who did not make it. */
const FOUND = /^(?:cited|leaked|obtained|provided|quoted|reviewed|seen|shared|shown|viewed)$/u;

/** "X data", "X trade figures", "X's report", "the bank's report" where the bank is known. */
function ownerOf(
  reading: Reading,
  from: number,
  to: number,
  read: ReadSpeaker,
): Speaker | undefined {
  const { tokens, names } = reading;
  let end = to - 1;
  while (/^\p{Ll}/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  if (lower(tokens, end - 1) === "'s") return read(reading, from, end - 1)?.speaker;
  const mention = names.endingAt(end);
  if (PAPERS.get(lower(tokens, to - 1)) !== 'data' || !isActor(mention)) return undefined;
  return { name: mention.name, role: null, kind: 'body', resolved: false };
}
