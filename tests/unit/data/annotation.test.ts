import { expect, test } from 'vitest';
import { claimJsonLd } from '../../../src/data/annotation.ts';
import { toJson } from '../../../src/data/json.ts';
import { sampleEdition } from './edition.ts';

const { corpus } = sampleEdition;

test('positions count code points, where the text has letters beyond the first plane', () => {
  const written = toJson(claimJsonLd(sampleEdition, corpus.claim('one')));
  expect(written).toContain('"start": 2');
  expect(written).toContain('"end": 7');
});

test('addresses are relative to the file where the host is not known', () => {
  const [claim] = claimJsonLd(sampleEdition, corpus.claim('one'));
  expect(claim).toMatchObject({ '@type': ['Claim'], '@id': '../../claims/one/' });
});

test('of a byline that nobody parted it is not said whether it is a person’s or a body’s', () => {
  const [claim] = claimJsonLd(sampleEdition, corpus.claim('one'));
  expect(claim.author).toEqual([{ name: 'Ada Mill' }]);
});

test('the text and its page are two targets; what is shown in excerpts has one', () => {
  const sources = (id: string) =>
    claimJsonLd(sampleEdition, corpus.claim(id))[1].target.map(({ source }) => source);
  expect(sources('one')).toEqual(['../../data/sources/alpha.txt', '../../articles/alpha/']);
  expect(sources('two')).toEqual(['../../articles/beta/']);
});

test('what is not known is left out', () => {
  const written = toJson(claimJsonLd(sampleEdition, corpus.claim('two')));
  for (const absent of ['author', 'publisher', 'datePublished', 'TextPositionSelector', 'null']) {
    expect(written).not.toContain(absent);
  }
});
