import { expect, test } from 'vitest';
import { ABSENCES } from '../../../src/corpus/absence.ts';
import { explained, NOT_COMPARED } from '../../../src/corpus/terms.ts';

test('words that do not tell their meaning are explained once, whatever order a list has them in', () => {
  const told = explained([
    'unmatched',
    'agree',
    'complement',
    NOT_COMPARED,
    'complement',
    'differ',
  ]);
  expect(told.map(({ word }) => word)).toEqual([
    '+ different parts',
    'not compared',
    ABSENCES.unmatched.short,
  ]);
});

test('a list of plain words needs no explanation', () => {
  expect(explained(['agree', 'contradict', 'earlier'])).toEqual([]);
});
