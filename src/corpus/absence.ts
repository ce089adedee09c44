import { formatSourceDate } from '../format/source.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Absent, AbsentWhy, Question } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';

/** Why a source says nothing, as a page tells it: who wrote within the time asked of wrote before its end. */
export type AbsenceKind = AbsentWhy | 'unfinished';

/** A source that says nothing to a question or topic, why, and its passages with words that were searched for. */
export interface Absence {
  readonly source: ShownSource;
  readonly why: AbsenceKind;
  readonly claims: readonly Claim[];
}

/** Why a source says nothing, in the order in which a page tells it. */
export const ABSENT_WHYS: readonly AbsentWhy[] = ['unmentioned', 'unmatched', 'earlier'];
const KINDS: readonly AbsenceKind[] = [...ABSENT_WHYS, 'unfinished'];

/** The reason in a word or two, and what it means. */
export const ABSENCES: Readonly<Record<AbsenceKind, { short: string; means: string }>> = {
  earlier: {
    short: 'written before',
    means: 'The article is older than what the question asks of.',
  },
  unfinished: {
    short: 'written before it was over',
    means: 'The article was written within the time that the question asks of, before its end.',
  },
  unmatched: {
    short: 'may touch on it',
    means:
      'Some of its passages have words that were searched for. Nobody set them beside what the others say: they may speak to it or not.',
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
  return isDated(why) ? `${short}, ${formatSourceDate(source)}` : short;
}

/** The reason as the facts name it, which the attribute `data-absent` carries. */
export function absentWhy(kind: AbsenceKind): AbsentWhy {
  return kind === 'unfinished' ? 'earlier' : kind;
}

/** Whether the date of the article is what tells why it says nothing. */
export function isDated(why: AbsenceKind): boolean {
  return why === 'earlier' || why === 'unfinished';
}

/** The sources that say nothing to a question, in the order of the corpus. */
export function absentOn(
  corpus: Corpus,
  question: Pick<Question, 'absent' | 'positions'>,
): Absence[] {
  const bySource = new Map(question.absent.map((one) => [one.source, one]));
  return corpus.sources.flatMap((source) => {
    const found = bySource.get(source.id);
    return found ? [read(corpus, question, source, found)] : [];
  });
}

/**
 * Why a source that speaks to no side of a question says nothing to it.
 *
 * @throws where the facts do not tell, since nobody is called absent for a reason made up
 */
export function absenceOf(corpus: Corpus, question: Question, source: ShownSource): Absence {
  const found = question.absent.find((one) => one.source === source.id);
  if (found) return read(corpus, question, source, found);
  throw new Error(`facts.json does not say why "${source.id}" is absent from "${question.id}".`);
}

/** The absent by why, in the order in which a page tells it. */
export function absentByWhy(absences: readonly Absence[]): [AbsenceKind, Absence[]][] {
  const byWhy = Map.groupBy(absences, ({ why }) => why);
  return KINDS.flatMap((why): [AbsenceKind, Absence[]][] => {
    const own = byWhy.get(why);
    return own ? [[why, own]] : [];
  });
}

function read(
  corpus: Corpus,
  { positions }: Pick<Question, 'positions'>,
  source: ShownSource,
  { why, claims }: Absent,
): Absence {
  const kind = why === 'earlier' && isWithin(source, positions) ? 'unfinished' : why;
  return { source, why: kind, claims: claims.map(corpus.claim) };
}

/** Whether a source may have been written within the first of the times told that was over. */
function isWithin({ date }: Pick<ShownSource, 'date'>, positions: Question['positions']): boolean {
  const times = positions.flatMap(({ period }) => (period === null ? [] : [ends(period)]));
  const [first] = times.sort(([, a], [, b]) => (a < b ? -1 : 1));
  return date !== null && first !== undefined && ends(date)[1] >= first[0];
}

/** First and last day of a date or interval, as strings that sort. */
function ends(time: string): readonly [string, string] {
  const [start = time, end = start] = time.split('/');
  return [start + '-01-01'.slice(start.length - 4), end + '-12-31'.slice(end.length - 4)];
}
