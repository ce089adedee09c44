import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Facts } from '../../../src/schemas/facts.ts';
import { annotateHere, filesIn } from './support.ts';

const FIXTURE = resolve(import.meta.dirname, '../../fixtures/sums');

/** The facts of three made-up articles whose vocabulary says what their measures are made up of. */
function factsOfSums(): Facts {
  const dir = mkdtempSync(join(tmpdir(), 'sums-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(FIXTURE, dir, { recursive: true });
  expect(annotateHere(dir)).toMatchObject({ status: 0, err: '' });
  return Facts.parse(JSON.parse(filesIn(dir)['facts.json'] ?? ''));
}

test('figures that follow from parts, shares and wholes are compared like the rest', () => {
  const { questions, quantities } = factsOfSums();
  const quoteOf = (id: string) => quantities.find((figure) => figure.id === id)?.quote;
  const implied = questions.flatMap(({ id, positions }) =>
    positions
      .filter((one) => one.implied)
      .map(({ source, from }) => [id, source, ...from.map(quoteOf)]),
  );
  expect(implied).toEqual([
    ['imports-2023', 'post', '$250 billion', '$140 billion'],
    ['trade-2023', 'board', '$60 billion', '30 percent'],
    ['trade-2023', 'ledger', '$135 billion', '$120 billion'],
  ]);
  const verdicts = questions.map(({ id, verdict, reason, rule }) => [id, verdict, reason, rule]);
  expect(verdicts).toEqual([
    ['exports-2023', 'differ', 'as-of', 'told-as-of'],
    ['imports-2023', 'contradict', 'arithmetic', 'sum-rules-out'],
    ['trade-2023', 'contradict', 'arithmetic', 'sum-rules-out'],
  ]);
  const why = questions.map((question) => question.why).join('\n');
  expect(why).toContain('$60 billion ÷ 30% = $200 billion for 2023');
});
