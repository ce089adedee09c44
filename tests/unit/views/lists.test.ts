import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { Question, Verdict } from '../../../src/schemas/question.ts';
import { claimsView } from '../../../src/views/claims.ts';
import { compareView, counts, pairFinding } from '../../../src/views/compare.ts';
import { outcomeField, outcomeGroups } from '../../../src/views/filters.ts';
import { questionsView } from '../../../src/views/questions.ts';
import { topicsView, topicView } from '../../../src/views/topics.ts';
import { voicesView, voiceView } from '../../../src/views/voices.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const NONE: ReadonlySet<string> = new Set();

/** A question that a and b answer and c does not. */
const on = (id: string, verdict: Verdict | null, set: Partial<Question> = {}): Question =>
  sampleQuestion(id, [samplePosition('a1', 'a'), samplePosition('b1', 'b')], {
    verdict,
    pairs: [samplePair('a', 'b', { verdict })],
    absent: [{ source: 'c', why: 'unmentioned', claims: [] }],
    ...set,
  });

const corpusOf = (set: Partial<Facts> = {}) =>
  readCorpus(
    sampleFacts({
      sources: ['a', 'b', 'c'].map((id) => sampleSource(id, { author: `The ${id}` })),
      claims: [
        sampleClaim('a1', 'a', { topics: ['grain'] }),
        sampleClaim('a2', 'a'),
        sampleClaim('b1', 'b', { topics: ['grain', 'rail'] }),
      ],
      ...set,
    }),
  );

const EMPTY = readCorpus(sampleFacts());

describe('the list of claims', () => {
  it('groups them by source, and tells which has none', () => {
    const view = claimsView(corpusOf({ questions: [on('q', 'differ')] }));
    expect(view.groups.map(({ source, lines }) => [source.id, lines.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(view.without.map(({ id }) => id)).toEqual(['c']);
    expect(view.total).toBe(3);
  });

  it('says beside each how it stands and with whom', () => {
    const [first, second] =
      claimsView(corpusOf({ questions: [on('q', 'differ')] })).groups[0]?.lines ?? [];
    expect(first?.stands.byVerdict.map(([one, own]) => [one, own.map(({ id }) => id)])).toEqual([
      ['differ', ['b']],
    ]);
    expect(second?.stands).toEqual({
      byVerdict: [],
      without: { term: 'only-here', words: 'only here', sources: [] },
    });
  });

  it('is empty for an empty corpus', () => {
    expect(claimsView(EMPTY)).toMatchObject({ groups: [], total: 0 });
  });
});

describe('filters', () => {
  it('call outcomes by plain words, and count what has them', () => {
    expect(outcomeGroups(['contradict', 'agree'])).toEqual(['disagree', 'agree']);
    const { options } = outcomeField([['disagree'], ['disagree', 'agree'], ['only-here']]);
    expect(options.map(({ text, amount }) => [text, amount])).toEqual([
      ['disagree', 2],
      ['agree', 1],
      ['only here', 1],
    ]);
  });

  it('know the names of verdicts that an address may hold', () => {
    const { options } = outcomeField([['disagree'], ['agree'], ['parts'], ['no-verdict']]);
    expect(options.map(({ also }) => also)).toEqual([
      ['contradict', 'differ'],
      ['agree-within-rounding'],
      ['complement'],
      [],
    ]);
  });
});

describe('the list of questions', () => {
  it('has a cell for each source in the order of the corpus, with its words or why there are none', () => {
    const view = questionsView(corpusOf({ questions: [on('q', 'differ')] }), new Set(['q']));
    const [row] = view.parts[0]?.rows ?? [];
    expect(
      row?.cells.map(({ source, answer, absence }) => [source.id, answer?.text, absence?.why]),
    ).toEqual([
      ['a', '“Wheat”', undefined],
      ['b', '“Wheat”', undefined],
      ['c', undefined, 'unmentioned'],
    ]);
    expect(row?.caveat).toEqual({ why: 'All say it.', noted: true });
  });

  it('finds what the data carry, and no more', () => {
    const finding = (...verdicts: (Verdict | null)[]): string =>
      questionsView(
        corpusOf({ questions: verdicts.map((verdict, at) => on(`q${at}`, verdict)) }),
        NONE,
      ).finding;
    expect(finding('differ', 'agree', null)).toBe(
      'On 1 of the 3 questions that two or more articles answer they disagree; on 1 they agree.',
    );
    expect(finding(null, 'complement')).toContain('On none of the 2 questions');
    expect(finding()).toBe('No question is answered by two or more of the articles.');
    expect(questionsView(EMPTY, NONE).finding).toContain('there is none.');
  });
});

describe('the page to pick two on', () => {
  it('counts what two answer and how they stand, in either order', () => {
    const corpus = corpusOf({ questions: [on('q', 'differ'), on('r', 'agree'), on('s', null)] });
    const [a, b, c] = corpus.sources;
    if (!a || !b || !c) throw new Error('three sources');
    expect(counts(corpus, a, b)).toMatchObject({ shared: 3, disagreed: 1, agreed: 1 });
    expect(counts(corpus, b, a)).toMatchObject({ shared: 3, disagreed: 1, agreed: 1 });
    expect(pairFinding(counts(corpus, a, b))).toBe(
      'Of the 3 questions that both answer they disagree on 1 and agree on 1.',
    );
    expect(pairFinding(counts(corpus, a, c))).toBe(
      'No question that was found is answered by both.',
    );
    expect(compareView(corpus).finding).toBe(
      'The a (A) and The b (B) disagree most often: on 1 of the 3 questions that both answer.',
    );
  });

  it('says where nobody disagrees and where there are no two', () => {
    expect(compareView(corpusOf()).finding).toContain('No two of the articles were found');
    expect(compareView(EMPTY).finding).toContain('It takes two articles');
    expect(compareView(corpusOf({ questions: [on('q', 'agree')] })).rows).toHaveLength(2);
  });
});

describe('topics', () => {
  const topics = [
    { id: 'grain', label: 'Grain', terms: [] },
    { id: 'rail', label: 'Rail', terms: [] },
    { id: 'sea', label: 'Sea', terms: [] },
  ];
  const corpus = corpusOf({
    corpus: { title: 'T', description: 'D', measures: [], names: [], topics },
    questions: [on('q', 'differ', { topics: ['grain'] })],
  });

  it('say who speaks on them, who does not, and whether they disagree', () => {
    const finding = (id: string): string => topicView(corpus, corpus.topic(id), new Map()).finding;
    expect(finding('grain')).toBe(
      'The a (A) and The b (B) speak on it. In The c (C) no passage was found to be on it. ' +
        'They disagree on the one question that several answer.',
    );
    expect(finding('sea')).toBe(
      'None of the articles speaks on it. No question on it is answered by two of them.',
    );
  });

  it('are counted in the list', () => {
    expect(topicsView(corpus).finding).toBe(
      'Of 3 topics, none are in all 3 articles and 1 in only one; 1 holds a disagreement.',
    );
    expect(topicsView(EMPTY).finding).toBe('No topics are named for these articles.');
  });
});

describe('voices', () => {
  it('say who credits them, and where nothing was found', () => {
    const corpus = corpusOf({
      statements: [
        {
          id: 's1',
          source: 'a',
          span: [0, 5],
          quote: 'Wheat',
          rule: 'quoted',
          implied: [],
          speaker: 'Ada',
          speaker_role: null,
          form: 'quoted',
        },
      ],
      voices: [{ id: 'ada', name: 'Ada', role: null, statements: ['s1'] }],
    });
    const view = voiceView(corpus, corpus.voice('ada'), new Map());
    expect(view.finding).toBe('The a (A) credits words to Ada: 1 passage.');
    expect(view.silent).toBe('In The b (B) and The c (C) no words credited to Ada were found.');
    expect(voicesView(corpus).finding).toContain('none by more than one article');
    expect(voicesView(EMPTY).finding).toContain('No words in the articles');
  });
});
