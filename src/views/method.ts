import { ABSENT_WHYS } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countKinds, type KindCounts } from '../corpus/counts.ts';
import { exampleOf } from '../corpus/examples.ts';
import type { History } from '../corpus/history.ts';
import { type Rule, RULES } from '../corpus/rules.ts';
import { VERDICT_ORDER } from '../corpus/outcome.ts';
import { bySource, type SourceWords, passages } from '../corpus/passages.ts';
import type { CorpusState } from '../schemas/ledger.ts';
import type { AbsentWhy, Question, Verdict } from '../schemas/question.ts';

/** All that the method page shows of this corpus, but for how well the rules do. */
export interface MethodView {
  /** How much was found in how many articles. */
  readonly found: Readonly<
    Record<'articles' | 'claims' | 'figures' | 'events' | 'statements' | 'furniture', number>
  >;
  readonly kinds: KindCounts;
  readonly verdicts: readonly VerdictTold[];
  /** The rules that judge, each with the number of questions it judged. */
  readonly rules: readonly { readonly rule: Rule; readonly judged: number }[];
  /** The reasons why a source says nothing, each with how often it is given. */
  readonly absences: readonly { readonly why: AbsentWhy; readonly given: number }[];
  /** The likeness of the likest related passages, from 0 to 1; null where there are none. */
  readonly likest: number | null;
  readonly states: StatesView;
}

/** A verdict with how often it is given and a question that shows it. */
export interface VerdictTold {
  readonly verdict: Verdict;
  readonly given: number;
  /** Null where no question has the verdict. */
  readonly example: VerdictExample | null;
}

/** A question that shows what a verdict is, with what each source says to it. */
export interface VerdictExample {
  readonly question: Question;
  readonly spoken: readonly SourceWords[];
}

/** The states of the corpus. */
export interface StatesView {
  /** The state now, and the lines that it is worked out from. */
  readonly now: string;
  readonly lines: readonly string[];
  /** In the order in which they came. */
  readonly all: readonly (CorpusState & { readonly date: string | null })[];
  /** How many ids were ever published, and how many of them are gone. */
  readonly ids: number;
  readonly gone: number;
}

/** What the method page shows of a corpus. */
export function methodView(corpus: Corpus, history: History): MethodView {
  const { sources, questions } = corpus;
  const absences = questions.flatMap(({ absent }) => absent);
  return {
    found: {
      articles: sources.length,
      claims: corpus.claims.length,
      figures: corpus.quantities.length,
      events: corpus.events.length,
      statements: corpus.statements.length,
      furniture: sources.flatMap(({ furniture }) => furniture).length,
    },
    kinds: countKinds(corpus),
    verdicts: VERDICT_ORDER.map((verdict) => ({
      verdict,
      given: questions.filter((question) => question.verdict === verdict).length,
      example: exampleFor(corpus, verdict),
    })),
    rules: RULES.map((rule) => ({
      rule,
      judged: questions.filter((question) => question.rule === rule.name).length,
    })),
    absences: ABSENT_WHYS.map((why) => ({
      why,
      given: absences.filter((absent) => absent.why === why).length,
    })),
    likest: corpus.related[0]?.score ?? null,
    states: statesOf(corpus, history),
  };
}

function exampleFor(corpus: Corpus, verdict: Verdict): VerdictExample | null {
  const question = exampleOf(corpus, verdict);
  return question ? { question, spoken: bySource(corpus, passages(corpus, question)) } : null;
}

function statesOf(
  { state, sources, claims }: Corpus,
  { states, gone, dateOf }: History,
): StatesView {
  return {
    now: state,
    lines: sources.map(({ id, sha256 }) => `${id} ${sha256}`).toSorted(),
    all: states.map((one) => ({ ...one, date: dateOf(one.state) })),
    ids: gone.length + claims.length,
    gone: gone.length,
  };
}
