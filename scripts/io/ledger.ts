import type { Judged } from '../../src/compare/index.ts';
import type { QuestionIds } from '../../src/compare/ids.ts';
import type { Past } from '../../src/editing/past.ts';
import type { Signed } from '../../src/editing/signed.ts';
import type { Kept } from '../../src/ledger/keep.ts';
import { withMeanings } from '../../src/ledger/meaning.ts';
import { keepNames, type NameNow } from '../../src/ledger/names.ts';
import { findQuestions } from '../../src/ledger/questions/find.ts';
import type { Fate } from '../../src/ledger/questions/gone.ts';
import { keepQuestions } from '../../src/ledger/questions/keep.ts';
import { stateOf } from '../../src/ledger/state.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import type { Ledger, Meaning } from '../../src/schemas/ledger.ts';

/** A corpus that was compared, with what rules and editors made of its questions. */
export interface Compared {
  readonly facts: Facts;
  readonly measured: readonly Judged[];
  readonly signed: Signed;
}

/** The ids of questions, for the comparison to find them again. */
export function findable({ questions }: Ledger): QuestionIds {
  return {
    again: (asked) => findQuestions(questions, asked),
    taken: new Set(questions.map(({ id }) => id)),
  };
}

/** What was published and may be gone. */
export function pastOf({ entries, questions, sources }: Ledger): Past {
  return {
    claims: new Map(
      entries.flatMap(({ id, source, quote, gone }) =>
        gone === null ? [] : [[id, { source, quote, heirs: gone.heirs }]],
      ),
    ),
    changed: new Set(entries.filter(({ past }) => past.length > 0).map(({ id }) => id)),
    questions: new Set(questions.map(({ id }) => id)),
    sources: new Map(sources.flatMap(({ id, gone }) => (gone === null ? [] : [[id, gone.now]]))),
  };
}

/** The ledger with what became of questions and names, too. */
export function keptAlong({ ledger, changes, losses }: Kept, compared: Compared): Kept {
  const { facts, measured, signed } = compared;
  const state = stateOf(facts.sources.map((source) => ({ source })));
  const now = {
    asked: facts.questions,
    unshown: unshownOf(measured, signed),
    subjects: new Map(measured.map(({ question, subject }) => [question.id, subject])),
  };
  const questions = keepQuestions(ledger.questions, now, ledger.entries, state);
  const names = keepNames(ledger.names, namesOf(facts), state);
  return {
    ledger: {
      ...ledger,
      entries: withMeanings(ledger.entries, meaningsOf(facts)),
      questions: questions.questions,
      names: names.names,
    },
    changes: [...changes, ...questions.changes, ...names.changes],
    losses: [...losses, ...questions.losses, ...names.losses],
  };
}

/** What each claim means, by its id. */
function meaningsOf({ claims, quantities, statements }: Facts): Map<string, Meaning> {
  const figures = new Map(quantities.map(({ id, value, unit }) => [id, { value, unit }]));
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]));
  return new Map(
    claims.map((claim): [string, Meaning] => {
      const credited = claim.statements.flatMap((id) => speakers.get(id) ?? []);
      return [
        claim.id,
        {
          denied: claim.negated.map(([from, to]) =>
            claim.quote.slice(from - claim.span[0], to - claim.span[0]),
          ),
          figures: claim.quantities.flatMap((id) => figures.get(id) ?? []),
          speakers: [
            ...new Set(claim.voice === null ? credited : [...credited, claim.voice]),
          ].sort(),
        },
      ];
    }),
  );
}

/** A question that rules make and that editors hid or made part of another. */
interface Unshown {
  readonly question: Judged['question'];
  readonly fate: Fate;
}

function unshownOf(measured: readonly Judged[], { hidden, taken }: Signed): Unshown[] {
  return measured.flatMap(({ question }): Unshown[] => {
    const taker = taken.get(question.id);
    if (taker !== undefined) return [{ question, fate: { why: 'taken-in', heirs: [taker] } }];
    return hidden.has(question.id) ? [{ question, fate: { why: 'hidden', heirs: [] } }] : [];
  });
}

function namesOf({ voices, claims, corpus }: Facts): NameNow[] {
  return [
    ...voices.map(({ id, name, statements }): NameNow => {
      const own = new Set(statements);
      const crediting = claims.filter((claim) => claim.statements.some((one) => own.has(one)));
      return { kind: 'voice', id, name, claims: crediting.map((claim) => claim.id) };
    }),
    ...corpus.topics.map(({ id, label }): NameNow => {
      const on = claims.filter(({ topics }) => topics.includes(id));
      return { kind: 'topic', id, name: label, claims: on.map((claim) => claim.id) };
    }),
  ];
}
