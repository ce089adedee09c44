import type { Withdrawn, WithdrawnReading } from '../schemas/question.ts';
import type { SignedQuestion } from '../schemas/signed-question.ts';
import type { EditingFault } from './fault.ts';
import { faultIn, type QuestionFile } from './file.ts';
import { goneClaim } from './gone-claim.ts';
import type { Past } from './past.ts';

/** A file without what is gone. */
export interface Cleared {
  readonly file: QuestionFile;
  /** What its readings name and their sources no longer have; null where all stands. */
  readonly withdrawn: Withdrawn | null;
  /** What an editor has to mend in it, though it can be carried out. */
  readonly notices: readonly EditingFault[];
}

/**
 * A file of editors without the claims that are gone, and with articles by the names they have now.
 * A verdict that rested on a passage that is gone is set aside with it: nobody gave it on the rest.
 * Readings keep their places, so that faults are told at their lines.
 */
export function cleared(given: QuestionFile, past: Past): Cleared {
  const { file, notices: renamed } = withNewNames(given, past);
  const { readings, leave_out: leaveOut } = file.data;
  const lost = readings.flatMap(({ source, says, voice = null, claims }, at) =>
    claims.flatMap((claim, place): Lost[] => {
      const path = ['readings', at, 'claims', place];
      const notice = goneClaim({ file: file.file, path }, claim, past);
      const words = past.claims.get(claim)?.quote;
      if (notice === null || words === undefined) return [];
      return [{ reading: { claim, source, words, says, voice }, notice }];
    }),
  );
  const idle = leaveOut.flatMap(
    (claim, at) => goneClaim({ file: file.file, path: ['leave_out', at] }, claim, past) ?? [],
  );
  const stands = (claim: string): boolean => !past.claims.has(claim);
  const data: SignedQuestion = {
    ...file.data,
    readings: readings.map((one) => ({ ...one, claims: one.claims.filter(stands) })),
    leave_out: leaveOut.filter(stands),
  };
  return {
    file: { ...file, data: lost.length === 0 ? data : withoutVerdict(data, lost) },
    withdrawn: withdrawnOf(file.data, lost),
    notices: [...renamed, ...lost.map((one) => one.notice), ...idle],
  };
}

interface Lost {
  readonly reading: WithdrawnReading;
  readonly notice: EditingFault;
}

function withdrawnOf(
  { verdict, why = '' }: SignedQuestion,
  lost: readonly Lost[],
): Withdrawn | null {
  if (lost.length === 0) return null;
  return {
    readings: lost.map(({ reading }) => reading),
    verdict: verdict === undefined ? null : { verdict, why },
  };
}

/** Without the verdict on the whole, and those on pairs of sources that lost a passage. */
function withoutVerdict(data: SignedQuestion, lost: readonly Lost[]): SignedQuestion {
  const sources = new Set(lost.map(({ reading }) => reading.source));
  const pairs = data.pairs.filter((pair) => !pair.sources.some((source) => sources.has(source)));
  const none = { verdict: undefined, reason: undefined, why: undefined, answer: undefined };
  return { ...data, ...none, pairs };
}

/** A file with the articles it names by the ids they have now. */
function withNewNames(
  file: QuestionFile,
  { sources }: Past,
): { file: QuestionFile; notices: EditingFault[] } {
  const { readings, pairs } = file.data;
  const nameOf = (source: string): string => sources.get(source) ?? source;
  const notices = readings.flatMap(({ source }, at) =>
    nameOf(source) === source
      ? []
      : [
          faultIn(
            file,
            ['readings', at, 'source'],
            `names the source “${source}” by the name it had.`,
            `Write ${nameOf(source)}.`,
          ),
        ],
  );
  const data = {
    ...file.data,
    readings: readings.map((one) => ({ ...one, source: nameOf(one.source) })),
    pairs: pairs.map((pair) => ({
      ...pair,
      sources: [nameOf(pair.sources[0]), nameOf(pair.sources[1])] satisfies [string, string],
    })),
  };
  return { file: { ...file, data }, notices };
}
