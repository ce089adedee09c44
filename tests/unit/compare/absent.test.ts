import { describe, expect, it } from 'vitest';
import { absenceFinder } from '../../../src/compare/absent.ts';
import { sampleClaim, sampleSource } from '../sample.ts';

const TEXTS: Readonly<Record<string, string>> = {
  speaks: 'The dam broke.',
  words: 'Payments were slow. The banks refused them. Share this: dams of the world.',
  other: 'The Lund Water Board met on Sunday.',
  none: 'Nobody came to the fair.',
  early: 'Dams are dull.',
};

const DATES: Readonly<Record<string, string>> = { early: '2019-04-30' };

const find = absenceFinder({
  sources: Object.keys(TEXTS).map((id) =>
    sampleSource(id, {
      date: DATES[id] ?? '2024-05-01',
      furniture:
        id === 'words'
          ? [{ span: [41, 70], quote: 'Share this: dams of the world', why: 'a prompt' }]
          : [],
    }),
  ),
  claims: [
    sampleClaim('p', 'words', { quote: 'Payments were slow.' }),
    sampleClaim('b', 'words', { quote: 'The banks refused them.' }),
    sampleClaim('l', 'other', { quote: 'The Lund Water Board met on Sunday.' }),
  ],
  texts: new Map(Object.entries(TEXTS)),
  names: [{ name: 'LWB', others: ['Lund Water Board', 'Water Board of Lund'] }],
});

/** Why each source but the first is absent, and its claims that are listed. */
function absent(words: readonly string[], about: string | null = null) {
  const found = find({ positions: [{ source: 'speaks' }], words, about });
  return new Map(found.map(({ source, why, claims }) => [source, [why, ...claims]] as const));
}

describe('a source that does not speak to a question', () => {
  it('has passages with its words, inflected or not, which are listed', () => {
    expect(absent(['payment']).get('words')).toEqual(['unmatched', 'p']);
    expect(absent(['bank', 'pay']).get('words')).toEqual(['unmatched', 'b']);
  });

  it('has more passages with its words than are listed: those that have most of them are', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      sampleClaim(id, 'long', { quote: id === 'g' ? 'Tolls on the bridge rose.' : 'Tolls rose.' }),
    );
    const absences = absenceFinder({
      sources: [sampleSource('long', {})],
      claims: many,
      texts: new Map([['long', many.map(({ quote }) => quote).join(' ')]]),
      names: [],
    });
    const [long] = absences({ positions: [], words: ['toll', 'bridge'], about: null });
    expect(long?.claims).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  it('does not mention it where none of the words stand in its text', () => {
    expect(absent(['payment']).get('none')).toEqual(['unmentioned']);
  });

  it('is not held to what is no part of the article', () => {
    expect(absent(['dam']).get('words')).toEqual(['unmentioned']);
  });

  it('is searched for other names too, as a whole', () => {
    expect(absent(['LWB']).get('other')).toEqual(['unmatched', 'l']);
    expect(absent(['Lund fair']).get('other')).toEqual(['unmentioned']);
  });

  it('is searched for a name by whichever of its forms it is called', () => {
    expect(absent(['Water Board of Lund']).get('other')).toEqual(['unmatched', 'l']);
    expect(absent(['lwb']).get('other')).toEqual(['unmatched', 'l']);
  });

  it('is searched for words of any ending where a star leaves it open', () => {
    expect(absent(['pay*']).get('words')).toEqual(['unmatched', 'p']);
    expect(absent(['pay']).get('words')).toEqual(['unmentioned']);
    expect(absent(['Lund Wat*']).get('other')).toEqual(['unmatched', 'l']);
    expect(absent(['*', '']).get('words')).toEqual(['unmentioned']);
  });

  it('has words outside of every claim, and none is listed', () => {
    expect(absent(['dull']).get('early')).toEqual(['unmatched']);
  });

  it('was written before what is asked of', () => {
    expect(absent(['dam'], '2019-05-01').get('early')).toEqual(['earlier']);
    expect(absent(['dam'], '2019-04-30').get('early')).toEqual(['unmatched']);
  });

  it('is every source that has no position, and no other', () => {
    expect([...absent(['dam']).keys()]).toEqual(['words', 'other', 'none', 'early']);
  });
});
