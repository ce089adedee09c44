import { articleText } from '../../../src/annotator/text/normalise.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import { Ledger } from '../../../src/schemas/ledger.ts';
import type { Verdict } from '../../../src/schemas/question.ts';
import { makeFacts } from '../../../scripts/io/outputs.ts';
import { sampleSource } from '../sample.ts';

/** An article of a test: its text, and the day it was written. */
export interface Article {
  readonly text: string;
  readonly date: string | null;
}

/** The facts of articles by their ids, read and compared as the build does it. */
export function factsOf(articles: Readonly<Record<string, Article>>, corpus?: Corpus): Facts {
  return makeFacts({
    articles: Object.entries(articles).map(([id, { text, date }], index) => ({
      source: sampleSource(id, { date, sign: 'ABCDEFGHIJ'.charAt(index) }),
      text: articleText(text),
    })),
    corpus: corpus ?? Corpus.parse({}),
    corrections: { file: 'corrections.yml', corrections: [], lineOf: () => null },
    questions: [],
    ledger: Ledger.parse({ version: 1, entries: [] }),
    warnings: [],
  }).facts;
}

/** The verdicts on questions and on every two sources, with the question each is given on. */
export function verdictsIn({ questions }: Facts): { id: string; verdict: Verdict; why: string }[] {
  return questions.flatMap(({ id, verdict, why, pairs }) =>
    [{ verdict, why }, ...pairs].flatMap((one) =>
      one.verdict === null ? [] : [{ id, verdict: one.verdict, why: one.why }],
    ),
  );
}
