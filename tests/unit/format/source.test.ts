import { describe, expect, it } from 'vitest';
import { formatAttribution } from '../../../src/format/source.ts';
import { speakerWords } from '../../../src/format/speaker.ts';

const NOBODY = { author: null, publisher: null } as const;

describe('who speaks in an article', () => {
  it('is its author, else its publisher', () => {
    const named = { author: 'Ada Mill', publisher: 'The Paper', kind: 'news' } as const;
    expect(formatAttribution(named)).toBe('Ada Mill');
    expect(formatAttribution({ ...named, author: null })).toBe('The Paper');
  });

  it('is told by what it is where nobody is named', () => {
    expect(formatAttribution({ ...NOBODY, kind: 'news' })).toBe('News article');
    expect(formatAttribution({ ...NOBODY, kind: null })).toBe('author unknown');
  });

  it('is told in a sentence with the article that its noun takes', () => {
    expect(speakerWords({ ...NOBODY, kind: 'op-ed' })).toBe(
      'an opinion piece by an unknown author',
    );
    expect(speakerWords({ ...NOBODY, kind: 'rewrite' })).toBe(
      'a rewritten article by an unknown author',
    );
    expect(speakerWords({ ...NOBODY, kind: null })).toBe('an article by an unknown author');
  });
});
