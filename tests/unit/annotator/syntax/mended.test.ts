import { describe, expect, it } from 'vitest';
import { tagged } from '../../../../src/annotator/syntax/tagger.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

/** The tags of the words of a sentence that have one of some forms, in order. */
function tagsOf(text: string, form: string): string[] {
  const tokens = tokenise(text);
  return tagged(tokens, [{ from: 0, to: tokens.length }])
    .filter((word) => word.text === form)
    .map(({ tag }) => tag);
}

describe('a word is', () => {
  it.each([
    ['The ministry projects exports at 40 tonnes.', 'projects', 'VERB'],
    ['Analysts doubt that rates will fall.', 'doubt', 'VERB'],
    ['No ship will land, jokes Mill, but trains will.', 'jokes', 'VERB'],
    ['Trade hit a record, customs data show.', 'show', 'VERB'],
    ['The premier said that rates would fall.', 'premier', 'NOUN'],
    ['Trade Minister Don Farrell said that rates would fall.', 'Don', 'PROPN'],
    ['Sales doubled, according to people in Lund.', 'people', 'NOUN'],
  ])('in %s, %s: %s', (text, form, tag) => {
    expect(tagsOf(text, form)).toEqual([tag]);
  });
});
