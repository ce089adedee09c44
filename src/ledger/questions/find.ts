import type { LedgerQuestion, Subject } from '../../schemas/ledger-question.ts';
import { SAME_PASSAGES } from '../thresholds.ts';
import { dice } from '../sets.ts';

/** A passage of a question, by its claim and the words that carry it. */
export interface Passage {
  readonly claim: string;
  readonly words: string;
}

/** A question that rules make, before it has its id. */
export interface Findable {
  readonly subject: Subject;
  readonly positions: readonly Passage[];
}

/** A question with what it is compared by. */
interface Traced {
  readonly subject: Subject;
  readonly claims: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
}

/** A way to find a question again. */
interface Way {
  /** Only questions whose subjects have one key are compared. */
  readonly keyOf: (subject: Subject) => string;
  /** How sure it is that one is one of the ledger's: 0 where it is not, else the more the surer. */
  readonly sureness: (old: Traced, now: Traced) => number;
}

/** Subjects in words that other questions may have too: they tell little without a passage in common. */
const WORDED: ReadonlySet<Subject['asks']> = new Set(['same-figure', 'same-words']);

const sameSubject: Way = {
  keyOf: subjectKey,
  sureness: (old, now) => {
    const common = dice(old.claims, now.claims);
    return WORDED.has(now.subject.asks) && common === 0 ? 0 : 1 + common;
  },
};

/** A date or a name was corrected: the passages are the same, and so is the rest of the subject. */
const samePassages: Way = {
  keyOf: ({ asks }) => asks,
  sureness: (old, now) => {
    const common = dice(old.passages, now.passages);
    if (common < SAME_PASSAGES) return 0;
    const [of, at] = [
      dice(new Set(old.subject.of), new Set(now.subject.of)),
      old.subject.at === now.subject.at ? 1 : 0,
    ];
    return of + at > 0 || WORDED.has(now.subject.asks) ? common + of + at : 0;
  },
};

/**
 * Finds the questions that rules make again: by what they are about, or by the same passages where
 * a date or a name is another; those that stand before those that are gone.
 *
 * @returns for each question the id it had, or undefined where it is new
 */
export function findQuestions(
  entries: readonly LedgerQuestion[],
  asked: readonly Findable[],
): (string | undefined)[] {
  const open = new Map(asked.map((one, at) => [at, traced(one.subject, one.positions)]));
  const found = new Map<number, string>();
  for (const isGone of [false, true]) {
    const free = new Map(
      entries.flatMap(({ id, subject, readings, gone }) =>
        subject !== null && (gone !== null) === isGone
          ? [[id, traced(subject, readings)] as const]
          : [],
      ),
    );
    for (const way of [sameSubject, samePassages]) pair(found, free, open, way);
  }
  return asked.map((_, at) => found.get(at));
}

function traced(subject: Subject, passages: readonly Passage[]): Traced {
  return {
    subject,
    claims: new Set(passages.map(({ claim }) => claim)),
    passages: new Set(passages.map(({ claim, words }) => `${claim} ${words}`)),
  };
}

/** Pairs what is still free by one way, the surest first; what is paired is no longer free. */
function pair(
  found: Map<number, string>,
  free: Map<string, Traced>,
  open: Map<number, Traced>,
  { keyOf, sureness }: Way,
): void {
  const byKey = Map.groupBy(open, ([, { subject }]) => keyOf(subject));
  const candidates = [...free].flatMap(([id, old]) =>
    (byKey.get(keyOf(old.subject)) ?? []).flatMap(([at, now]) => {
      const score = sureness(old, now);
      return score > 0 ? [{ id, at, score }] : [];
    }),
  );
  for (const { id, at } of candidates.sort((a, b) => b.score - a.score)) {
    if (!free.has(id) || !open.has(at)) continue;
    found.set(at, id);
    free.delete(id);
    open.delete(at);
  }
}

/** Whether two subjects are one; what editors brought together has none. */
export function isSame(a: Subject | null, b: Subject | null): boolean {
  if (a === null || b === null) return a === b;
  return subjectKey(a) === subjectKey(b);
}

function subjectKey({ asks, at, of }: Subject): string {
  return [asks, at, ...of].join('\n');
}
