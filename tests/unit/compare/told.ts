import { expect } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleQuantity } from '../sample.ts';
import { claimIn, figureIn, questions } from './support.ts';

/** A figure of a source, and the text that it stands in. */
interface Telling {
  readonly text: string;
  readonly words: string;
  readonly set?: Partial<Quantity>;
}

/** The one question on two tellings, of the sources a (written in August 2024) and b (in June). */
export function asked(a: Telling, b: Telling): Question | undefined {
  const told = [a, b].map(({ text, words, set }, index) => {
    const source = index === 0 ? 'a' : 'b';
    const id = `q${source}`;
    const quantity = figureIn(text, words, sampleQuantity(id, source, set));
    const claim = claimIn(`c${source}`, source, {
      quote: text,
      span: [0, text.length],
      quantities: [id],
    });
    return { quantity, claim };
  });
  const [question, ...others] = questions({
    claims: told.map(({ claim }) => claim),
    quantities: told.map(({ quantity }) => quantity),
  });
  expect(others).toEqual([]);
  return question;
}

/** Figures of $5 billion and $6.5 billion that two texts give: what parts them. */
export function parting(a: string, b: string, setA = {}, setB = {}): Question | undefined {
  return asked(
    { text: a, words: '$5 billion', set: setA },
    { text: b, words: '$6.5 billion', set: { value: 6.5e9, step: 1e8, ...setB } },
  );
}

export const PLAIN = 'Exports were $5 billion in 2023.';
export const OTHER = 'Exports were $6.5 billion in 2023.';
