import type { Corpus } from '../corpus/corpus.ts';
import { type Absence, absentOn } from '../corpus/absence.ts';
import { type VerdictSources, verdictSourcesOn } from '../corpus/verdict-sources.ts';
import { linkedTo, sharingClaims } from '../corpus/linked.ts';
import { originsLine } from '../corpus/origins.ts';
import { type Rule, ruleNamed } from '../corpus/rules.ts';
import { between } from '../corpus/outcome.ts';
import { reasonWords, SIDE_BY_SIDE, VERDICTS } from '../corpus/verdicts.ts';
import { bySource, speakingOn, type Passage, passages } from '../corpus/passages.ts';
import { namedSource } from '../format/speaker.ts';
import { capital, list } from '../format/words.ts';
import type { Topic } from '../schemas/corpus.ts';
import type { Question, SourcePair, Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { type Answer, answerTo, isWorking } from './answer.ts';
import { questionPicture, type QuestionPicture } from './picture.ts';
import { type QuestionLine, questionLine } from './question-line.ts';
import type { Notes } from './spread.ts';
import { type Sum, sumOf } from './sum.ts';
import { type Working, workingOf } from './working.ts';

/** All that the page of one question shows, but for the editors' note and the citation. */
export interface QuestionPage {
  readonly question: Question;
  /** For search engines and previews: who speaks, how they stand and why. */
  readonly description: string;
  readonly answer: Answer | null;
  readonly judged: Judged;
  /** The verdict's working in words; null where the answer tells it already. */
  readonly why: string | null;
  readonly picture: QuestionPicture | null;
  readonly sum: Sum | null;
  /** What was compared, where it is no sum. */
  readonly working: Working | null;
  readonly origins: string | null;
  readonly columns: readonly Column[];
  readonly absences: readonly Absence[];
  readonly pairs: PairTable | null;
  /** Questions on the same dispute. */
  readonly near: readonly QuestionLine[];
  /** Further questions that the same passages speak to. */
  readonly sharing: readonly QuestionLine[];
  readonly topics: readonly Topic[];
}

/** Who gave the verdict, and what the rule had said where editors gave another. */
export interface Judged {
  readonly verdict: Verdict | null;
  /** Whom each verdict is on, where it is not on all that speak; else empty. */
  readonly on: readonly VerdictSources[];
  /** Why they part, in words. */
  readonly reason: string | null;
  readonly rule: NamedRule | null;
  readonly signed: { readonly what: string; readonly by: string; readonly date: string } | null;
  readonly was: { readonly word: string; readonly why: string; readonly rule: NamedRule } | null;
}

/** A rule by its name; `told` is how the method page explains it, if it does. */
export interface NamedRule {
  readonly name: string;
  readonly told: Rule | null;
}

/** What a source says to a question, or why it says nothing. */
export interface Column {
  readonly source: ShownSource;
  readonly passages: readonly Passage[];
  readonly absence: Absence | null;
}

/** How every two of three or more sources stand; null where no two were compared. */
export interface PairTable {
  readonly heads: readonly ShownSource[];
  readonly rows: readonly PairRow[];
  readonly byEditors: boolean;
}

export interface PairRow {
  readonly source: ShownSource;
  /** One for each head. */
  readonly cells: readonly PairCell[];
}

/** How two of the sources stand. */
interface PairCell {
  readonly other: ShownSource;
  /** Null where the cell on the other side of the diagonal has it, or nobody judged the two. */
  readonly pair: SourcePair | null;
  /** Whether it lies on the side of the diagonal that the other one tells. */
  readonly isMirror: boolean;
}

/** Gathers the page of a question. */
export function questionPage(corpus: Corpus, question: Question, notes: Notes): QuestionPage {
  const answer = answerTo(corpus, question);
  const absences = absentOn(corpus, question);
  const sum = sumOf(corpus, question);
  const line = (one: Question): QuestionLine => questionLine(corpus, one, notes);
  const isMeasured = question.kind === 'figure' || question.kind === 'event';
  const isTold = question.why === '' || (answer !== null && isWorking(answer, question));
  return {
    question,
    description: describe(corpus, question),
    answer,
    judged: judgedBy(corpus, question),
    why: isTold ? null : capital(question.why),
    picture: questionPicture(corpus, question),
    sum,
    working: isMeasured && sum === null ? workingOf(corpus, question) : null,
    origins: originsLine(corpus, question),
    columns: columnsOf(corpus, question, absences),
    absences,
    pairs: pairTable(corpus, question),
    near: linkedTo(corpus, question).map(line),
    sharing: sharingClaims(corpus, question).map(line),
    topics: question.topics.map(corpus.topic),
  };
}

function describe(corpus: Corpus, question: Question): string {
  const stands = verdictSourcesOn(corpus, question).map(([verdict, sources]) => {
    return `${list(sources.map(namedSource))}: ${verdict === null ? SIDE_BY_SIDE : VERDICTS[verdict].word}`;
  });
  return `${capital(stands.join('; '))}. ${capital(question.why)}`.trim();
}

/** A column a source that speaks or whose absence is told, in the order of the corpus. */
function columnsOf(corpus: Corpus, question: Question, absences: readonly Absence[]): Column[] {
  const spoken = new Map(
    bySource(corpus, passages(corpus, question)).map((own) => [own.source, own.passages]),
  );
  const absent = new Map(absences.map((absence) => [absence.source, absence]));
  return corpus.sources.flatMap((source): Column[] => {
    const own = spoken.get(source);
    if (own) return [{ source, passages: own, absence: null }];
    const absence = absent.get(source);
    return absence ? [{ source, passages: [], absence }] : [];
  });
}

function judgedBy(corpus: Corpus, question: Question): Judged {
  const { verdict, rule, editing, kind } = question;
  const verdictSources = verdictSourcesOn(corpus, question);
  const reason = reasonWords(question);
  const was = editing?.was ?? null;
  return {
    verdict,
    on: verdictSources.length > 1 ? verdictSources : [],
    reason: reason && capital(reason),
    rule: rule === null ? null : named(rule),
    signed: editing && {
      what: handIn(verdict, was !== null || kind === 'signed'),
      by: editing.by,
      date: editing.date,
    },
    was: was && { word: VERDICTS[was.verdict].word, why: was.why, rule: named(was.rule) },
  };
}

/** What the editors did, where it is more than to give the verdict: nothing needs to be said of that. */
function handIn(verdict: Verdict | null, gaveVerdict: boolean): string {
  if (verdict === null) return 'Brought together by';
  return gaveVerdict ? '' : 'Edited by';
}

function named(name: string): NamedRule {
  return { name, told: ruleNamed(name) ?? null };
}

function pairTable(corpus: Corpus, question: Question): PairTable | null {
  const speaking = speakingOn(corpus, question);
  const judged = question.pairs.filter(({ verdict }) => verdict !== null);
  if (speaking.length < 3 || judged.length === 0) return null;
  const heads = speaking.slice(1);
  const rows = speaking.slice(0, -1).map((source, at) => ({
    source,
    cells: heads.map((other, place) => ({
      other,
      pair: place < at ? null : (between(question, source.id, other.id) ?? null),
      isMirror: place < at,
    })),
  }));
  return { heads, rows, byEditors: judged.every(({ rule }) => rule === null) };
}
