import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { Position, Question, SourcePair } from '../../../src/schemas/question.ts';
import { claimOutcome, outcomeText } from '../../../src/views/claim-outcome.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const SOURCES = [
  sampleSource('a', { author: 'Ada Mill' }),
  sampleSource('b', { publisher: 'The Board' }),
  sampleSource('c', { kind: 'news' }),
];

const BASE: Partial<Facts> = {
  sources: SOURCES,
  claims: [
    sampleClaim('a1', 'a', { quantities: ['qa'] }),
    sampleClaim('b1', 'b', { quantities: ['qb'] }),
    sampleClaim('c1', 'c'),
  ],
  quantities: [sampleQuantity('qa', 'a'), sampleQuantity('qb', 'b')],
  events: [sampleEvent('ea', 'a'), sampleEvent('eb', 'b')],
};

/** What the page of `a1` says of it in its first line. */
function lineOf(set: Partial<Facts>): string {
  const corpus = readCorpus(sampleFacts({ ...BASE, ...set }));
  return outcomeText(claimOutcome(corpus, corpus.claim('a1')));
}

/** A question on two facts of a and b, with their verdict. */
function figures(
  pair: Partial<SourcePair>,
  a: Partial<Position> = {},
  b: Partial<Position> = {},
  set: Partial<Question> = {},
): Question {
  const facts = pair.facts ?? ['qa', 'qb'];
  return sampleQuestion(
    'q',
    [
      samplePosition('a1', 'a', { fact: facts[0], period: '2023', ...a }),
      samplePosition('b1', 'b', { fact: facts[1], period: '2023', words: '$6 billion', ...b }),
    ],
    { pairs: [samplePair('a', 'b', { facts, ...pair })], ...set },
  );
}

describe('a claim’s first line', () => {
  it('names who contradicts a figure, and what was worked out from the other’s words', () => {
    const implied = { implied: true, value: 190.1e9, interval: [189.9e9, 190.2e9], unit: 'USD' };
    const questions = [
      figures({ verdict: 'contradict' }, {}, { ...implied, interval: [189.9e9, 190.2e9] }),
    ];
    expect(lineOf({ questions })).toBe(
      'Its figure for 2023 is contradicted by The Board (B): about $190.1 billion for 2023 follows from B’s words.',
    );
  });

  it('says of its own worked-out figure that it follows from its words', () => {
    const questions = [figures({ verdict: 'contradict' }, { implied: true })];
    expect(lineOf({ questions })).toBe(
      'The figure for 2023 that follows from its words is contradicted by The Board (B): “$6 billion”.',
    );
  });

  it('quotes the other where figures differ or agree', () => {
    expect(lineOf({ questions: [figures({ verdict: 'differ' })] })).toBe(
      'Its figure for 2023 differs from what is said by The Board (B): “$6 billion”.',
    );
    expect(lineOf({ questions: [figures({ verdict: 'agree-within-rounding' })] })).toBe(
      'Its figure for 2023 agrees, within rounding, with The Board (B): “$6 billion”.',
    );
  });

  it('closes a date that commas set apart', () => {
    const questions = [
      figures({ verdict: 'agree', facts: ['ea', 'eb'] }, { period: '2023-05-02' }),
    ];
    expect(lineOf({ questions })).toBe(
      'Its date, 2 May 2023, agrees with The Board (B): “$6 billion”.',
    );
  });

  it('does not say that a denial is what it tells', () => {
    const questions = [
      figures({ verdict: 'contradict', facts: ['ea', 'eb'] }, { denied: true }, { denied: false }),
    ];
    expect(lineOf({ questions })).toBe(
      'On the visit that it denies it is contradicted by The Board (B): “$6 billion”.',
    );
    const other = [figures({ verdict: 'contradict' }, {}, { denied: true })];
    expect(lineOf({ questions: other })).toContain(': B says that it was not so.');
  });

  it('names the editors where they judge', () => {
    const questions = [
      figures(
        { verdict: 'differ', facts: [null, null], rule: null },
        {},
        { says: 'it fell' },
        {
          kind: 'signed',
          question: 'Did it grow?',
        },
      ),
    ];
    expect(lineOf({ questions })).toBe(
      'On “Did it grow?” it differs from The Board (B), as the editors judge: it fell.',
    );
    const edited = [figures({ verdict: 'differ', rule: null })];
    expect(lineOf({ questions: edited })).toContain('The Board (B), as the editors judge: ');
  });

  it('names several without putting words of one into the mouths of all', () => {
    const three = sampleQuestion(
      'q',
      ['a', 'b', 'c'].map((id) => samplePosition(`${id}1`, id)),
      {
        kind: 'same-words',
        pairs: [samplePair('a', 'b'), samplePair('a', 'c'), samplePair('b', 'c')],
      },
    );
    expect(lineOf({ questions: [three] })).toBe(
      'Its words agree with The Board (B) and a news article by an unknown author (C).',
    );
  });

  it('claims no verdict where none was given', () => {
    const open = sampleQuestion('q', [samplePosition('a1', 'a'), samplePosition('b1', 'b')], {
      verdict: null,
    });
    expect(lineOf({ questions: [open] })).toBe(
      'No verdict: The Board (B) speaks to the same question; nobody judged how they stand to it.',
    );
    const related: Facts['related'] = [{ claims: ['a1', 'c1'], score: 1, shared: ['rye'] }];
    expect(lineOf({ related })).toBe(
      'Not compared. Passages with rare words in common stand in a news article by an unknown author (C).',
    );
    const named = sampleQuestion('q', [samplePosition('b1', 'b'), samplePosition('c1', 'c')], {
      absent: [{ source: 'a', why: 'unmatched', claims: ['a1'] }],
    });
    expect(lineOf({ questions: [named] })).toBe(
      'Not compared. It has words that were searched for on 1 question that other sources answer.',
    );
  });

  it('says why it stands alone', () => {
    expect(lineOf({})).toBe('Only here: no other source was found to speak to it.');
    expect(lineOf({ sources: SOURCES.slice(0, 1), claims: [sampleClaim('a1', 'a')] })).toBe(
      'Only here: there is no other source yet to compare it with.',
    );
  });
});
