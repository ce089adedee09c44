import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { LedgerQuestion, PastQuestion, Subject } from '../../schemas/ledger-question.ts';
import type { Question } from '../../schemas/question.ts';
import { isSame } from './find.ts';
import { type Fate, fateOf } from './gone.ts';
import { tellAskedAnew, tellQuestionLoss } from './notes.ts';
import { type Said, said } from './said.ts';

/** The questions of a corpus as they are now. */
export interface QuestionsNow {
  /** Those that are asked. */
  readonly asked: readonly Question[];
  /** Those that rules make and that editors hid or made part of others, with what they did. */
  readonly unshown: readonly { readonly question: Question; readonly fate: Fate }[];
  /** What each question that rules make is about, by its id. */
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** What became of the ids of questions. */
export interface KeptQuestions {
  readonly questions: LedgerQuestion[];
  readonly changes: readonly string[];
  readonly losses: readonly string[];
}

/**
 * The questions of the ledger after a build.
 *
 * @param claims the entries of all claims as they are now
 */
export function keepQuestions(
  before: readonly LedgerQuestion[],
  now: QuestionsNow,
  claims: readonly LedgerEntry[],
  state: string,
): KeptQuestions {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const subjectOf = (question: Question): Subject | null => now.subjects.get(question.id) ?? null;
  const current = now.asked.map((question) =>
    currentQuestion(said(question, subjectOf(question)), old.get(question.id), state),
  );
  const unshown = now.unshown.map(({ question, fate }) =>
    unshownQuestion(said(question, subjectOf(question)), old.get(question.id), fate, state),
  );
  const there = new Set([...current, ...unshown].map(({ id }) => id));
  const lost = before
    .filter(({ id, first }) => first !== null && !there.has(id))
    .map((entry) => ({
      ...entry,
      gone: entry.gone ?? { since: state, ...fateOf(entry, { current, before: old, claims }) },
    }));
  const gone = [...unshown, ...lost].filter(({ first }) => first !== null);
  return {
    questions: [...current, ...unshown, ...lost].sort((a, b) => (a.id < b.id ? -1 : 1)),
    changes: current.flatMap((entry) => tellAskedAnew(entry, old.get(entry.id))),
    losses: gone.filter(({ id }) => old.get(id)?.gone === null).map(tellQuestionLoss),
  };
}

function currentQuestion(
  now: Said,
  was: LedgerQuestion | undefined,
  state: string,
): LedgerQuestion {
  if (was === undefined || was.first === null)
    return { ...now, first: state, changed: state, past: [], gone: null };
  const { first, past } = was;
  const changed = was.gone === null && isUnchanged(now, was) ? was.changed : state;
  return { ...now, first, changed, past: [...past, ...pastOf(was, now, state)], gone: null };
}

function unshownQuestion(
  now: Said,
  was: LedgerQuestion | undefined,
  fate: Fate,
  state: string,
): LedgerQuestion {
  // A question that was published goes on saying what it said.
  if (was !== undefined && was.first !== null)
    return { ...was, subject: now.subject, gone: { since: was.gone?.since ?? state, ...fate } };
  return { ...now, first: null, changed: null, past: [], gone: { since: state, ...fate } };
}

function isUnchanged(now: Said, was: LedgerQuestion): boolean {
  const then = new Map<string, unknown>(Object.entries(was));
  return Object.entries(now).every(
    ([field, value]) => JSON.stringify(then.get(field)) === JSON.stringify(value),
  );
}

function pastOf(was: LedgerQuestion, now: Said, state: string): PastQuestion[] {
  const { question, kind, subject, gone } = was;
  if (gone !== null) return [{ question, kind, subject, until: gone.since, back: state }];
  return isSame(subject, now.subject)
    ? []
    : [{ question, kind, subject, until: state, back: null }];
}
