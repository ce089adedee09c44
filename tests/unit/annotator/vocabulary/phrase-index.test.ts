import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { PhraseIndex } from '../../../../src/annotator/vocabulary/phrase-index.ts';

function found(phrases: readonly string[], text: string): string[] {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  const tokens = tokenise(text);
  const values: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = index.at(tokens, at);
    if (hit !== undefined) values.push(hit.value);
    at = hit?.to ?? at + 1;
  }
  return values;
}

describe('phrases', () => {
  it.each([
    [['grain'], 'Grain and grain', ['grain', 'grain']],
    [['grain ship'], 'a grain ship and a grain train', ['grain ship']],
    [['grain', 'grain ship'], 'a grain ship', ['grain ship']],
    [['harvest*'], 'harvests, harvesting and a harvest', ['harvest*', 'harvest*', 'harvest*']],
    [['grain ship*'], 'grain ships', ['grain ship*']],
    [['Mill'], 'a mill', []],
    [['Mill'], 'Ada Mill', ['Mill']],
    [['Norland’s ships'], "Norland's ships", ['Norland’s ships']],
    [["Norland's ships"], 'Norland’s ships', ["Norland's ships"]],
    [['U.S.'], 'the U.S. fleet', ['U.S.']],
    [['St. Varby'], 'in St. Varby now', ['St. Varby']],
    [['co-operation'], 'their co-operation', ['co-operation']],
    [['5G'], 'the 5G network', ['5G']],
    [['oil'], 'they boil it', []],
    [[''], 'oil', []],
    [['зерно'], 'много Зерно', ['зерно']],
    [['a b', 'b c'], 'a b c', ['a b']],
    [['grain'], '', []],
  ])('%j in %j', (phrases, text, gives) => {
    expect(found(phrases, text)).toEqual(gives);
  });

  it('match in any case where they are told to', () => {
    const index = new PhraseIndex<string>();
    index.add('the French president', 'president', true);
    const tokens = tokenise('The French President spoke');
    expect(index.at(tokens, 0)).toEqual({ from: 0, to: 3, value: 'president' });
  });

  it('are all found at a token, the longest first', () => {
    const index = new PhraseIndex<string>();
    for (const phrase of ['grain*', 'grain', 'grain ship*', 'grain ship'])
      index.add(phrase, phrase);
    const tokens = tokenise('a grain ship');
    const found = (at: number): unknown[] =>
      index.all(tokens, at).map(({ value, to }) => [value, to]);
    expect(found(1)).toEqual([
      ['grain ship', 3],
      ['grain ship*', 3],
      ['grain', 2],
      ['grain*', 2],
    ]);
    expect(found(0)).toEqual([]);
  });
});
