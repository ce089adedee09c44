import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { atomFeed } from '../../../src/data/feed.ts';
import type { Question } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';
import { readHistory } from '../../../src/corpus/history.ts';
import { keepQuestions, type QuestionsNow } from '../../../src/ledger/questions/keep.ts';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { claimEntry, FIRST } from '../ledger/support.ts';
import { sampleEdition } from './edition.ts';

const SECOND = '222222222222';
const LATER = '2024-03-05T10:00:00Z';

const asked = (question: Question): QuestionsNow => ({
  asked: [question],
  unshown: [],
  subjects: new Map(),
});

/** The feed of three sources of which two speak to a question. */
function feedOf(set: Partial<Question>, gone: readonly LedgerEntry[] = []): string {
  const positions = [
    samplePosition('a1', 'a', { says: 'the harvest was good', voice: 'a farmer' }),
    samplePosition('b1', 'b', { says: 'it was not' }),
  ];
  const question = sampleQuestion('q', positions, {
    kind: 'signed',
    by: 'editor',
    editing: { by: 'Ada Mill', date: '2025-01-02', answer: null, was: null },
    absent: [{ source: 'c', why: 'earlier', claims: [] }],
    ...set,
  });
  const corpus = readCorpus(
    sampleFacts({
      sources: [
        sampleSource('a', { date: '2024' }),
        sampleSource('b'),
        sampleSource('c', { date: '2020' }),
      ],
      claims: ['a1', 'b1'].map((id) => sampleClaim(id, id.slice(0, 1))),
      questions: [question],
    }),
  );
  const { ledger } = sampleEdition;
  const entries = ['a1', 'b1'].map((id) => claimEntry(id, id.slice(0, 1)));
  const questions = keepQuestions([], asked(question), entries, FIRST).questions;
  const now = { ...ledger, entries: [...entries, ...gone], questions };
  const history = readHistory(now, { [FIRST]: '2024-03-01T10:00:00Z', [SECOND]: LATER });
  return atomFeed({ ...sampleEdition, corpus, ledger: now, history }) ?? '';
}

test('a question tells what each source says, the verdict and who gives it, and who is absent', () => {
  const feed = feedOf({
    verdict: 'differ',
    why: 'B saw another field.',
    pairs: [samplePair('a', 'b', { verdict: 'differ', rule: null })],
  });
  expect(feed).toContain(
    [
      'A: the harvest was good (in the words of a farmer) “Wheat”',
      'B: it was not (the author’s words) “Wheat”',
      '≠ differ, by the editors. B saw another field.',
      'C: written before, 2020',
    ].join('\n'),
  );
  expect(feed).toContain('<updated>2025-01-02T00:00:00Z</updated>');
  expect(feed).toContain(
    'On “Is q so?” (the editors): ≠ differ an article by an unknown author (B)',
  );
});

test('without a verdict the feed has no sign and no verdict’s word', () => {
  const feed = feedOf({ verdict: null, why: '' });
  expect(feed).toContain('No verdict: the readings stand side by side.');
  expect(feed).not.toMatch(/[✕≠∦≈]|[=+] |agree|differ/u);
});

test('a claim bears the time of the commit that made its state, not the date of its source', () => {
  const feed = feedOf({});
  expect(feed).toContain('<title>A, The article a</title><updated>2024-03-01T10:00:00Z</updated>');
  expect(feed).not.toContain('<updated>2024-01-01T00:00:00Z</updated>');
});

test('what is gone is told, when it is gone', () => {
  const gone = { since: SECOND, why: 'removed' as const, heirs: [], nearest: null };
  const feed = feedOf({}, [{ ...claimEntry('a9', 'a'), quote: 'It rained ]]> here.', gone }]);
  expect(feed).toContain(': a claim is gone</title>');
  expect(feed).toContain(`<updated>${LATER}</updated>`);
  expect(feed).toContain('“It rained ]]&gt; here.”');
});

test('where nothing is dated there is no feed', () => {
  const { ledger } = sampleEdition;
  expect(atomFeed({ ...sampleEdition, history: readHistory(ledger, {}) })).toBeUndefined();
});
