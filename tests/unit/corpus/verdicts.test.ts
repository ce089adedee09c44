import { expect, test } from 'vitest';
import { reasonWords } from '../../../src/corpus/verdicts.ts';
import { Reason } from '../../../src/schemas/question.ts';

test('a reason says what its rule knows, and no more where editors give it', () => {
  const period = { reason: 'period', verdict: 'differ' } as const;
  expect(reasonWords({ ...period, rule: 'same-target' })).toBe(
    'they name different times for a target of that size',
  );
  expect(reasonWords({ ...period, rule: 'same-target', verdict: 'complement' })).toBe(
    'not all of them name a time for the target',
  );
  expect(reasonWords({ ...period, rule: 'same-event' })).toBe(
    'they date the same event differently',
  );
  expect(reasonWords({ ...period, rule: null })).toBe('they are not all about the same time');
  expect(reasonWords({ ...period, rule: 'last-of-its-kind', reason: 'scope' })).toMatch(
    /may not count the same meetings/,
  );
  expect(reasonWords({ ...period, rule: null, reason: null })).toBeNull();
});

test.each(Reason.options)('the reason “%s” has words whoever gives it', (reason) => {
  expect(reasonWords({ reason, verdict: 'differ', rule: 'unheard-of' })).toMatch(/\w/);
});
