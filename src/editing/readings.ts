import { claimPosition } from '../compare/position.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Position } from '../schemas/question.ts';
import type { SignedQuestion } from '../schemas/signed-question.ts';
import { faultIn, type QuestionFile } from './file.ts';
import { meant } from './nearest.ts';
import { type Known, sourcesOf } from './known.ts';

type Reading = SignedQuestion['readings'][number];

/**
 * What the sources say to a question of the editors’ own: a position for each claim of each
 * reading, in the order of the sources.
 *
 * @throws EditingFault where a source or claim is not there, or a claim is another source’s or
 *   listed again
 */
export function positionsOf(file: QuestionFile, known: Known): Position[] {
  const seen = new Set<string>();
  const positions = file.data.readings.flatMap((reading, at) => {
    // Where all that it reads is gone, its source may be, too.
    if (reading.claims.length > 0) checkSource(file, at, reading, known);
    return reading.claims.map((id, place): Position => {
      const claim = claimAt(file, ['readings', at, 'claims', place], { id, reading }, known);
      if (seen.has(id))
        throw faultIn(
          file,
          ['readings', at, 'claims', place],
          `lists the claim ${id} again.`,
          'List each claim once.',
        );
      seen.add(id);
      return { ...claimPosition(claim), says: reading.says, voice: reading.voice ?? null };
    });
  });
  return sourcesOf(positions, known).flatMap((source) =>
    positions.filter((one) => one.source === source),
  );
}

function checkSource(
  file: QuestionFile,
  at: number,
  { source }: Reading,
  { sources }: Known,
): void {
  if (!sources.includes(source))
    throw faultIn(
      file,
      ['readings', at, 'source'],
      `names the source “${source}”, which is not there.`,
      meant(source, sources, `Name one of ${sources.join(', ')}.`),
    );
}

function claimAt(
  file: QuestionFile,
  path: readonly (string | number)[],
  { id, reading: { source } }: { readonly id: string; readonly reading: Reading },
  { claims }: Known,
): Claim {
  const claim = claims.get(id);
  if (claim === undefined)
    throw faultIn(
      file,
      path,
      `names the claim ${id}, which is not there.`,
      meant(
        id,
        [...claims.values()].filter((one) => one.source === source).map((one) => one.id),
        'Find the claim that says it now, or take it out.',
      ),
    );
  if (claim.source !== source)
    throw faultIn(
      file,
      path,
      `lists the claim ${id} under “${source}”, and it is of “${claim.source}”.`,
      'List it under its own source.',
    );
  return claim;
}
