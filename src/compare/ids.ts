import type { QuestionDraft } from './question-draft.ts';
import { named } from './named.ts';

/** What a question is found again by. */
export type Findable = Pick<QuestionDraft, 'subject' | 'positions'>;

/** The ids that questions had before. */
export interface QuestionIds {
  /** For each question the id it had; undefined where it is new. */
  readonly again: (asked: readonly Findable[]) => readonly (string | undefined)[];
  /** All that were ever given, none of which a new question gets. */
  readonly taken: ReadonlySet<string>;
}

/** No question had an id before. */
export const NO_IDS: QuestionIds = { again: () => [], taken: new Set() };

/** Drafts with their ids: that which they had, or one made from their keys. */
export function withIds(
  drafts: readonly QuestionDraft[],
  { again, taken }: QuestionIds,
): [string, QuestionDraft][] {
  const found = again(drafts);
  const fresh = named(
    drafts.filter((_, at) => found[at] === undefined),
    ({ key }) => key,
    'question',
    taken,
  );
  const known = drafts.flatMap((draft, at): [string, QuestionDraft][] => {
    const id = found[at];
    return id === undefined ? [] : [[id, draft]];
  });
  return [...known, ...fresh];
}
