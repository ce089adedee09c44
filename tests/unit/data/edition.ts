import { readCorpus } from '../../../src/corpus/corpus.ts';
import { readHistory } from '../../../src/corpus/history.ts';
import type { Edition } from '../../../src/data/edition.ts';
import { toJson } from '../../../src/data/json.ts';
import { relativeLink } from '../../../src/data/link.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { claimEntry, FIRST } from '../ledger/support.ts';
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

const ledger: Ledger = {
  version: 1,
  states: [],
  sources: [],
  entries: ['one', 'two'].map((id) => claimEntry(id, id === 'one' ? 'alpha' : 'beta')),
  questions: [],
  names: [],
};

/** Two sources, one of them unknown but for its text, with a claim each and a hostile title. */
export const sampleEdition: Edition = {
  corpus: readCorpus(facts),
  facts: toJson(facts),
  ledger,
  history: readHistory(ledger, { [FIRST]: '2024-03-01T00:00:00Z' }),
  articles: new Map([['alpha', '# Wheat\n']]),
  texts: new Map([['alpha', '🌾 Wheat.']]),
  contexts: new Map([['one', { before: '🌾 ', quote: 'Wheat', after: '.' }]]),
  locate: () => undefined,
  link: relativeLink,
};
