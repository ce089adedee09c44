import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { Openings } from '../../../../src/annotator/vocabulary/openings.ts';
import { PhraseIndex } from '../../../../src/annotator/vocabulary/phrase-index.ts';

function found(phrases: readonly string[], text: string): string[] {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  const tokens = tokenise(text);
  return index.within(tokens, 0, tokens.length).map(({ value }) => value);
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

  it('of several indices are found in one pass', () => {
    const openings = new Openings();
    const ships = new PhraseIndex<string>(openings);
    const crops = new PhraseIndex<string>(openings);
    ships.add('grain ship', 'ship');
    crops.add('grain', 'grain');
    crops.add('oat*', 'oats');
    const tokens = tokenise('a grain ship with oatmeal');
    const places = openings.within(tokens, 0, tokens.length);
    expect(places).toEqual([1, 4]);
    expect(ships.among(tokens, places, tokens.length)).toEqual([{ from: 1, to: 3, value: 'ship' }]);
    expect(crops.among(tokens, places, tokens.length)).toEqual([
      { from: 1, to: 2, value: 'grain' },
      { from: 4, to: 5, value: 'oats' },
    ]);
  });

  it('do not reach over the end of a stretch', () => {
    const index = new PhraseIndex<string>();
    index.add('grain ship', 'ship');
    const tokens = tokenise('a grain ship');
    expect(index.within(tokens, 0, 2)).toEqual([]);
  });
});
