import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { correctedArticles, editedQuestions } from '../../../scripts/io/editing.ts';
import { NO_PAST } from '../../../src/editing/past.ts';
import { InputError } from '../../../scripts/io/input-error.ts';
import { readContent } from '../../../scripts/io/read-content.ts';
import { readCorrections } from '../../../scripts/io/read-corrections.ts';
import { readQuestions } from '../../../scripts/io/read-questions.ts';
import { sampleClaim, sampleQuantity, sampleSource } from '../sample.ts';
import { ARTICLE, contentWith } from './support.ts';

/** A file of `questions/`: its front matter, and the note below. */
const page = (front: string, note = ''): string =>
  `---\n${front}by: Ada Mill\ndate: 2024\n---\n${note}`;

const ASKED = `question: Do the trains run?
readings:
  - source: a
    says: they do
    claims: [a1]
  - source: b
    says: they do not
    claims: [b1]
`;

const CORRECTIONS = `corrections:
  - change: correct
    fact: a1-q1
    set:
      period: 2022
    by: Ada Mill
    date: 2024-05-01
    why: It tells of the year before.
`;

/** What is made of the files of a folder beside an article; the questions have no rules. */
function make(files: Readonly<Record<string, string>>) {
  const dir = contentWith({ 'sources/a.txt': ARTICLE, ...files });
  const { corrections, questions } = readContent(dir);
  const facts = {
    claims: [sampleClaim('a1', 'a', { quantities: ['a1-q1'] })],
    quantities: [sampleQuantity('a1-q1', 'a')],
    events: [],
    statements: [],
  };
  const { articles } = correctedArticles(
    [{ source: sampleSource('a'), facts }],
    corrections,
    NO_PAST,
  );
  const given = {
    questions: [],
    claims: [sampleClaim('a1', 'a'), sampleClaim('b1', 'b')],
    sources: [sampleSource('a'), sampleSource('b')],
    topics: ['grain'],
  };
  return { articles, questions: editedQuestions(given, questions).questions };
}

describe('files that people wrote on questions and facts', () => {
  it('are read by their ids, with their notes', () => {
    const dir = contentWith({
      'questions/trains.md': page(ASKED, '\nThe railway *denies* it.\n'),
      'questions/bread.md': `\uFEFF${page(ASKED)}`.replaceAll('\n', '\r\n'),
      'questions/.draft.md': 'not yet',
    });
    expect(readQuestions(dir)).toMatchObject([
      { id: 'bread', hasNote: false, data: { question: 'Do the trains run?', date: '2024' } },
      { id: 'trains', hasNote: true, file: join(dir, 'questions/trains.md') },
    ]);
  });

  it('need not be there', () => {
    const dir = contentWith({});
    expect(readQuestions(dir)).toEqual([]);
    expect(readCorrections(dir).corrections).toEqual([]);
  });

  it('are carried out, and a year written bare is a date', () => {
    const { articles, questions } = make({
      'corrections.yml': CORRECTIONS,
      'questions/trains.md': page(ASKED),
    });
    expect(articles[0]?.facts.quantities).toMatchObject([{ id: 'a1-q1', period: '2022' }]);
    expect(questions.map(({ id }) => id)).toEqual(['trains']);
  });

  it('keep a line of dashes in the note', () => {
    const dir = contentWith({ 'questions/trains.md': page('', 'One.\n\n---\n\nTwo.\n') });
    expect(readQuestions(dir)[0]?.hasNote).toBe(true);
  });
});

const REFUSED: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  [
    'no front matter',
    { 'questions/q.md': 'A note.\n' },
    ['questions/q.md:1:', 'no front matter', '“---”'],
  ],
  [
    'front matter without an end',
    { 'questions/q.md': '---\nby: Ada\n' },
    ['questions/q.md:1:', 'no front matter'],
  ],
  [
    'broken YAML',
    { 'questions/q.md': page('question: "How\n') },
    ['questions/q.md:', 'Mend the YAML'],
  ],
  [
    'a key twice',
    { 'questions/q.md': page('hide: true\nhide: true\n') },
    ['questions/q.md:3:', 'unique'],
  ],
  [
    'an unknown field',
    { 'questions/q.md': page('hide: true\ntitel: How\n') },
    ['questions/q.md:3:', 'titel', 'CONTRIBUTING.md'],
  ],
  [
    'an unknown verdict',
    { 'questions/q.md': page('hide: true\nverdict: same\n') },
    ['questions/q.md:3:', 'verdict', 'agree-within-rounding'],
  ],
  [
    'a reading without its claims',
    { 'questions/q.md': page('readings:\n  - source: a\n    says: yes\n') },
    ['questions/q.md:3:', 'readings.0.claims'],
  ],
  [
    'nobody who signs',
    { 'questions/q.md': '---\nhide: true\ndate: 2024\n---\n' },
    ['questions/q.md:2:', 'by:'],
  ],
  [
    'a name that is no id',
    { 'questions/Do Trains.md': page(ASKED) },
    ['questions/Do Trains.md:', 'Name it do-trains.md'],
  ],
  [
    'a file that is no page',
    { 'questions/trains.yml': ASKED },
    ['questions/trains.yml:', 'Name it trains.md'],
  ],
  [
    'two files on one question',
    { 'questions/trains.md': page(ASKED), 'questions/Trains.markdown': page(ASKED) },
    ['questions/Trains.markdown:', 'stands beside trains.md', 'one file of the two'],
  ],
  [
    'an unknown change',
    { 'corrections.yml': CORRECTIONS.replace('correct\n', 'mend\n') },
    ['corrections.yml:2:', "'correct' | 'drop' | 'add'"],
  ],
  [
    'a correction without a reason',
    { 'corrections.yml': CORRECTIONS.replace(/ +why.*\n/, '') },
    ['corrections.yml:2:', 'corrections.0.why'],
  ],
  [
    'rulings',
    { 'rulings.yml': 'rulings: []\n' },
    ['rulings.yml:', 'no longer read', 'corrections.yml', 'questions/ID.md'],
  ],
  [
    'commentary',
    { 'commentary/q.md': page('') },
    ['commentary:', 'no longer read', 'questions/ID.md'],
  ],
  [
    'a claim that is not there',
    { 'questions/q.md': page(ASKED.replace('b1', 'b9')) },
    ['questions/q.md:9:', 'b9, which is not there', 'Find the claim that says it now'],
  ],
  [
    'an unknown topic',
    { 'questions/q.md': page(`topics:\n  - grain\n  - rail\n${ASKED}`) },
    ['questions/q.md:4:', '“rail”', 'corpus.yml'],
  ],
  [
    'a verdict without its working',
    { 'questions/q.md': page(`${ASKED}verdict: agree\n`) },
    ['questions/q.md:10:', 'without its working', '“why”'],
  ],
  [
    'a note on no question',
    { 'questions/q.md': page('', 'A note.\n') },
    ['questions/q.md:2:', 'there is no question “q”', '“readings”'],
  ],
  [
    'a field of another kind of fact',
    { 'corrections.yml': CORRECTIONS.replace('period: 2022', 'planned: true') },
    ['corrections.yml:5:', 'sets “planned”', 'Name one of value'],
  ],
  [
    'a quotation set by hand',
    { 'corrections.yml': CORRECTIONS.replace('period: 2022', 'quote: $9 billion') },
    ['corrections.yml:5:', 'sets “quote”', 'Take it out'],
  ],
  [
    'a fact that is gone',
    { 'corrections.yml': CORRECTIONS.replace('a1-q1', 'a1-q9') },
    ['corrections.yml:3:', 'a1-q9, which is not there', 'articles/'],
  ],
];

test.each(REFUSED)('a clear error for %s', (_, files, says) => {
  let message = 'no error';
  try {
    make(files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ({ message } = error);
  }
  for (const words of says) expect(message).toContain(words);
});
