import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Edition } from '../../../src/data/edition.ts';
import { toJson } from '../../../src/data/json.ts';
import { relativeLink } from '../../../src/data/link.ts';
import { sampleClaim, sampleFacts, sampleSource } from '../sample.ts';

const facts = sampleFacts({
  sources: [
    sampleSource('alpha', {
      author: 'Ada Mill',
      publisher: 'The Lund Post',
      date: '2023-05',
      kind: 'news',
    }),
    sampleSource('beta', { title: '<script>& {中文} %', display: 'excerpts' }),
  ],
  claims: [
    sampleClaim('one', 'alpha', { span: [3, 8], prefix: '🌾 ', suffix: '.' }),
    sampleClaim('two', 'beta', { quote: '=HYPERLINK("x"), said ]]>' }),
  ],
});

/** Two sources, one of them unknown but for its text, with a claim each and a hostile title. */
export const sampleEdition: Edition = {
  corpus: readCorpus(facts),
  facts: toJson(facts),
  ledger: { version: 1, states: [], sources: [], entries: [], questions: [], names: [] },
  articles: new Map([['alpha', '# Wheat\n']]),
  texts: new Map([['alpha', '🌾 Wheat.']]),
  locate: () => undefined,
  link: relativeLink,
};
