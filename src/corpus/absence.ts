import { formatSourceDate } from '../format/source.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Absent, AbsentWhy, Question } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';

/** A source that says nothing to a question or topic, why, and its passages with words that were searched for. */
export interface Absence {
  readonly source: ShownSource;
  readonly why: AbsentWhy;
  readonly claims: readonly Claim[];
}

/** Why a source says nothing, in the order in which a page tells it. */
export const ABSENT_WHYS: readonly AbsentWhy[] = ['unmentioned', 'unmatched', 'earlier'];

/** The reason in a word or two, and what it means. */
export const ABSENCES: Readonly<Record<AbsentWhy, { short: string; means: string }>> = {
  earlier: {
    short: 'written before',
    means: 'The article is older than what the question asks of.',
  },
  unmatched: {
    short: 'not compared',
    means: 'The text has words that were searched for; what it says with them was not compared.',
  },
  unmentioned: {
    short: 'not mentioned',
    means:
      'The whole text was searched for words that a source would use to speak to it; none was found.',
  },
};

/** The reason in a word or two, with the date of what was written before: "written before, March 2023". */
export function absenceWords({ source, why }: Omit<Absence, 'claims'>): string {
  const { short } = ABSENCES[why];
  return why === 'earlier' ? `${short}, ${formatSourceDate(source)}` : short;
}

/** The sources that say nothing to a question, in the order of the corpus. */
export function absentOn(corpus: Corpus, { absent }: Pick<Question, 'absent'>): Absence[] {
  const bySource = new Map(absent.map((one) => [one.source, one]));
  return corpus.sources.flatMap((source) => {
    const found = bySource.get(source.id);
    return found ? [read(corpus, source, found)] : [];
  });
}

/**
 * Why a source that speaks to no side of a question says nothing to it.
 *
 * @throws where the facts do not tell, since nobody is called absent for a reason made up
 */
export function absenceOf(corpus: Corpus, question: Question, source: ShownSource): Absence {
  const found = question.absent.find((one) => one.source === source.id);
  if (found) return read(corpus, source, found);
  throw new Error(`facts.json does not say why "${source.id}" is absent from "${question.id}".`);
}

/** The absent by why, in the order in which a page tells it. */
export function absentByWhy(absences: readonly Absence[]): [AbsentWhy, Absence[]][] {
  const byWhy = Map.groupBy(absences, ({ why }) => why);
  return ABSENT_WHYS.flatMap((why): [AbsentWhy, Absence[]][] => {
    const own = byWhy.get(why);
    return own ? [[why, own]] : [];
  });
}

function read(corpus: Corpus, source: ShownSource, { why, claims }: Absent): Absence {
  return { source, why, claims: claims.map(corpus.claim) };
}
