import { expect, test } from 'vitest';
import { absenceOf, absenceWords, absentByWhy, absentOn } from '../../../src/corpus/absence.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import {
  claimsOn,
  questionsByTopic,
  questionsOn,
  topicBySource,
} from '../../../src/corpus/topics.ts';
import type { Absent, Question } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const TOPICS = ['grain', 'ports'].map((id) => ({ id, label: id, terms: [] }));

/** Five sources with a claim each; only that of a is on grain by itself. */
function corpusOf(...questions: Question[]) {
  return readCorpus(
    sampleFacts({
      corpus: { title: 'Grain', description: '', topics: TOPICS, measures: [], names: [] },
      sources: ['a', 'b', 'c', 'd', 'e'].map((id) => sampleSource(id, { date: '2023-03' })),
      claims: ['a', 'b', 'c', 'd', 'e'].map((id) =>
        sampleClaim(`${id}1`, id, { topics: id === 'a' ? ['grain'] : [] }),
      ),
      questions,
    }),
  );
}

const says = (claim: string) => samplePosition(claim, claim.slice(0, 1));

const ABSENT: Absent[] = [
  { source: 'c', why: 'unmatched', claims: ['c1'] },
  { source: 'd', why: 'earlier', claims: [] },
  { source: 'e', why: 'unmentioned', claims: [] },
];

const QUESTION = sampleQuestion('q', [says('a1'), says('b1')], {
  topics: ['grain', 'ports'],
  absent: ABSENT,
});

test('each absent source has its reason, with the passages or the date that show it', () => {
  const corpus = corpusOf(QUESTION);
  const absences = absentOn(corpus, QUESTION);
  expect(absences.map(absenceWords)).toEqual([
    'may touch on it',
    'written before, March 2023',
    'not mentioned',
  ]);
  expect(absences[0]?.claims.map(({ id }) => id)).toEqual(['c1']);
  expect(absentByWhy(absences).map(([why]) => why)).toEqual([
    'unmentioned',
    'unmatched',
    'earlier',
  ]);
});

test('nobody is absent for a reason made up', () => {
  const corpus = corpusOf(QUESTION);
  expect(absenceOf(corpus, QUESTION, corpus.source('e')).why).toBe('unmentioned');
  const untold = { ...QUESTION, absent: [] };
  expect(() => absenceOf(corpus, untold, corpus.source('e'))).toThrow(
    'does not say why "e" is absent from "q"',
  );
});

test('who speaks to a question on a topic speaks on the topic, who has its words is not compared', () => {
  const corpus = corpusOf(QUESTION);
  const shown = topicBySource(corpus, 'grain').map(({ source, claims, absence }) => [
    source.id,
    claims.map(({ id }) => id).join(),
    absence?.why ?? null,
  ]);
  expect(shown).toEqual([
    ['a', 'a1', null],
    ['b', 'b1', null],
    ['c', '', 'unmatched'],
    ['d', '', 'unmentioned'],
    ['e', '', 'unmentioned'],
  ]);
  expect(claimsOn(corpus, 'ports').map(({ id }) => id)).toEqual(['a1', 'b1']);
});

test('who has words of a question on a topic outside of every claim does not go unmentioned', () => {
  const absent: Absent[] = [{ source: 'e', why: 'unmatched', claims: [] }];
  const shown = topicBySource(corpusOf(QUESTION, { ...QUESTION, id: 'r', absent }), 'grain');
  expect(shown.at(-1)?.absence).toMatchObject({ why: 'unmatched', claims: [] });
});

test('a question is on all its topics, and listed once under the first', () => {
  const other = sampleQuestion('other', [says('a1'), says('b1')], { verdict: 'contradict' });
  const corpus = corpusOf(QUESTION, other);
  expect(questionsOn(corpus, 'ports').map(({ id }) => id)).toEqual(['q']);
  expect(
    questionsByTopic(corpus).map(({ label, questions }) => [label, questions.map(({ id }) => id)]),
  ).toEqual([
    ['grain', ['q']],
    ['Other', ['other']],
  ]);
});

test('who wrote within the time asked of wrote before it was over, and not before it', () => {
  const kinds = (...periods: string[]) => {
    const positions = periods.map((period, at) => ({ ...says(at ? 'b1' : 'a1'), period }));
    const question = sampleQuestion('q', positions, { absent: ABSENT });
    return absentOn(corpusOf(question), question).map(absenceWords)[1];
  };
  const before = 'written before, March 2023';
  const within = 'written before it was over, March 2023';
  expect(kinds('2023', '2023')).toBe(within);
  expect(kinds('2023-03-15/2023-06', '2023-12')).toBe(within);
  expect(kinds('2023-04', '2023')).toBe(before);
  expect(kinds('2024', '2024')).toBe(before);
});
