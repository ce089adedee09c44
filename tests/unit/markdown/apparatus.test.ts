import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { apparatus, cardsWithoutNotes } from '../../../src/markdown/apparatus.ts';
import type { Question, Related } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const CLAIMS = 7;

/** What is added to seven claims of one source, with what another says to some. */
const asideOf = (...questions: Question[]) => asideWith([], questions);

function asideWith(related: Related[], questions: Question[] = []) {
  const own = Array.from({ length: CLAIMS }, (_, n) => sampleClaim(`a${String(n)}`, 'a'));
  const other = sampleClaim('b0', 'b', { quote: 'No <b>wheat</b> at all' });
  const sources = [sampleSource('a'), sampleSource('b')];
  const corpus = readCorpus(sampleFacts({ sources, claims: [...own, other], questions, related }));
  const marking = { corpus, text: 'Wheat', href: (path: string) => `/x${path}` };
  return h('div', [apparatus(marking, own), cardsWithoutNotes(marking, own)]);
}

const on = (claim: string, set: Partial<Question> = {}) =>
  sampleQuestion(
    `q-${claim}`,
    [samplePosition(claim, 'a'), samplePosition('b0', 'b', { words: 'wheat' })],
    {
      kind: 'same-words',
      pairs: [samplePair('a', 'b', { verdict: set.verdict === undefined ? 'agree' : set.verdict })],
      ...set,
    },
  );

test('claims that nobody else speaks to have no notes, and a card to take them along', () => {
  const alone = asideOf();
  expect(selectAll('aside', alone)).toEqual([]);
  expect(selectAll('.card share-links', alone)).toHaveLength(CLAIMS);
  expect(selectAll('.card share-links', asideOf(on('a0')))).toHaveLength(CLAIMS);
});

test('each claim has one note, disagreement first, and a card with the words of the others', () => {
  const aside = asideOf(on('a0'), on('a1', { verdict: 'contradict' }));
  const buttons = selectAll('button', aside);
  expect(buttons.map(({ properties }) => properties.popoverTarget)).toEqual(['card-a1', 'card-a0']);
  const card = select('#card-a1', aside);
  expect(card && toText(card)).toContain('No <b>wheat</b> at all');
  expect(card && select('a[href="/x/claims/a1/"]', card)).toBeDefined();
});

test('a note says which fact stands how, and to whom', () => {
  const note = select('.note-line', asideOf(on('a0')));
  expect(note && toText(note)).toContain('its words: = agree B');
});

test('without a verdict no sign stands anywhere, and the words of the other do', () => {
  const aside = asideOf(on('a0', { verdict: null, kind: 'signed' }));
  expect(selectAll('[data-verdict]', aside)).toEqual([]);
  const note = select('.note-line', aside);
  expect(note && toText(note)).toContain('Stands beside B, without a verdict.');
  const card = select('#card-a0', aside);
  expect(card && toText(card)).toContain('No <b>wheat</b> at all');
});

test('a card lists related passages with the words in common, without a sign', () => {
  const aside = asideOf();
  expect(selectAll('.see-also', aside)).toEqual([]);
  const related = { claims: ['a0', 'b0'], score: 0.4, shared: ['wheat', 'Lund'] } as const;
  const card = select(
    '#card-a0',
    asideWith([{ ...related, claims: ['a0', 'b0'], shared: [...related.shared] }]),
  );
  const seeAlso = card && select('.see-also', card);
  expect(seeAlso && toText(seeAlso)).toContain('in common: wheat and Lund');
  expect(selectAll('[data-verdict]', card)).toEqual([]);
});

test('more than five notes fold', () => {
  const aside = asideOf(...Array.from({ length: CLAIMS }, (_, n) => on(`a${String(n)}`)));
  const fold = select('details.more', aside);
  expect(selectAll('li.note-line', fold)).toHaveLength(CLAIMS - 5);
  expect(fold && toText(fold)).toContain('and 2 more');
});
