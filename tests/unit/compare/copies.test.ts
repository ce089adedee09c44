import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/io/read-content.ts';
import { type Article, factsOf, verdictsIn } from './texts.ts';

const DISAGREE = new Set(['differ', 'contradict']);

/** What an article is told to disagree on with its own copy. */
function clashes(article: Article, corpus?: Parameters<typeof factsOf>[1]) {
  const facts = factsOf({ original: article, twin: article }, corpus);
  return verdictsIn(facts).filter(({ verdict }) => DISAGREE.has(verdict));
}

const TEXTS: Readonly<Record<string, Article>> = {
  'several figures in a sentence': {
    date: '2023-11-14',
    text: `The mills of Varby

Grain exports rose from 3.5 million tonnes in 2021 to 4.25 million tonnes in 2022, and imports fell from 900,000 tonnes to 640,000 tonnes. Of 1,200 farmers asked, 430 said that prices were too low, and about 300 wanted more rain.

The toll of the flood stood at 212 dead and more than 1,500 injured. On Monday officials had spoken of 190 dead.`,
  },
  'aims and when they were reached': {
    date: '2024-02-03',
    text: `What was promised

The target of 5 million tonnes by 2025 was already met in 2023, with 5.4 million tonnes. A further target of 8 million tonnes is set for 2030. Growth was 12.5 percent in 2023 and 3 percent in the first half of 2022.

The goal for 2020 was 4 million tonnes; it was missed.`,
  },
  'visits, quotations and denials': {
    date: '2024-05-20',
    text: `Mill goes to Lund

Ada Mill visited Lund on 12 May 2024 and met Tor Berg there on 13 May 2024. The last meeting between the leaders of Norway and Sweden took place in March 2023.

“The mill will never stand still again,” she said. Berg did not visit Oslo in April 2024. “We paid more than 40 million kroner,” he said, “and not 60 million, as the papers had it.”`,
  },
};

describe('beside its own copy no article disagrees', () => {
  it.each(Object.entries(TEXTS))('%s', (_, article) => {
    expect(clashes(article)).toEqual([]);
  });

  const { articles, corpus } = readContent('content');
  it.each(articles.map(({ source, text }) => [source.id, { text, date: source.date }] as const))(
    'content/%s, with the vocabulary and without',
    (_, article) => {
      expect([...clashes(article, corpus), ...clashes(article)]).toEqual([]);
    },
  );

  const marked = ['cop', 'quake'].flatMap((name) => {
    const dir = join('tests/gold/corpora', name, 'sources');
    return readdirSync(dir)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')] as const);
  });
  it.each(marked)('%s', (_, text) => {
    expect(clashes({ text, date: '2024-11-25' })).toEqual([]);
  });
});

describe('a copy', () => {
  it('is told to have the same words, passage by passage, as one origin', () => {
    const [article] = Object.values(TEXTS);
    if (article === undefined) throw new Error('no text');
    const { questions } = factsOf({ original: article, twin: article });
    const same = questions.filter(({ kind }) => kind === 'same-words');
    expect(same).toHaveLength(1);
    expect(same[0]).toMatchObject({ verdict: 'agree', rule: 'same-words' });
    expect(same[0]?.why).toContain('one origin');
  });
});
