import {
  type Absence,
  type AbsenceKind,
  absenceOf,
  absentByWhy,
  absentOn,
} from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isAgreement, isDisagreement } from '../corpus/outcome.ts';
import { questionsByTopic } from '../corpus/topics.ts';
import { asides, type Passage, passages } from '../corpus/passages.ts';
import { placesCompared } from '../corpus/places-compared.ts';
import { workedOutIn } from '../corpus/worked-out.ts';
import { WORKED_OUT } from '../schemas/worked-out.ts';
import { formatPeriod } from '../format/date.ts';
import { quoted } from '../format/quoted.ts';
import { capital, clip, count, list } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import {
  type FilterField,
  sourceField,
  outcomeField,
  outcomeGroups,
  topicField,
} from './filters.ts';

/** What one source says to a question, in brief. */
export interface BriefAnswer {
  readonly claim: Claim;
  /** In the editors' words, or quoted. */
  readonly text: string;
  /** Whether the words are the source's own. */
  readonly isQuote: boolean;
  /** What must be told beside it: that it denies it, what follows from it, for when it is. */
  readonly asides: readonly string[];
  /** How many further passages of the source speak to the question. */
  readonly more: number;
}

/** A source's place in a row: what it says, or why it says nothing. */
export interface MatrixCell {
  readonly source: ShownSource;
  readonly answer: BriefAnswer | null;
  readonly absence: Absence | null;
}

/** A question with a cell for each source, in the order of the corpus. */
export interface MatrixRow {
  readonly question: Question;
  readonly groups: readonly string[];
  readonly speaking: readonly string[];
  readonly cells: readonly MatrixCell[];
  readonly absent: readonly [AbsenceKind, Absence[]][];
  /** Of a disagreement its working, in brief, and whether the editors wrote a note on it. */
  readonly caveat: { readonly why: string; readonly noted: boolean } | null;
}

/** The questions under one topic. */
export interface MatrixPart {
  /** For the address of the part. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly MatrixRow[];
}

/** Everything the list of questions shows. */
export interface QuestionsView {
  readonly sources: readonly ShownSource[];
  readonly parts: readonly MatrixPart[];
  readonly fields: readonly FilterField[];
  readonly total: number;
  /** What the list comes to, in a sentence. */
  readonly finding: string;
}

/** So much of a passage stands in a cell; the claim's page has the rest. */
const LONGEST = 90;
/** So much of the working stands under a question; its page has it whole. */
const LONGEST_WHY = 170;

/** What the list of questions shows; `noted` holds the ids of those with an editors' note. */
export function questionsView(corpus: Corpus, noted: ReadonlySet<string>): QuestionsView {
  const parts = questionsByTopic(corpus).map(({ label, questions }, at) => ({
    id: `part-${at + 1}`,
    label,
    rows: questions.map((question) => matrixRow(corpus, question, noted.has(question.id))),
  }));
  const rows = parts.flatMap((part) => part.rows);
  return {
    sources: corpus.sources,
    parts,
    fields: [
      outcomeField(rows.map(({ groups }) => groups)),
      sourceField(
        corpus,
        rows.map(({ speaking }) => speaking),
      ),
      topicField(
        corpus,
        rows.map(({ question }) => question.topics),
      ),
    ],
    total: rows.length,
    finding: finding(corpus),
  };
}

/** A question with what each source says to it in brief. */
export function matrixRow(corpus: Corpus, question: Question, noted: boolean): MatrixRow {
  const spoken = passages(corpus, question);
  // Figures for different times are told apart by them; one time for all need not be repeated.
  const timed = new Set(spoken.map(({ period }) => period)).size > 1;
  const cells = corpus.sources.map((source): MatrixCell => {
    const own = spoken.filter((passage) => passage.source === source);
    const answer = brief(corpus, question, own, timed);
    return { source, answer, absence: answer ? null : absenceOf(corpus, question, source) };
  });
  return {
    question,
    groups: outcomeGroups([question.verdict ?? 'no-verdict']),
    speaking: cells.flatMap(({ source, answer }) => (answer ? [source.id] : [])),
    cells,
    absent: absentByWhy(absentOn(corpus, question)),
    caveat: isDisagreement(question.verdict)
      ? { why: capital(clip(question.why, LONGEST_WHY)), noted }
      : null,
  };
}

function brief(
  corpus: Corpus,
  question: Question,
  own: readonly Passage[],
  timed: boolean,
): BriefAnswer | null {
  const [first, ...rest] = own;
  if (!first) return null;
  const { claim, says, words, implies } = first;
  const tells = implies === null && says === null ? askedFor(corpus, question, first, timed) : null;
  return {
    claim,
    text: says === null ? quoted(clip(words, LONGEST)) : clip(says, LONGEST),
    isQuote: says === null,
    asides: [...asides(first), ...(tells === null ? [] : [tells])],
    more: rest.length,
  };
}

/** What a passage gives of the places that a question compares, or of times; null where nothing. */
function askedFor(
  corpus: Corpus,
  question: Question,
  { claim, period }: Passage,
  timed: boolean,
): string | null {
  const own = question.positions.filter((position) => position.claim === claim.id);
  const places = own.flatMap((position) => placesCompared(corpus, question, position) ?? []);
  if (places.length > 0) return list(places);
  if (!timed || period === null) return null;
  const lacks = own.map((position) => workedOutIn(corpus, position));
  if (lacks.includes('earlier')) return `${formatPeriod(period)} or earlier`;
  return formatPeriod(period) + (lacks.includes('time') ? `, ${WORKED_OUT.time}` : '');
}

function finding({ questions, sources }: Corpus): string {
  const total = questions.length;
  if (sources.length < 2)
    return `There is no question yet: it takes two articles to answer one, and there is ${
      sources.length === 1 ? 'one.' : 'none.'
    }`;
  if (total === 0) return 'No question is answered by two or more of the articles.';
  const amount = (is: (question: Question) => boolean): number => questions.filter(is).length;
  const disagreed = amount(({ verdict }) => isDisagreement(verdict));
  const agreed = amount(({ verdict }) => isAgreement(verdict));
  return (
    `On ${disagreed === 0 ? 'none' : disagreed} of the ${count(total, 'question')} that two or more ` +
    `articles answer they disagree; on ${agreed === 0 ? 'none' : agreed} they agree.`
  );
}
