import { absenceWords, absentOn, absentWhy } from '../../corpus/absence.ts';
import { verdictSourcesOn } from '../../corpus/verdict-sources.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Corpus as CorpusFile } from '../../schemas/corpus.ts';
import { mostWrong, nearestWord } from '../query/nearest.ts';
import { hasTerm, readTopic } from '../query/topics.ts';
import { keysOf, tokensOf } from '../text/tokens.ts';
import { EQUIVALENTS } from './equivalents.ts';
import type { TopicWords, Vocabulary } from './vocabulary.ts';

/** What the vocabulary is made of, beside the facts. */
export interface VocabularyInput {
  /** The texts of the sources by id, without what is no part of an article. */
  readonly texts: ReadonlyMap<string, string>;
  /** `corpus.yml`, whose people, bodies and places have other names. */
  readonly file: CorpusFile;
  /** Words and names of English that are not to be taken for misspelt ones. */
  readonly english: Iterable<string>;
}

/** What is shipped beside the index: the same input gives the same vocabulary. */
export function buildVocabulary(corpus: Corpus, input: VocabularyInput): Vocabulary {
  const read = [...input.texts].map(([source, text]) => ({ source, tokens: tokensOf(text) }));
  const words = [...new Set(read.flatMap(({ tokens }) => tokens.map(wordOf)))].sort();
  const quoted = new Set(corpus.claims.flatMap(({ quote }) => tokensOf(quote)).map(wordOf));
  return {
    words: words.filter((word) => !quoted.has(word)).join(' '),
    real: realWords(input.english, words).join(' '),
    ...namesOf(input.file),
    within: input.file.places.flatMap(({ name, in: country }) =>
      country === undefined ? [] : [[name, country] as const],
    ),
    equivalents: EQUIVALENTS,
    parts: partsOf(input.file),
    topics: corpus.topics.map(topicWords).map((topic) => {
      const { terms } = readTopic(topic);
      const speaking = read.filter(({ tokens }) => terms.some((term) => hasTerm(tokens, term)));
      return { ...topic, sources: speaking.map(({ source }) => source) };
    }),
    questions: corpus.questions.map((question) => ({
      id: question.id,
      question: question.question,
      verdictSources: verdictSourcesOn(corpus, question).map(
        ([verdict, sources]) => [verdict, sources.map(({ id }) => id)] as const,
      ),
      absent: absentOn(corpus, question).map(
        (absence) => [absence.source.id, absentWhy(absence.why), absenceWords(absence)] as const,
      ),
    })),
  };
}

const wordOf = ({ word }: { word: string }): string => word;

/** The names of people with their offices, then of bodies, and of places with their adjectives. */
function namesOf({ people, bodies, places }: CorpusFile): Pick<Vocabulary, 'names' | 'people'> {
  const isCalledMore = (names: readonly string[]): boolean => names.length > 1;
  const ofPeople = people
    .map(({ name, names, roles }) => [name, ...names, ...roles])
    .filter(isCalledMore);
  const others = [
    ...bodies.map(({ name, names }) => [name, ...names]),
    ...places.map(({ name, names, adjectives }) => [name, ...names, ...adjectives]),
  ].filter(isCalledMore);
  return { names: [...ofPeople, ...others], people: ofPeople.length };
}

/** The words of a person's name that no other person of the vocabulary has in theirs. */
function partsOf({ people }: CorpusFile): [part: string, name: string][] {
  const parts = people.flatMap(({ name, names }) => {
    const known = new Set([name, ...names]);
    return name
      .split(/\s+/)
      .filter((part) => !known.has(part))
      .map((part): [string, string] => [part, name]);
  });
  return parts.filter(([part, own]) =>
    people.every(({ name }) => name === own || !name.split(/\s+/).includes(part)),
  );
}

function topicWords({ id, label, terms }: TopicWords): TopicWords {
  return { id, label, terms: [label, ...terms] };
}

/** Those of the words of English that a search would else take for a misspelt word of a text. */
function realWords(english: Iterable<string>, words: readonly string[]): string[] {
  const known = new Set(words.flatMap(keysOf));
  const found = [...english]
    .flatMap(tokensOf)
    .filter(({ key, word }) => mostWrong(word) > 0 && !known.has(key))
    .filter(({ word }) => nearestWord(word, words) !== null);
  // One form of a word stands for its others, which the lookup brings to the same key.
  return [...new Set(found.map(({ key }) => key))].sort();
}
