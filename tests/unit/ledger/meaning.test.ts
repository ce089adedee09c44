import { describe, expect, it } from 'vitest';
import { formerMeanings } from '../../../src/ledger/meaning.ts';
import type { Meaning } from '../../../src/schemas/ledger.ts';
import { claimEntry } from './support.ts';

const PLAIN: Meaning = { denied: [], figures: [], speakers: [] };
const tonnes = (value: number, unit = 't'): Meaning => ({ ...PLAIN, figures: [{ value, unit }] });
type Meant = readonly [quote: string, meaning: Meaning | null];

/** What changed from each former wording of a claim to the present one. */
function changed(now: Meant, ...before: readonly Meant[]): string[] {
  const past = before.map(([quote, meaning]) => ({
    quote,
    meaning,
    prefix: '',
    suffix: '',
    source: 'a',
    until: '222222222222',
    back: null,
    heirs: [],
  }));
  const [quote, meaning] = now;
  return formerMeanings({ ...claimEntry('a1', 'a'), quote, meaning, past }).map(
    (former) => `${former.quote} ${former.changed.join(' ')}`,
  );
}

describe('a claim says that it meant something else', () => {
  it.each<[string, Meant, Meant]>([
    [
      'polarity',
      ['Norland enjoys trust.', PLAIN],
      ['Norland has never enjoyed trust.', { ...PLAIN, denied: ['enjoyed trust'] }],
    ],
    [
      'polarity',
      ['Norland buys and does not sell grain.', { ...PLAIN, denied: ['sell grain'] }],
      ['Norland sell and does not buys grain.', { ...PLAIN, denied: ['buys grain'] }],
    ],
    ['figure', ['It sold 5 t.', tonnes(5)], ['It sold 6 t.', tonnes(6)]],
    ['figure', ['On May 5 it sold.', PLAIN], ['On May 6 it sold.', PLAIN]],
    ['unit', ['It sold 5 t.', tonnes(5)], ['It sold 5 kg.', tonnes(5, 'kg')]],
    [
      'speaker',
      ['It rained, Mill said.', { ...PLAIN, speakers: ['Ada Mill'] }],
      ['It rained, Lund said.', { ...PLAIN, speakers: ['Eva Lund'] }],
    ],
  ])('%s', (what, was, now) => {
    expect(changed(now, was)).toEqual([`${was[0]} ${what}`]);
  });

  it('of each such wording, the latest first', () => {
    const [four, five, six] = [4, 5, 6].map((n): Meant => [`It sold ${String(n)} t.`, tonnes(n)]);
    expect(changed(six ?? ['', null], four ?? ['', null], five ?? ['', null])).toEqual([
      'It sold 5 t. figure',
      'It sold 4 t. figure',
    ]);
  });
});

describe('nothing is said', () => {
  it.each<[string, Meant, Meant]>([
    [
      'of a change of style',
      ['It sold five tonnes.', tonnes(5)],
      ['Five tonnes were sold.', tonnes(5)],
    ],
    [
      'where as much is denied',
      ['It did not visit Oslo.', { ...PLAIN, denied: ['visit Oslo'] }],
      ['It did not visit Bergen.', { ...PLAIN, denied: ['visit Bergen'] }],
    ],
    ['where it is not known what it meant', ['It sold 5 t.', null], ['It sold 6 t.', tonnes(6)]],
    ['where it says again what it said', ['It sold 5 t.', tonnes(5)], ['It sold 5 t.', tonnes(5)]],
  ])('%s', (_, was, now) => {
    expect(changed(now, was)).toEqual([]);
  });
});
