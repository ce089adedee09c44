import { expect } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

/** The one question on two figures, of the sources a (written in August 2024) and b (in June). */
export function asked(a: Partial<Quantity> = {}, b: Partial<Quantity> = {}): Question | undefined {
  const quantities = [sampleQuantity('q1', 'a', a), sampleQuantity('q2', 'b', b)];
  const [question, ...others] = questions({ quantities });
  expect(others).toEqual([]);
  return question;
}

/** Figures of $5 billion and $6.5 billion of two sources: what parts them. */
export function parting(
  a: Partial<Quantity> = {},
  b: Partial<Quantity> = {},
): Question | undefined {
  return asked(a, { value: 6.5e9, step: 1e8, ...b });
}
