import { type Filed, type Hit, perFilter } from '../../../src/search/hit.ts';

/** A result with what a test sets. */
export function sampleHit(set: Partial<Hit> = {}, filed: Partial<Filed> = {}): Hit {
  return {
    claim: 'c',
    quote: 'Rail',
    questions: [],
    filed: { ...perFilter((): readonly string[] => []), source: ['a'], ...filed },
    stamps: [],
    instead: '',
    why: 'with',
    hows: ['word'],
    marks: [],
    score: 1,
    ...set,
  };
}
