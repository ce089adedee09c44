import type { Position, SourcePair } from '../schemas/question.ts';
import { everyTwo } from '../compare/group.ts';
import type { Judged } from '../compare/index.ts';
import { faultIn, type QuestionFile } from './file.ts';
import { meant } from './nearest.ts';
import { keptOf, type Told } from './kept.ts';
import { type Known, sourcesOf } from './known.ts';
import { pairIn, unjudged } from './pairs.ts';

type Measured = ReadonlyMap<string, Judged>;

/**
 * The ids of the questions that others take in, each with the id of the one that does; what is gone
 * is taken in no more.
 *
 * @param ever ids of all questions there ever were
 * @throws EditingFault where one is not measured, has a file of its own, or is taken in again
 */
export function takenIn(
  files: readonly QuestionFile[],
  measured: Measured,
  ever: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const own = new Map(files.map((file) => [file.id, file.file]));
  const taken = new Map<string, string>();
  for (const file of files) {
    for (const [at, id] of file.data.take_in.entries()) {
      const path = ['take_in', at];
      const other = own.get(id);
      if (!measured.has(id) && ever.has(id)) continue;
      if (!measured.has(id))
        throw faultIn(
          file,
          path,
          `takes in “${id}”, and rules make no such question.`,
          meant(id, measured.keys(), 'Name a measured question of facts.json.'),
        );
      if (other !== undefined)
        throw faultIn(
          file,
          path,
          `takes in “${id}”, which has a file of its own.`,
          id === file.id ? 'Take it out.' : `Move what ${other} says here, and take it away.`,
        );
      if (taken.has(id))
        throw faultIn(file, path, `takes in “${id}”, which is taken in already.`, 'Take it out.');
      taken.set(id, file.id);
    }
  }
  return taken;
}

/**
 * A question with those it takes in. No rule judged the whole, so the editors must, and say how two
 * sources stand that stood in two ways.
 *
 * @param own what rules say of the question itself
 * @throws EditingFault where they do not
 */
export function withTaken(file: QuestionFile, own: Told, measured: Measured, known: Known): Told {
  const { take_in: takeIn, leave_out: leaveOut, verdict } = file.data;
  if (takeIn.length === 0) return own;
  if (verdict === undefined)
    throw faultIn(
      file,
      ['take_in'],
      'takes in questions that no rule compared with this one.',
      'Give the verdict on the whole, and in “why” its working.',
    );
  const out = new Set(leaveOut);
  const others = takeIn.flatMap((id) => {
    const other = measured.get(id);
    return other === undefined ? [] : [takenOf(other, out)];
  });
  const positions = joined([own, ...others], known);
  const pairs = everyTwo(sourcesOf(positions, known)).map((two) =>
    joinedPair(file, two, [own, ...others]),
  );
  return { ...own, positions, pairs };
}

type Part = Pick<Told, 'positions' | 'pairs'>;

/** What is left of a question that is taken in, which one source alone may speak to. */
function takenOf(other: Judged, leaveOut: ReadonlySet<string>): Part {
  const positions = other.question.positions.filter(({ claim }) => !leaveOut.has(claim));
  return keptOf(other, leaveOut) ?? { positions, pairs: [] };
}

/** The positions of all parts in the order of the sources; what two parts share stands once. */
function joined(parts: readonly Part[], { placeOf }: Known): Position[] {
  const byPlace = new Map<string, Position>();
  for (const position of parts.flatMap(({ positions }) => positions)) {
    const key = JSON.stringify([position.claim, position.fact, position.words]);
    if (!byPlace.has(key)) byPlace.set(key, position);
  }
  return [...byPlace.values()].sort((a, b) => placeOf(a.claim) - placeOf(b.claim));
}

function joinedPair(file: QuestionFile, two: [string, string], parts: readonly Part[]): SourcePair {
  const judged = parts
    .flatMap(({ pairs }) => pairIn(pairs, two) ?? [])
    .filter(({ verdict }) => verdict !== null);
  const [first = unjudged(two)] = judged;
  const other = judged.find(({ verdict }) => verdict !== first.verdict);
  if (other !== undefined && pairIn(file.data.pairs, two) === undefined)
    throw faultIn(
      file,
      ['take_in'],
      `brings together that ${two.join(' and ')} “${String(first.verdict)}” and “${String(other.verdict)}”.`,
      'List the two under “pairs” with the verdict on them.',
    );
  return first;
}
