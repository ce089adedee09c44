import { describe, expect, it } from 'vitest';
import { tagged } from '../../../../src/annotator/syntax/tagger.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { parsed } from './parsed.ts';

describe('parts of speech', () => {
  it('are those of each token, whatever marks and spaces stand about it', () => {
    const { words } = parsed('“U.S. exports  rose 3.5% to CN¥1.2bn,” the bank’s head didn’t say.');
    expect(words.map(({ text, tag }) => `${text}/${tag}`).join(' ')).toBe(
      '“/PUNCT U.S./PROPN exports/NOUN rose/VERB 3.5/NUM %/SYM to/ADP CN¥/PROPN 1.2/NUM bn/NOUN ,/PUNCT ”/PUNCT the/DET bank/NOUN ’s/PART head/NOUN didn’t/AUX say/VERB ./PUNCT',
    );
  });

  it('come with the dictionary form', () => {
    const { words } = parsed('The mills were sold.');
    expect(words.map(({ lemma }) => lemma)).toEqual(['the', 'mill', 'be', 'sell', '.']);
  });

  it('leave every token where it stands', () => {
    const tokens = tokenise('One mill. Two mills!');
    const words = tagged(tokens, [{ from: 0, to: 3 }]);
    expect(words.map(({ text, start, end }) => [text, start, end])).toEqual(
      tokens.map(({ text, start, end }) => [text, start, end]),
    );
    expect(words.slice(3).map(({ tag }) => tag)).toEqual(['X', 'X', 'X']);
  });

  it('do not depend on other sentences', () => {
    const [first, second] = ['Prices rose.', 'The mill closed.'];
    const alone = parsed(second).words.map(({ tag }) => tag);
    const tokens = tokenise(`${first} ${second}`);
    const both = tagged(tokens, [{ from: 0, to: 3 }, { from: 3, to: 7 }]); // prettier-ignore
    expect(both.slice(3).map(({ tag }) => tag)).toEqual(alone);
  });

  it('take a word of any length in step with it', () => {
    const { words } = parsed(`A ${'x'.repeat(50_000)} rose.`);
    expect(words.map(({ tag }) => tag).slice(2)).toEqual(['VERB', 'PUNCT']);
  });
});
