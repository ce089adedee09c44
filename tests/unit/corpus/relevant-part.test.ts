import { expect, test } from 'vitest';
import { relevantPart } from '../../../src/corpus/relevant-part.ts';

const PASSAGE = 'Roads are being built, disputes over fees have been settled; two ports reopened.';

test.each([
  ['that the fee dispute was settled', 'disputes over fees have been settled'],
  ['ports have opened again', 'two ports reopened.'],
  ['roads', 'Roads are being built'],
  ['nothing of the kind', PASSAGE],
])('the part that %j is on', (line, part) => {
  expect(relevantPart(PASSAGE, line)).toBe(part);
});
