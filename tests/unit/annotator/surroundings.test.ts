import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotator/corpus.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';
import { article } from '../ledger/support.ts';

test('the text kept around a claim cuts no character in two', () => {
  const wheat = '🌾'.repeat(40);
  for (const gap of ['', ' ', '  ']) {
    const text = `Grain\n\nThe ships${gap} ${wheat}.\n\nThe ships left Lund on Monday.\n\n${wheat}${gap} ships.\n`;
    const [{ facts } = { facts: { claims: [] } }] = annotate(
      [article('a', text)],
      Corpus.parse({}),
    );
    const claims = facts.claims.filter(({ quote }) => quote.includes('Lund'));
    expect(claims).toHaveLength(1);
    for (const { prefix, suffix } of claims)
      expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  }
});
