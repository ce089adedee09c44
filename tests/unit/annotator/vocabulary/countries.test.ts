import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../../src/annotator/vocabulary/countries.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';

const corpus = Corpus.parse({
  title: 'Herrings',
  topics: [],
  people: [],
  bodies: [{ name: 'Georgia' }],
  places: [{ name: 'Great Britain', names: ['the UK'], country: true }],
  measures: [],
});
const { names } = compileVocabulary(corpus);

const nameOf = (phrase: string): string | undefined => names.at(tokenise(phrase), 0)?.value.name;

describe('countries of the world', () => {
  it.each([
    ['Norway', 'Norway'],
    ['Kingdom of Norway', undefined],
    ['Czechia', 'Czech Republic'],
    ['Moldova', 'Moldova'],
    ['Turkey', 'Türkiye'],
    ['turkey', undefined],
    ['Ruritania', undefined],
    ['French', 'France'],
    ['Dutch', 'Netherlands'],
    ['Sri Lankan', 'Sri Lanka'],
    ['Saudi', 'Saudi Arabia'],
  ])('%s is %s', (phrase, name) => {
    expect(nameOf(phrase)).toBe(name);
  });

  it('go by the name that the corpus has for them', () => {
    expect(nameOf('United Kingdom')).toBe('Great Britain');
  });

  it('leave a name to whatever the corpus means by it', () => {
    expect(names.at(tokenise('Georgia'), 0)?.value.kind).toBe('body');
  });

  it('have a plain name first', () => {
    expect(COUNTRIES.filter(({ names: [name] }) => /,|\(/u.test(name))).toEqual([]);
  });
});
