import { describe, expect, it } from 'vitest';
import { scoreSet } from '../../../src/quality/score.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { sampleClaim, sampleEvent, sampleFacts } from '../sample.ts';
import { eventMark, goldText, passage } from './support.ts';

const VISIT = 'Ada Mill visited Lund on 2 May 2024.';

describe('events', () => {
  const gold = (set: object): ReturnType<typeof goldText> =>
    goldText({ events: [eventMark('Mill visited Lund', set)] });
  const facts = sampleFacts({
    events: [
      sampleEvent('e1', 'grain', {
        ...passage(VISIT),
        start: '2024-05-02',
        participants: ['ADA MILL', 'Norland'],
      }),
    ],
  });

  it.each([
    ['the same day', { start: '2024-05-02' }, 1],
    ['the marked month', { start: '2024-05' }, 1],
    ['one of two days', { start: { either: ['2024-04-30', '2024-05-02'] } }, 1],
    ['another day', { start: '2024-05-03' }, 0],
    ['no date', { start: null }, 0],
    ['another type', { type: 'forum' }, 0],
    ['one of two types', { type: { either: ['forum', 'visit'] } }, 1],
  ])('with %s', (_, set, f1) => {
    expect(scoreSet([gold(set)], facts).score.events).toMatchObject({ f1, anyType: 1 });
  });

  it('compare participants by name, whatever the case', () => {
    // One of one marked, one of two found: 2 * 1 / (1 + 2).
    expect(scoreSet([gold({})], facts).score.events.participants).toBeCloseTo(2 / 3);
  });
});

describe('statements', () => {
  const statement = (quote: string, speaker: string): Statement => ({
    ...passage(quote),
    id: 's1',
    source: 'grain',
    rule: 'quoted',
    implied: [],
    speaker,
    speaker_role: null,
    form: 'quoted',
  });
  const gold = goldText({
    statements: [{ quote: 'The harvest was poor', speaker: 'Ada Mill', form: 'reported' }],
  });

  it.each([
    ['the words and more', 'The harvest was poor,” said', 'Ada Mill', 1, 1],
    ['half of the words', 'The harves', 'Ada Mill', 1, 1],
    ['less than half', 'The harve', 'Ada Mill', 0, 0],
    ['another speaker', 'The harvest was poor', 'Tor Berg', 0, 1],
  ])('with %s', (_, quote, speaker, f1, anySpeaker) => {
    const facts = sampleFacts({ statements: [statement(quote, speaker)] });
    expect(scoreSet([gold], facts).score.statements).toMatchObject({ f1, anySpeaker });
  });

  it('tell a form that was read otherwise', () => {
    const facts = sampleFacts({ statements: [statement('The harvest was poor', 'Ada Mill')] });
    const { score, differences } = scoreSet([gold], facts);
    expect(score.statements.form).toBe(0);
    expect(differences).toMatchObject([
      { fault: 'misread', details: [{ field: 'form', marked: ['reported'], read: ['quoted'] }] },
    ]);
  });
});

describe('claims', () => {
  const sentence = (text: string, claim: unknown, topics: string[] = []): object => ({
    text,
    claim,
    topics,
    optionalTopics: ['trade'],
  });
  const gold = goldText({
    sentences: [
      sentence('Norland sold 5 tonnes of grain in 2023.', 'yes', ['grain', 'sales']),
      sentence(VISIT, 'yes'),
      sentence('“The harvest was poor,” said Mill.', { either: ['yes', 'no'] }),
      sentence('Read more.', 'no'),
    ],
  });
  const facts = sampleFacts({
    claims: [
      sampleClaim('grain', 'grain', {
        ...passage('Norland sold 5 tonnes of grain'),
        topics: ['grain', 'trade', 'war'],
      }),
      sampleClaim('more', 'grain', passage('Read more.')),
    ],
  });
  const { score, differences } = scoreSet([gold], facts);

  it('count sentences whose label is certain', () => {
    expect(score.claims).toMatchObject({ marked: 2, found: 2, precision: 0.5, recall: 0.5 });
  });

  it('count topics of the hits, save optional ones', () => {
    // “grain” is shared; two are marked, two found.
    expect(score.claims.topics).toBe(0.5);
  });

  it('are told with the claim they stand in', () => {
    expect(differences).toMatchObject([
      { fault: 'missed', quote: VISIT, claim: null },
      { fault: 'extra', quote: 'Read more.', claim: 'more' },
      { fault: 'misread', claim: 'grain', details: [{ marked: ['sales'], read: ['war'] }] },
    ]);
  });
});
