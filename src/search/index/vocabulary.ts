/** A topic as a reader may call it. */
export interface TopicWords {
  readonly id: string;
  readonly label: string;
  /** Its label and its terms; a trailing `*` stands for any ending. */
  readonly terms: readonly string[];
}

/** A topic with the sources whose whole text has any of its terms. */
export interface MentionedTopic extends TopicWords {
  readonly sources: readonly string[];
}

/** A question as the search offers it. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  /** Ids of the sources that speak to it, under the verdict on them; null where there is none. */
  readonly verdictSources: readonly (readonly [
    verdict: string | null,
    sources: readonly string[],
  ])[];
  /** The sources that say nothing to it: id, why as the facts name it, and the same in words. */
  readonly absent: readonly (readonly [source: string, why: string, words: string])[];
}

/** What is shipped beside the index, for what the index cannot tell. */
export interface Vocabulary {
  /** Words of the texts that no claim has, without accents and capitals, between blanks; sorted. */
  readonly words: string;
  /** Keys of English words and names that are near to one of these and no misspelling of it. */
  readonly real: string;
  /** Names for one and the same, in the order of the vocabulary; the first is the proper one. */
  readonly names: readonly (readonly string[])[];
  /** How many of these, from the first on, are names of people. */
  readonly people: number;
  /** Places, each with the country that it lies in, by their proper names. */
  readonly within: readonly (readonly [place: string, country: string])[];
  /** Words and phrases of general English for one thing, in any inflection. */
  readonly equivalents: readonly (readonly string[])[];
  /** Parts of the names of people that nobody else has, each with the proper name. */
  readonly parts: readonly (readonly [part: string, name: string])[];
  readonly topics: readonly MentionedTopic[];
  readonly questions: readonly AskedQuestion[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a file that was loaded is a vocabulary: of its lists, whether they are there. */
export function isVocabulary(value: unknown): value is Vocabulary {
  return (
    isRecord(value) &&
    typeof value.words === 'string' &&
    typeof value.real === 'string' &&
    typeof value.people === 'number' &&
    ['names', 'within', 'equivalents', 'parts', 'topics', 'questions'].every((name) =>
      Array.isArray(value[name]),
    )
  );
}
