import { describe, expect, it } from 'vitest';
import { completed, type Sought } from '../../../src/compare/complete.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, samplePosition, sampleQuestion, sampleSource } from '../sample.ts';

const TEXTS = {
  early: 'Norland has no trains.',
  speaks: 'The line is open.',
  words: 'Trains wait at the border of Norland.',
  none: 'Nobody came to the fair.',
  calls: 'The Harvest Express is late.',
} as const;

const WORDS = sampleClaim('w', 'words', { quote: TEXTS.words });

const ASKED = sampleQuestion('trains', [samplePosition('s', 'speaks', { fact: 'q1' })], {
  question: 'Do the grain trains of Norland run?',
});

/** Questions with what they lack, of which each is searched for as a test says. */
function complete(questions: readonly Question[], soughtFor: (id: string) => Sought): Question[] {
  return completed(questions, soughtFor, {
    sources: Object.keys(TEXTS).map((id) =>
      sampleSource(id, { date: id === 'early' ? '2019-04-30' : '2024-05-01' }),
    ),
    claims: [WORDS],
    texts: new Map(Object.entries(TEXTS)),
    names: [{ name: 'Harvest Express', others: ['grain trains'] }],
  });
}

/** Why each source is absent from the one question, with its claims that are listed. */
function absent(sought: Sought): string[] {
  const [question] = complete([ASKED], () => sought);
  return (question?.absent ?? []).map(({ source, why, claims }) =>
    [source, why, ...claims].join(' '),
  );
}

describe('a question is completed', () => {
  it('by the sources without the words and names of its title, where it has none of its own', () => {
    expect(absent({ words: [], about: null })).toEqual([
      'early unmatched',
      'words unmatched w',
      'none unmentioned',
      'calls unmatched',
    ]);
  });

  it('by the sources without its own words, and then those of its title are not sought', () => {
    expect(absent({ words: ['fair'], about: null })).toEqual([
      'early unmentioned',
      'words unmentioned',
      'none unmatched',
      'calls unmentioned',
    ]);
  });

  it('by those written before what it asks of, whatever words they have', () => {
    expect(absent({ words: [], about: '2023-12-31' })).toEqual([
      'early earlier',
      'words unmatched w',
      'none unmentioned',
      'calls unmatched',
    ]);
  });

  it('by what is sought for it alone, and by links to those on the same facts', () => {
    const other = { ...ASKED, id: 'wheat' };
    const found = complete([ASKED, other], (id) => ({
      words: [id],
      about: id === 'wheat' ? '2023-12-31' : null,
    }));
    expect(found.map(({ absent: [first], linked }) => [first?.why, ...linked])).toEqual([
      ['unmatched', 'wheat'],
      ['earlier', 'trains'],
    ]);
  });
});
