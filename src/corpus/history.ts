import type { GoneEntry } from '../ledger/gone.ts';
import { folded } from '../ledger/words.ts';
import type { LedgerName, NameKind } from '../schemas/ledger-name.ts';
import type { LedgerQuestion } from '../schemas/ledger-question.ts';
import type {
  CorpusState,
  Ledger,
  LedgerEntry,
  LedgerSource,
  PastClaim,
} from '../schemas/ledger.ts';
import type { StateDates } from '../schemas/state-dates.ts';
import { goneArticles } from './gone-articles.ts';

/** Something that happened to a claim, and the state of the corpus in which it did. */
export type Step = { readonly state: string } & (
  | { readonly kind: 'published' }
  | {
      readonly kind: 'reworded';
      readonly was: string;
      readonly now: string;
      /** Other claims that hold words of it since. */
      readonly heirs: readonly string[];
      /** Whether the articles were the same before, so that only other rules can have changed it. */
      readonly byRules: boolean;
    }
  | { readonly kind: 'moved' }
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'absent'; readonly back: string }
  | { readonly kind: 'gone'; readonly byRules: boolean }
);

/** The entry of a question that was published and is gone. */
export interface GoneQuestion extends LedgerQuestion {
  readonly gone: NonNullable<LedgerQuestion['gone']>;
  readonly first: string;
}

/** The entry of a voice or a topic that is gone. */
export interface GoneName extends LedgerName {
  readonly gone: NonNullable<LedgerName['gone']>;
}

/** The ledger with its lookups: what became of all that had an address. */
export type History = ReturnType<typeof readHistory>;

/** Adds lookups to the ledger. */
export function readHistory(
  { states, sources, entries, questions, names }: Ledger,
  dates: StateDates['dates'] = {},
) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const gone = entries.filter(isGone);
  const questionsById = new Map(questions.map((question) => [question.id, question]));
  const articles = goneArticles(sources, states);
  return {
    /** In the order in which they came. */
    states,
    /** When a state was committed: an instant in UTC; null where nobody found out. */
    dateOf: (state: string): string | null => dates[state] ?? null,
    /** The day of that, "2024-08-20". */
    dayOf: (state: string): string | null => dates[state]?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    /** The claims that no longer stand, by source. */
    gone,
    /** What is kept of every source that ever had claims. */
    sources,
    /** The claims that stood in a source once and do not now: gone, or in another since. */
    leftFrom: (source: string): LedgerEntry[] => {
      const next = articles.movedFrom(source);
      const here = statesWith(states, source);
      return entries.filter((entry) => {
        if (entry.source === source) return isGone(entry);
        // What was gone when its article was renamed tells only the new id.
        const isOfLine = entry.source === next && here.has(entry.first);
        return isOfLine || entry.past.some((was) => was.source === source);
      });
    },
    /** The entry of a claim; throws on an id that was never published. */
    entry: (id: string): LedgerEntry => {
      const entry = byId.get(id);
      if (entry === undefined) throw new Error(`ledger.json has no entry for the claim "${id}".`);
      return entry;
    },
    ...articles,
    /** The questions that were published and are asked no more. */
    goneQuestions: goneQuestions(questions),
    /** The entry of a question; throws on an id that was never published. */
    question: (id: string): LedgerQuestion => {
      const question = questionsById.get(id);
      if (question === undefined)
        throw new Error(`ledger.json has no entry for the question "${id}".`);
      return question;
    },
    /** The voices or the topics that are gone. */
    goneNames: (kind: NameKind): GoneName[] =>
      names.filter((name): name is GoneName => name.kind === kind && name.gone !== null),
    /** What is kept of a source, be it in the corpus or not; undefined where nothing is. */
    source: (id: string): LedgerSource | undefined => sourcesById.get(id),
  };
}

/** The states in which a source was in the corpus. */
function statesWith(states: readonly CorpusState[], source: string): Set<string> {
  const own = states.filter(({ sources }) => sources.some(({ id }) => id === source));
  return new Set(own.map(({ state }) => state));
}

/** Whether a claim is gone. */
export function isGone(entry: LedgerEntry): entry is GoneEntry {
  return entry.gone !== null;
}

/** The questions that were published and are asked no more. */
export function goneQuestions(questions: readonly LedgerQuestion[]): GoneQuestion[] {
  return questions.filter(isGoneQuestion);
}

function isGoneQuestion(question: LedgerQuestion): question is GoneQuestion {
  return question.gone !== null && question.first !== null;
}

/** The state that gave a claim the words it has, or had last: in it they stood as they are cited. */
export function wordedIn({ first, past }: LedgerEntry): string {
  const last = past.at(-1);
  return last?.back ?? last?.until ?? first;
}

/** What happened to a claim, in order. */
export function stepsOf({ first, past, gone, ...last }: LedgerEntry): Step[] {
  const steps: Step[] = [{ kind: 'published', state: first }];
  let since = first;
  for (const [index, was] of past.entries()) {
    steps.push(...change(was, past[index + 1] ?? last, since));
    since = was.back ?? was.until;
  }
  return gone === null
    ? steps
    : [...steps, { kind: 'gone', state: gone.since, byRules: gone.since === since }];
}

/** What made a claim other than it was; the same words in the same source mean another place. */
function change(was: PastClaim, now: Pick<LedgerEntry, 'quote' | 'source'>, since: string): Step[] {
  const { until, back, heirs } = was;
  const state = back ?? until;
  const steps: Step[] = [];
  if (back !== null) steps.push({ kind: 'absent', state: until, back });
  if (was.source !== now.source) steps.push({ kind: 'renamed', state, from: was.source });
  if (folded(was.quote) !== folded(now.quote))
    steps.push({
      kind: 'reworded',
      state,
      was: was.quote,
      now: now.quote,
      heirs,
      byRules: until === since,
    });
  return steps.length > 0 ? steps : [{ kind: 'moved', state }];
}
