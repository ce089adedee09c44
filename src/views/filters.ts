import type { Corpus } from '../corpus/corpus.ts';
import { OUTCOMES, type Outcome } from '../corpus/outcome.ts';

/** One thing that may be chosen. */
export interface FilterOption {
  /** In the address and in what an item carries. */
  readonly value: string;
  readonly text: string;
  /** How many items of the list have it. */
  readonly amount: number;
  /** Further words for it that an address may hold. */
  readonly also: readonly string[];
}

/** One thing to filter by. */
export interface FilterField {
  /** In the address. */
  readonly name: string;
  /** What an item carries it as: "data-{of}". */
  readonly of: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** How things stand, in a reader's words, with the outcomes that fall under each. */
const GROUPS = [
  { value: 'disagree', text: 'disagree', outcomes: ['contradict', 'differ'] },
  { value: 'agree', text: 'agree', outcomes: ['agree-within-rounding', 'agree'] },
  { value: 'parts', text: 'different parts', outcomes: ['complement'] },
  { value: 'not-comparable', text: 'not comparable', outcomes: ['not-comparable'] },
  { value: 'no-verdict', text: 'no verdict', outcomes: ['no-verdict'] },
  { value: 'only-here', text: 'only here', outcomes: ['only-here'] },
] as const satisfies readonly {
  value: string;
  text: string;
  outcomes: readonly Outcome[];
}[];

/** What the filter calls the outcomes of an item. */
export function outcomeGroups(outcomes: readonly Outcome[]): string[] {
  return GROUPS.filter((group) => group.outcomes.some((outcome) => outcomes.includes(outcome))).map(
    ({ value }) => value,
  );
}

/** By how things stand; `items` holds the groups of each item. */
export function outcomeField(items: readonly (readonly string[])[]): FilterField {
  return field({ name: 'verdict', of: 'outcome', label: 'How it stands' }, items, GROUPS, (group) =>
    OUTCOMES.filter(
      (outcome) => outcome !== group.value && group.outcomes.some((one) => one === outcome),
    ),
  );
}

/** By source, its letter first; `items` holds the ids of each item's sources. */
export function sourceField(
  { sources }: Corpus,
  items: readonly (readonly string[])[],
): FilterField {
  const choices = sources.map(({ id, sign, title }) => ({ value: id, text: `${sign} ${title}` }));
  return field({ name: 'source', of: 'source', label: 'Article' }, items, choices);
}

/** By topic; `items` holds the ids of each item's topics. */
export function topicField({ topics }: Corpus, items: readonly (readonly string[])[]): FilterField {
  const choices = topics.map(({ id, label }) => ({ value: id, text: label }));
  return field({ name: 'topic', of: 'topic', label: 'Topic' }, items, choices);
}

/** The choices that an item has, each with how many have it. */
function field<Choice extends { readonly value: string; readonly text: string }>(
  about: Omit<FilterField, 'options'>,
  items: readonly (readonly string[])[],
  choices: readonly Choice[],
  alsoOf: (choice: Choice) => readonly string[] = () => [],
): FilterField {
  const options = choices.flatMap((choice): FilterOption[] => {
    const amount = items.filter((own) => own.includes(choice.value)).length;
    const { value, text } = choice;
    return amount > 0 ? [{ value, text, amount, also: alsoOf(choice) }] : [];
  });
  return { ...about, options };
}
