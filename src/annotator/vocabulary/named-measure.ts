import type { Corpus, Measure } from '../../schemas/corpus.ts';
import { tokenise } from '../text/tokens.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Named } from './vocabulary.ts';

/** A measure of the vocabulary with what its label and terms say that it is of. */
export interface NamedMeasure extends Measure {
  /** The countries that its label and terms name, by their canonical names. */
  readonly countries: ReadonlySet<string>;
  /** All words of its label and terms, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Those that begin with a capital: names of countries, places, firms. */
  readonly names: readonly string[];
}

/** Reads what each measure of a corpus is of. */
export function namedMeasures({ measures }: Corpus, index: PhraseIndex<Named>): NamedMeasure[] {
  return measures.map((measure) => {
    const texts = [measure.label, ...measure.terms].map((text) => tokenise(text));
    const hits = texts.flatMap((own) => own.flatMap((_, at) => index.at(own, at) ?? []));
    const countries = hits.flatMap(({ value }) => (value.country ? value.name : []));
    // A capital letter at the start may be that of any word.
    const capitals = texts.flatMap((own) =>
      own.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text)),
    );
    return {
      ...measure,
      countries: new Set(countries),
      words: new Set(texts.flatMap((own) => own.map(({ lower }) => lower))),
      names: capitals.map(({ lower }) => lower),
    };
  });
}
